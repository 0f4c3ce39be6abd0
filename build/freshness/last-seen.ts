import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesAt } from './files-at';

/** Whether files are as they were when they were last read. */
interface LastSeen {
  /** True only when nothing was written to any of them since. */
  readonly isSame: () => boolean;
  /** Notes how they are now: to be called when they have been read. */
  readonly note: () => void;
}

/** How much later than a file a note must be: a change in the same moment would leave the file's times as they are. */
const MOMENT = 2_000_000_000n;

/**
 * Looks at files and doesn't read them, which takes a tenth of the time. Whatever writes a file, replaces it or sets
 * its time changes its inode or the time of its last change, which no program can set.
 *
 * @param root the project's folder
 * @param note where it is noted how they are, relative to it
 * @param paths of files and folders, relative to it
 * @param contents what is known of their contents
 */
export const lastSeen = (
  root: string,
  note: string,
  paths: readonly string[],
  contents: string,
): LastSeen => {
  const hash = createHash('sha256').update(contents);
  let newest = 0n;
  for (const { path, stats } of paths.flatMap((path) => filesAt(root, path))) {
    const { size, ino, mtimeNs, ctimeNs = 0n } = stats ?? {};
    hash.update(`\n${path} ${size} ${ino} ${mtimeNs} ${ctimeNs}`);
    if (ctimeNs > newest) newest = ctimeNs;
  }
  const state = hash.digest('hex');
  const file = join(root, note);
  return {
    isSame() {
      try {
        const { ctimeNs } = statSync(file, { bigint: true });
        return ctimeNs - newest >= MOMENT && readFileSync(file, 'utf8') === state;
      } catch {
        // Nothing was noted.
        return false;
      }
    },
    note() {
      try {
        writeFileSync(file, state);
      } catch {
        // Nobody may write there: they are read each time.
      }
    },
  };
};
