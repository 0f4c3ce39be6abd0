import * as z from 'zod';
import { readRefusal, type RefusalText } from '../transport';

const manyErrors = z.looseObject({
  errors: z.array(
    z.looseObject({ errorCode: z.string().nullish(), errorMessage: z.string().nullish() }),
  ),
});

/** How many errors are shown; Amazon allows up to a hundred in one refusal. */
const ERRORS_SHOWN = 10;

/**
 * Reads a refusal of Amazon Ads in each of its forms: every entry of `errors` with `errorCode` and
 * `errorMessage` (terms, registration, list), `message`, or `code` with `details`.
 *
 * @param mask hides personal data, which Amazon's texts may repeat
 */
export const readAdsRefusal = (body: unknown, mask: (text: string) => string): RefusalText => {
  const first = readRefusal(body);
  const many = manyErrors.safeParse(body);
  const lines = (many.success ? many.data.errors : [])
    .slice(0, ERRORS_SHOWN)
    .map(({ errorCode, errorMessage }, index) =>
      [index === 0 ? '' : errorCode, errorMessage].filter(Boolean).join(': '),
    )
    .filter((line) => line !== '');
  const text = lines.length > 1 ? lines.join('; ') : first.text;
  return { code: first.code, text: text === undefined ? undefined : mask(text) };
};
