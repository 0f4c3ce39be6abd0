/** A word as it was said, without its sign of possession ("sister's" is "sister"), and its stem. */
export interface Word {
  readonly said: string;
  readonly plain: string;
  readonly stem: string;
}

const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;

const partsOf = (text: string): readonly string[] =>
  text.normalize('NFC').toLowerCase().replaceAll('’', "'").match(WORD) ?? [];

/** The words of a text in lower case; "nine-year-old" is three words, "$15" is 15. */
export const wordsIn = (text: string, stem: (word: string) => string): Word[] =>
  partsOf(text).map((said) => {
    const plain = said.replace(/'s$/, '');
    return { said, plain, stem: stem(plain) };
  });

/** A phrase as it is compared: its words with a space between. */
export const comparable = (phrase: string): string => partsOf(phrase).join(' ');
