import * as z from 'zod/mini';

/**
 * A field that may be missing, null or of an unexpected kind: all of these become undefined. Amazon
 * leaves out, or sends null for, what it doesn't have, and its documents disagree on types. One odd
 * field must not cost the whole item.
 */
export const maybe = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.catch(
    z.pipe(
      z.nullish(schema),
      z.transform((value) => value ?? undefined),
    ),
    undefined,
  );

/** A list; entries that can't be read are left out. */
export const listOf = <Schema extends z.ZodMiniType>(entry: Schema) =>
  z.pipe(
    z.array(z.unknown()),
    z.transform((entries) =>
      entries.flatMap((raw): z.output<Schema>[] => {
        const read = entry.safeParse(raw);
        return read.success ? [read.data] : [];
      }),
    ),
  );

/** A link: only https, because screens show it. */
export const link = z.string().check(z.regex(/^https:\/\/[^\s"<>]+$/));

/** `{ displayValue }`, as its text. */
export const displayValue = z.pipe(
  z.object({ displayValue: z.string().check(z.minLength(1)) }),
  z.transform(({ displayValue: text }) => text),
);

/** `{ displayValues }`, as its texts. */
export const displayValues = z.pipe(
  z.object({ displayValues: listOf(z.string()) }),
  z.transform(({ displayValues: texts }) => texts),
);

/** Partial errors of a 200 (Creators API page "Processing of errors"). */
export const problemsSchema = maybe(
  listOf(z.object({ code: maybe(z.string()), message: maybe(z.string()) })),
);
