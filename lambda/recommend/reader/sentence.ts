import { partsOf } from '../../../contract';

/** A word as it was said, without its sign of possession ("sister's" is "sister"), and its stem. */
export interface Word {
  readonly said: string;
  readonly plain: string;
  readonly stem: string;
}

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
