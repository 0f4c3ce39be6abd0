import * as z from 'zod';
import { AUDIENCES, CATEGORIES } from './facets';
import { idSchema, languageSchema, plainWordsSchema } from './plain-words';

/** What is heard: lower-case words, as Alexa's slot values need them, with alternatives in round brackets. */
const heard = z
  .array(
    z
      .string()
      .regex(
        /^[\p{Ll}\p{Lo}\p{M}' .\-()|]+$/u,
        'must be lower-case words, with alternatives in round brackets such as "bird (bath|baths)"',
      ),
  )
  .min(1);

const spoken = plainWordsSchema.min(1).max(60);

const said = z.union(
  [z.strictObject({ one: spoken }), z.strictObject({ many: spoken })],
  'must be { "one": "a bird bath" } or { "many": "headphones" }',
);

const inEachLanguage = <Entry extends z.ZodType>(entry: Entry) => z.record(languageSchema, entry);

const entry = z.strictObject({ heard, said });

/** Single words with which people tell that they need a thing, without its name. */
const needs = z
  .array(
    z.string().regex(/^[\p{Ll}\p{Lo}\p{M}'-]+$/u, 'must be one lower-case word, such as "sparrow"'),
  )
  .min(1);

/**
 * An owner's own words, `shop/vocabulary.json`: product types, interests, occasions, recipients, rooms,
 * attributes and topics in addition to the built-in ones, in the same form as in languages/, for each
 * language of the brand.
 */
export const ownVocabularySchema = z.strictObject({
  types: z
    .record(
      idSchema,
      z.strictObject({
        category: z.enum(CATEGORIES),
        words: inEachLanguage(z.strictObject({ heard, said, needs: needs.exactOptional() })),
      }),
    )
    .default({}),
  interests: z
    .record(
      idSchema,
      z.strictObject({
        words: inEachLanguage(z.strictObject({ heard, said, opening: spoken.exactOptional() })),
      }),
    )
    .default({}),
  occasions: z.record(idSchema, z.strictObject({ words: inEachLanguage(entry) })).default({}),
  recipients: z
    .record(
      idSchema,
      z.strictObject({
        /** Whom a product for this person may be for. */
        audience: z.array(z.enum(AUDIENCES)).min(1),
        words: inEachLanguage(entry),
      }),
    )
    .default({}),
  rooms: z.record(idSchema, z.strictObject({ words: inEachLanguage(entry) })).default({}),
  attributes: z
    .record(
      idSchema,
      z.strictObject({
        /** What it answers: a topic, built in or of the owner's own. */
        topic: idSchema,
        words: inEachLanguage(z.strictObject({ heard, said: spoken })),
      }),
    )
    .default({}),
  topics: z.record(idSchema, z.strictObject({ words: inEachLanguage(entry) })).default({}),
});

export type OwnVocabulary = z.infer<typeof ownVocabularySchema>;
