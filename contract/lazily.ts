/**
 * A value made at its first use. The skill makes its schemas like this: most cold starts begin a
 * conversation and don't read one, and making all schemas would add 5 ms.
 */
export const lazily = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
