import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { formerOutputs } from '../freshness/fresh-outputs';
import { BUILD_RECORD, PLACES } from '../paths';

/** One time for all files: the same sources give the same zip, so `ask deploy` sees when nothing has changed. */
const SAME_TIME = new Date('2020-01-01T00:00:00');

/**
 * What a build made for Lambda, as a zip; other files in the folder are left out.
 *
 * @param root the project's folder
 * @param built every file that the build made, relative to it
 */
export const zipOf = (root: string, built: readonly string[]): Uint8Array => {
  const entries: Zippable = Object.fromEntries(
    built
      .filter((path) => path.startsWith(`${PLACES.dist}/`))
      .map((path) => [
        path.replace(PLACES.dist, 'dist'),
        [readFileSync(join(root, path)), { mtime: SAME_TIME }],
      ]),
  );
  return zipSync(entries);
};

/**
 * The hash of that zip as AWS Lambda prints it (`CodeSha256`: SHA-256 in base64).
 *
 * @returns undefined when nothing is built, or a file of it is gone
 */
export const codeHashOf = (root: string): string | undefined => {
  const built = formerOutputs(root, BUILD_RECORD);
  if (built.length === 0) return undefined;
  try {
    return createHash('sha256').update(zipOf(root, built)).digest('base64');
  } catch {
    return undefined;
  }
};
