/** The same function, which makes a value once for each key, and keeps it as long as the key is in use. */
export const onceFor = <Key extends object, Made>(
  make: (key: Key) => Made,
): ((key: Key) => Made) => {
  const known = new WeakMap<Key, { readonly made: Made }>();
  return (key) => {
    const before = known.get(key) ?? { made: make(key) };
    known.set(key, before);
    return before.made;
  };
};
