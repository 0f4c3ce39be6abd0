/** A word as it was said, without its sign of possession ("sister's" is "sister"), and its stem. */
export interface Word {
  readonly said: string;
  readonly plain: string;
  readonly stem: string;
}

const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;

/** The words of a text as they were said, in lower case. */
export const partsOf = (text: string): readonly string[] =>
  text.normalize('NFC').toLowerCase().replaceAll('’', "'").match(WORD) ?? [];

/**
 * The words of a text in lower case; "nine-year-old" is three words, "$15" is 15.
 *
 * @param possessiveEndings of the language: "'s"
 */
export const wordsIn = (
  text: string,
  stem: (word: string) => string,
  possessiveEndings: readonly string[],
): Word[] =>
  partsOf(text).map((said) => {
    const ending = possessiveEndings.find((one) => said.endsWith(one)) ?? '';
    const plain = said.slice(0, said.length - ending.length);
    return { said, plain, stem: stem(plain) };
  });

/** A phrase as it is compared: its words with a space between. */
export const comparable = (phrase: string): string => partsOf(phrase).join(' ');

const PLAIN_WORD = /^[a-z\d]+$/;

/** The first word of a phrase as it is compared; empty when it has none. */
export const firstWordOf = (phrase: string): string => {
  const end = phrase.indexOf(' ');
  const first = end === -1 ? phrase : phrase.slice(0, end);
  return PLAIN_WORD.test(first) ? first : (partsOf(phrase)[0] ?? '');
};
