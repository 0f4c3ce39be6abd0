/**
 * A value made at its first use. The skill's schemas are made so: most cold starts begin a
 * conversation and never read one, and making the schemas would take 5 ms of each.
 */
export const lazily = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
