import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A client of the Creators API, new and without a token. */
interface Contestant {
  /** Asks for up to ten items. @returns how many came; on failure it returns fewer or throws */
  readonly getTen: (asins: readonly string[]) => Promise<number>;
}

/** How to make a client, and how to measure its size. */
export interface Competitor {
  readonly name: string;
  /** A program that uses only what the bench needs; its bundle is measured. */
  readonly program: string;
  /** Where the program's imports are resolved. */
  readonly resolveFrom: string;
  readonly create: (urls: { readonly api: string; readonly token: string }) => Contestant;
}

export const PEER = 'amazon-creators-api';

/** Whether the peer is installed beside this file (`npm install` in bench/creators). */
export const isPeerInstalled = (): boolean => existsSync(join(__dirname, 'node_modules', PEER));
