import { readAmazonUrl } from './amazon-url';
import { asinProblem } from './asin';
import { explainUrl, quoted } from './explain-url';
import { findAsin } from './find-asin';
import { type Country } from './marketplaces';

/**
 * Why no ASIN could be read: `no-asin` = nothing of the right shape in the right place, `bad-isbn` =
 * a book's number with a wrong check digit, `short-link` = hidden behind a shortener, `not-amazon` =
 * a host that is not a store's.
 */
export type AsinReadingCode = 'no-asin' | 'bad-isbn' | 'short-link' | 'not-amazon';

export type AsinReading =
  | {
      readonly kind: 'asin';
      /** Upper case. */
      readonly asin: string;
      /** The store of the address; absent for a bare ASIN, which names none. */
      readonly country?: Country;
    }
  | { readonly kind: 'problem'; readonly code: AsinReadingCode; readonly message: string };

const problem = (code: AsinReadingCode, message: string): AsinReading => ({
  kind: 'problem',
  code,
  message,
});

const judge = (candidate: string, text: string, country?: Country): AsinReading => {
  switch (asinProblem(candidate)) {
    case undefined:
      return { kind: 'asin', asin: candidate, ...(country !== undefined && { country }) };
    case 'isbn':
      return problem(
        'bad-isbn',
        `"${candidate}" has a wrong ISBN check digit; copy the ASIN again from the product page`,
      );
    case 'shape':
      return noAsin(text);
  }
};

const noAsin = (text: string): AsinReading =>
  problem(
    'no-asin',
    `there is no ASIN in ${quoted(text)}; copy the address of the product page, the ASIN is the ten characters after /dp/`,
  );

/**
 * Reads the ASIN from what an owner pastes: a bare ASIN, or the address of a product in any
 * form that Amazon uses, on the marketplaces' own hosts only. Short links are refused: they can't be
 * read offline, and following them would count clicks.
 *
 * @param text anything; never throws
 */
export const readAsin = (text: string): AsinReading => {
  const bare = text.trim();
  if (/^[a-z0-9]{10}$/i.test(bare)) return judge(bare.toUpperCase(), bare);
  const read = readAmazonUrl(bare);
  if (read.kind === 'no-link') return noAsin(bare);
  if (read.kind === 'short') return problem('short-link', explainUrl(read, bare));
  if (read.kind === 'elsewhere') return problem('not-amazon', explainUrl(read, bare));
  const place = findAsin(read.url, read.country);
  return place === undefined ? noAsin(bare) : judge(place.candidate, bare, place.country);
};
