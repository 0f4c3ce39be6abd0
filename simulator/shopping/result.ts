import { type KnownFailure } from './forced-outcomes';

/** How a hand-over ended, as `SessionResumedRequest.cause` tells the skill. */
export interface ShoppingResult {
  /** `completed`, `declined`, or the code of the failure. */
  readonly outcome: string;
  readonly status: { readonly code: string; readonly message: string };
  readonly result?: { readonly code: string; readonly message: string };
}

const OK = { code: '200', message: 'SUCCESS:Successful.' };

const MESSAGES: Readonly<Record<KnownFailure, string>> = {
  NoOffersFound: 'No offers were found for the product.',
  ItemNotEligible: 'The product is not eligible for this action.',
  InvalidTaskForMarketplace: 'The action is not available in this marketplace.',
  RetryLaterError:
    'Encountered an error when trying to process the request, please try again later.',
  InternalError: 'An internal error occurred.',
};

const isKnown = (code: string): code is KnownFailure => Object.hasOwn(MESSAGES, code);

/**
 * The end of a dialogue without a failure. UNCONFIRMED: that Amazon reports the customer's "no" in the
 * same way as a success; a skill must be ready for it.
 */
export const finished = (outcome: 'completed' | 'declined'): ShoppingResult => ({
  outcome,
  status: OK,
});

/**
 * The end by a failure. Three digits are a status; any other text is a result code with status 200,
 * either a known failure or a code that Amazon's pages don't list.
 */
export const failed = (code: string): ShoppingResult => {
  if (/^\d{3}$/.test(code)) {
    return { outcome: code, status: { code, message: `FAILURE:Status ${code}.` } };
  }
  const result = isKnown(code)
    ? { code: `AlexaShopping.${code}`, message: MESSAGES[code] }
    : { code, message: 'The action could not be completed.' };
  return { outcome: code, status: OK, result };
};
