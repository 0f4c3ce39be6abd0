import { type Response } from 'ask-sdk-model';
import * as z from 'zod';
import { firstProblem } from '../first-problem';

const answerSchema = z.object({
  canFulfill: z.enum(['YES', 'NO', 'MAYBE']),
  slots: z
    .record(
      z.string(),
      z.object({
        canUnderstand: z.enum(['YES', 'NO', 'MAYBE']),
        canFulfill: z.enum(['YES', 'NO']).optional(),
      }),
    )
    .optional(),
});

/**
 * What is wrong with the answer to a CanFulfillIntentRequest (forms of ask-sdk-model): it says whether
 * the skill could do it, and does nothing yet.
 */
export const canFulfillProblems = (response: Response): string[] => {
  const { canFulfillIntent, outputSpeech, card, directives = [] } = response;
  const { error } = answerSchema.safeParse(canFulfillIntent);
  return [
    ...(error === undefined ? [] : [firstProblem(error, 'canFulfillIntent')]),
    ...(outputSpeech !== undefined || card !== undefined || directives.length > 0
      ? ['an answer to a CanFulfillIntentRequest says and does nothing yet']
      : []),
  ];
};
