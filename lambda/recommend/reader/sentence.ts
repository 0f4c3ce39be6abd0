/** A word as it was said, and without its sign of possession: "sister's" is "sister". */
export interface Word {
  readonly said: string;
  readonly plain: string;
}

const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;

/** The words of a text in lower case; "nine-year-old" is three words, "$15" is 15. */
export const wordsIn = (text: string): Word[] =>
  (text.normalize('NFC').toLowerCase().replaceAll('’', "'").match(WORD) ?? []).map((said) => ({
    said,
    plain: said.replace(/'s$/, ''),
  }));

/** A phrase as it is compared: its words with a space between. */
export const comparable = (phrase: string): string =>
  wordsIn(phrase)
    .map(({ said }) => said)
    .join(' ');
