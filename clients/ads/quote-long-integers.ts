import { type Fetch } from '../transport';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Digits, and the signs a JSON number may hold. */
const isNumberByte = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) ||
  byte === 0x2b ||
  byte === 0x2d ||
  byte === 0x2e ||
  (byte | 0x20) === 0x65;

/** A JavaScript number with 16 digits or more may be inexact. */
const LONG_INTEGER = /^\d{16,}$/;
/** No int64 is longer; longer numbers are passed on unchanged. */
const LONGEST_NUMBER = 40;

/** Quotes the long integers of a JSON stream. It holds back at most one number. */
const createQuoting = (): TransformStream<Uint8Array, Uint8Array> => {
  let isInString = false;
  let isEscaped = false;
  let number: number[] = [];

  const finishNumber = (out: number[]): void => {
    const isLong = LONG_INTEGER.test(String.fromCharCode(...number));
    out.push(...(isLong ? [QUOTE, ...number, QUOTE] : number));
    number = [];
  };

  return new TransformStream({
    transform(chunk, controller) {
      const out: number[] = [];
      for (const byte of chunk) {
        if (!isInString && isNumberByte(byte) && number.length < LONGEST_NUMBER) {
          number.push(byte);
          continue;
        }
        if (number.length > 0) finishNumber(out);
        out.push(byte);
        if (isEscaped) isEscaped = false;
        else if (isInString && byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) isInString = !isInString;
      }
      if (out.length > 0) controller.enqueue(Uint8Array.from(out));
    },
    flush(controller) {
      const out: number[] = [];
      finishNumber(out);
      if (out.length > 0) controller.enqueue(Uint8Array.from(out));
    },
  });
};

/**
 * A fetch whose JSON answers have long integers as strings. Amazon sends profile IDs as int64 numbers,
 * which JSON.parse would silently round.
 */
export const quoteLongIntegers =
  (fetch: Fetch): Fetch =>
  async (url, init) => {
    const { body, headers, status, statusText } = await fetch(url, init);
    if (body === null) return new Response(null, { headers, status, statusText });
    return new Response(body.pipeThrough(createQuoting()), { headers, status, statusText });
  };
