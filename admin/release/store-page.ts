import { readAsin } from '../../attribution';

/**
 * What is wrong with the address of a skill's page in Amazon's store, as the end of a sentence. Such
 * a page is on a store's own host and has an ASIN, as a product's.
 *
 * @returns undefined when it is one
 */
export const storePageProblem = (url: string): string | undefined => {
  const reading = readAsin(url);
  if (!url.startsWith('https://') || reading.kind === 'problem') {
    return "is not the address of a skill's page in Amazon's store, such as https://www.amazon.com/dp/B0ABCDEFGH";
  }
  return undefined;
};
