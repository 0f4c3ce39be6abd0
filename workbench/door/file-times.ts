import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const CODE = /\.(?:[cm]?[jt]s|json)$/;

/** When files of code and JSON were last changed, by path; without packages and hidden folders. */
export const fileTimes = (folder: string): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) for (const [file, time] of fileTimes(path)) times.set(file, time);
    else if (CODE.test(entry.name)) times.set(path, statSync(path).mtimeMs);
  }
  return times;
};

/** Tells two states of a folder apart. */
export const stampOf = (times: ReadonlyMap<string, number>): string =>
  JSON.stringify([...times].sort(([one], [other]) => (one < other ? -1 : 1)));
