type Present<Fields> = { [Name in keyof Fields]?: NonNullable<Fields[Name]> };

/** Only the fields that have a value: services send null, or nothing, for what they leave out. */
export const present = <Fields extends Readonly<Record<string, unknown>>>(
  fields: Fields,
): Present<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Present<Fields>;
