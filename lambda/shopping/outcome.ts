import * as z from 'zod/mini';
import { type Outcome } from '../../contract';
import { lazily } from '../../contract/lazily';

/** The part of `SessionResumedRequest.cause` that the skill reads. */
export const causeSchema = lazily(() =>
  z.object({
    token: z.optional(z.string()),
    status: z.optional(z.object({ code: z.coerce.string() })),
    result: z.optional(z.nullable(z.object({ code: z.optional(z.string()) }))),
  }),
);
export type Cause = z.infer<ReturnType<typeof causeSchema>>;

/**
 * Result codes of Amazon's page "Alexa Shopping Actions API reference". UNCONFIRMED for
 * AddToList and RecommendShoppingProducts.
 */
const OUTCOME_OF_CODE: Readonly<Record<string, Outcome>> = {
  'AlexaShopping.InternalError': 'failed',
  'AlexaShopping.InvalidTaskForMarketplace': 'wrong-marketplace',
  'AlexaShopping.ItemNotEligible': 'unavailable',
  'AlexaShopping.NoOffersFound': 'unavailable',
  'AlexaShopping.RetryLaterError': 'retry-later',
};

/** Status 200 can still be a failure, so the result's code decides; an unknown code is a failure. */
export const readOutcome = (cause: Cause | undefined): Outcome => {
  if (cause === undefined || !/^2\d\d$/.test(cause.status?.code ?? '')) return 'failed';
  const code = cause.result?.code;
  return code === undefined ? 'completed' : (OUTCOME_OF_CODE[code] ?? 'failed');
};
