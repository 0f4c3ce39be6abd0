import { plainWordsSchema } from '../contract';

/** A sentence that the skill may say as it is. */
export const sentence = (max: number) =>
  plainWordsSchema
    .min(1)
    .max(max)
    .regex(/[.!?]$/, 'must end like a sentence, with . ! or ?');
