import { promises as files } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { lazily } from '../contract/lazily';
import { createStore } from './create-store';
import { changeFile, textOf } from './file-lock';
import { sweep } from './file-sweep';
import { type Kept, keptSchema } from './kept';
import { type Store } from './store';

const KEY_SHAPE = /^[a-zA-Z0-9_-]{1,128}$/;
/** How often a folder is swept, in milliseconds. */
const SWEPT_EVERY = 24 * 60 * 60 * 1000;
/** An expiry, in seconds, that is never reached. */
const NEVER = Number.MAX_SAFE_INTEGER;

const parse = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
};

/** Files once had nothing but the memory. */
const bareMemorySchema = lazily(() => z.looseObject({ expiresAt: z.optional(z.number()) }));

const keptFrom = (text: string | undefined): Kept | undefined => {
  const json = parse(text);
  const kept = keptSchema().safeParse(json).data;
  if (kept !== undefined) return kept;
  const bare = bareMemorySchema().safeParse(json).data;
  if (bare === undefined) return undefined;
  return { m: bare, ttl: bare.expiresAt === undefined ? NEVER : Math.ceil(bare.expiresAt / 1000) };
};

/**
 * Keeps each customer's memory in a file of its own in `folder`, which is made when needed. Several
 * processes may use the same folder. Reads and changes reject for a key with other characters than
 * letters, digits, hyphens and underscores.
 *
 * @param clock milliseconds since 1970, UTC
 */
export const createFileStore = (folder: string, clock: () => number): Store => {
  let sweptAt = 0;
  const fileOf = (key: string): string => {
    if (!KEY_SHAPE.test(key))
      throw new Error('a memory key may have only letters, digits, - and _');
    return join(folder, `${key}.json`);
  };
  const hasExpired = (text: string | undefined): boolean => {
    const { ttl = NEVER } = keptFrom(text) ?? {};
    return ttl * 1000 <= clock();
  };
  /** Nobody waits for it: it may take a while, and the next one does what this one could not. */
  const sweepNowAndThen = (): void => {
    if (Date.now() - sweptAt < SWEPT_EVERY) return;
    sweptAt = Date.now();
    sweep(folder, hasExpired).catch(() => undefined);
  };

  return createStore(
    {
      get: async (key) => keptFrom(await textOf(fileOf(key))),
      async change(key, change) {
        await changeFile(fileOf(key), (text) => JSON.stringify(change(keptFrom(text))));
        sweepNowAndThen();
      },
      apart: { remove: (person) => files.rm(fileOf(person), { force: true }) },
    },
    clock,
  );
};
