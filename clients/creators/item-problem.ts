import { present } from '../present';

/** Why something is missing from an answer, in Amazon's words: a partial error in a 200. */
export interface ItemProblem {
  /** `ItemNotFound`, `ItemNotAccessible` (there, but not for this API), `InvalidParameterValue` … */
  readonly code?: string;
  readonly message?: string;
  /** The ASIN it is about, if the message names one that was asked for. */
  readonly asin?: string;
}

/** @param asked the ASINs of the request; an entry has no field for its own ASIN */
export const toProblem = (
  { code, message }: { readonly code?: string | undefined; readonly message?: string | undefined },
  asked: readonly string[],
): ItemProblem => {
  const named = message?.match(/\b[A-Z0-9]{10}\b/g) ?? [];
  return present({ code, message, asin: named.find((asin) => asked.includes(asin)) });
};
