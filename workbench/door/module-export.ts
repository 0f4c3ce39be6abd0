/** Something that a module exports, and where: e.g. `handler`, or `default.a.b`; empty for all of it. */
interface Found {
  readonly way: string;
  readonly value: unknown;
}

/** What a module exports by a name such as `handler`, or `a.b`; or else its only way in. */
export const exportOf = (module: unknown, exported: string | undefined): Found | undefined => {
  const valueAt = (way: string): unknown =>
    (way === '' ? [] : way.split('.')).reduce<unknown>(
      (at, key) => (at as Record<string, unknown> | null | undefined)?.[key],
      module,
    );
  const ways =
    exported === undefined
      ? ['handler', 'default.handler', 'default', '']
      : [exported, `default.${exported}`];
  return ways.map((way) => ({ way, value: valueAt(way) })).find(({ value }) => value !== undefined);
};
