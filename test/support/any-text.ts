import fc from 'fast-check';

const SURROGATES = { from: 0xd800, to: 0xdfff };
const LAST = 0x10ffff;

/** Any code point but half of a pair. */
const codePoint = fc
  .integer({ min: 0, max: LAST - (SURROGATES.to - SURROGATES.from + 1) })
  .map((place) => (place < SURROGATES.from ? place : place + 1 + SURROGATES.to - SURROGATES.from));

/**
 * Any text at all: letters, words that are dangerous as names ("__proto__"), or any code points.
 * `fc.string({ unit: 'binary' })` makes a table of all 1.1 million first, which takes a second.
 */
export const anyText = (maxLength = 40): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ maxLength }),
    fc.array(codePoint, { maxLength }).map((points) => String.fromCodePoint(...points)),
  );
