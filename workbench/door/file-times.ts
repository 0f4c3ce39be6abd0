import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When files were last changed, by path: in milliseconds since 1970, UTC. */
export type FileTimes = ReadonlyMap<string, number>;

/** A file that was changed less than so many milliseconds ago may still be written. */
const STILL_WRITTEN = 100;
/** How often a folder in which something is written again and again is looked at. */
const MOST_LOOKS = 20;

/** What is in a folder; nothing when it is gone. */
const entriesOf = (folder: string): readonly Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
};

/**
 * When the files of a folder were last changed: code and data, without hidden folders. Of packages it
 * only tells when one was installed.
 *
 * @param except folders that are left out, with absolute paths
 */
export const fileTimes = (folder: string, except: readonly string[] = []): FileTimes => {
  const times = new Map<string, number>();
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || except.includes(path)) continue;
    if (entry.isDirectory() && entry.name !== 'node_modules') {
      for (const [file, time] of fileTimes(path, except)) times.set(file, time);
      continue;
    }
    const time = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (time !== undefined) times.set(path, time);
  }
  return times;
};

/** The files that are new, gone or changed. */
export const changesBetween = (before: FileTimes, now: FileTimes): readonly string[] =>
  [...new Set([...before.keys(), ...now.keys()])].filter(
    (path) => before.get(path) !== now.get(path),
  );

/** Looks until nothing that has changed is still being written. */
export const settledTimes = async (
  look: () => FileTimes,
  before: FileTimes | undefined,
): Promise<FileTimes> => {
  let now = look();
  for (let looks = 1; before !== undefined && looks < MOST_LOOKS; looks += 1) {
    const ages = changesBetween(before, now).map((path) => Date.now() - (now.get(path) ?? 0));
    if (!ages.some((age) => age >= 0 && age < STILL_WRITTEN)) break;
    await new Promise((resolve) => {
      setTimeout(resolve, STILL_WRITTEN);
    });
    now = look();
  }
  return now;
};
