const ASIN_SHAPE = /^(?:B[A-Z0-9]{9}|\d{9}[\dX])$/;

const isIsbn10 = (text: string): boolean => {
  let sum = 0;
  for (let position = 0; position < 10; position += 1) {
    const character = text.charAt(position);
    sum += (character === 'X' ? 10 : Number(character)) * (10 - position);
  }
  return sum % 11 === 0;
};

/** Why a text is not an ASIN: `shape` = not ten letters and digits of a known form, `isbn` = an ISBN-10 whose check digit is wrong. */
export type AsinProblem = 'shape' | 'isbn';

/**
 * Says what is wrong with an ASIN. ASINs of products start with B; those of books are their ISBN-10,
 * whose check digit (the last one, 0-9 or X) must be right. Upper case only.
 *
 * Some older products have an ISBN-like number too; all of those seen pass the check.
 *
 * @returns undefined when the ASIN is sound.
 */
export const asinProblem = (text: string): AsinProblem | undefined => {
  if (!ASIN_SHAPE.test(text)) return 'shape';
  return text.startsWith('B') || isIsbn10(text) ? undefined : 'isbn';
};
