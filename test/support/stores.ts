import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileStore } from '../../memory/file-store';
import { type Store } from '../../memory/store';

/** A store that rejects everything while `isDown` says so. */
export const unlessDown = (store: Store, isDown: () => boolean): Store => {
  const tried = <Value>(work: () => Promise<Value>): Promise<Value> =>
    isDown() ? Promise.reject(new Error('secret-host is down')) : work();
  return {
    read: (speaker) => tried(() => store.read(speaker)),
    update: (speaker, happened) => tried(() => store.update(speaker, happened)),
    remove: (key, at) => tried(() => store.remove(key, at)),
  };
};

/** A store in files of its own, and all that stands in them. */
export const createOpenStore = (clock: () => number) => {
  const folder = mkdtempSync(join(tmpdir(), 'shelf-memory-'));
  return {
    store: createFileStore(folder, clock),
    written: (): string =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .join('\n'),
    leave: () => rmSync(folder, { recursive: true, force: true }),
  };
};
