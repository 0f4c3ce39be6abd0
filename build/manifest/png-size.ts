import { readFileSync } from 'node:fs';

const PNG_SIGNATURE = '89504e470d0a1a0a';

/** Width and height in pixels, from a PNG's header; undefined when the file is not a PNG or can't be read. */
export const pngSize = (file: string): readonly [number, number] | undefined => {
  try {
    const bytes = readFileSync(file);
    if (bytes.subarray(0, 8).toString('hex') !== PNG_SIGNATURE) return undefined;
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  } catch {
    return undefined;
  }
};
