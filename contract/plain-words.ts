import * as z from 'zod';

/** An id of the vocabulary or of a product, such as `bird-bath`. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

/** A language, ISO 639. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2}$/, 'must be a two-letter language such as en');

/** Words that a voice can say and a screen can show as they are. */
export const plainWordsSchema = z
  .string()
  .regex(/^[^<>{}]*$/, 'must be plain words, without < > { }');
