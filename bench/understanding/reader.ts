import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Something that turns an utterance into an intent. */
export interface Reader {
  readonly name: string;
  /** The intent's name; AMAZON.FallbackIntent when there is none. */
  readonly read: (utterance: string) => Promise<string>;
}

export const FALLBACK = 'AMAZON.FallbackIntent';

/** Whether a peer is installed beside this file (`npm install` in bench/understanding). */
export const isInstalled = (packageName: string): boolean =>
  existsSync(join(__dirname, 'node_modules', packageName));
