import { readFileSync } from 'node:fs';
import { accessError, fileError } from '../../../owner';
import { decodeText } from '../../decode-text';

const KNOWN_BEGINNINGS = [
  { bytes: [0x50, 0x4b], what: 'an Excel workbook or a ZIP', remedy: 'save its sheet as CSV' },
  { bytes: [0x1f, 0x8b], what: 'compressed (gzip)', remedy: 'unpack it' },
] as const;

/**
 * The text of a table as it was downloaded from Amazon.
 *
 * @throws FileError when it can't be read, or is a workbook or an archive
 */
export const readDownload = (file: string): string => {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw accessError(file, 'read', error);
  }
  const known = KNOWN_BEGINNINGS.find((kind) => kind.bytes.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) throw fileError(file, `is ${known.what}`, `${known.remedy} first`);
  return decodeText(bytes);
};
