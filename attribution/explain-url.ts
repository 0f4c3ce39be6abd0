import { type AmazonUrl } from './amazon-url';

const QUOTE_MAX_LENGTH = 60;

/** A text from outside, quoted for a sentence: on one line and not too long. */
export const quoted = (text: string): string => {
  const line = text.trim().replace(/[\s\p{Cc}]+/gu, ' ');
  return `"${line.length > QUOTE_MAX_LENGTH ? `${line.slice(0, QUOTE_MAX_LENGTH)}…` : line}"`;
};

/** One sentence for owners: why an address that is not a store's can't be used, and what to do. */
export const explainUrl = (read: Exclude<AmazonUrl, { kind: 'store' }>, text: string): string => {
  switch (read.kind) {
    case 'short':
      return `a short link of ${read.host} hides its product and its tag, and following it would count as a click; open it in a browser and copy the long address`;
    case 'elsewhere':
      return `${quoted(text)} does not lead to an Amazon store this program knows; copy the address of the product page on Amazon itself, without user name or port`;
    case 'no-link':
      return `${quoted(text)} is not a web address; copy it from the browser, it begins with https://`;
  }
};
