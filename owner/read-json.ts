import { readFileSync, statSync } from 'node:fs';
import { FileError, accessError, fileError } from './file-error';
import { findJsonFault } from './json-fault';

/** A file and its name. */
export interface FilePlace {
  readonly path: string;
  /** The file as messages name it, e.g. `shop/brand.json`. */
  readonly name: string;
}

/** What to do, if the usual advice would be wrong. */
export interface ReadRemedies {
  /** When there is no such file. */
  readonly missing?: string | undefined;
  /** When it is not JSON. */
  readonly broken?: string | undefined;
}

/** Larger than any file that people write: a larger one is probably the wrong file. */
const MAX_BYTES = 10 * 1024 * 1024;
const CORRECT_IT = 'correct it there';

/** @throws FileError with line and column where the text stops being JSON; never quotes the text */
export const parseJson = (text: string, name: string, remedy = CORRECT_IT): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    const { line = 1, column = 1, expected = 'JSON' } = findJsonFault(text) ?? {};
    const message = `not valid JSON: expected ${expected} at line ${line}, column ${column}`;
    throw fileError(name, message, remedy);
  }
};

/**
 * Reads a text file of at most 10 MB. Removes a byte order mark, as Windows writes it.
 *
 * @throws FileError when it can't be read, is too large, or is not UTF-8
 */
export const readText = ({ path, name }: FilePlace, missing?: string): string => {
  let bytes: Uint8Array;
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES) {
      const message = `has ${Math.ceil(size / 1024 / 1024)} MB, more than the 10 MB allowed`;
      throw fileError(name, message, 'check that it is the right file, or split it');
    }
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof FileError) throw error;
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw accessError(name, 'read', error, isMissing ? missing : undefined);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const isUtf16 =
      (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const message = isUtf16
      ? 'is in UTF-16, which Windows calls Unicode'
      : 'is not a text in UTF-8';
    throw fileError(name, message, 'save it in the encoding UTF-8');
  }
};

/**
 * Reads a JSON file.
 *
 * @throws FileError when it can't be read, is too large, or is not JSON
 */
export const readJson = (place: FilePlace, { missing, broken }: ReadRemedies = {}): unknown =>
  parseJson(readText(place, missing), place.name, broken);
