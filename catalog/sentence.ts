import * as z from 'zod';

/** A sentence that the skill may say as it is. */
export const sentence = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^<>{}]*$/, 'must be plain words, without < > { }')
    .regex(/[.!?]$/, 'must end like a sentence, with . ! or ?');
