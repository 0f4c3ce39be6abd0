import { randomUUID } from 'node:crypto';
// Imported like this, Node loads its promise functions only at the first use of a file.
import { promises as files } from 'node:fs';
import { join } from 'node:path';
import { type MemoryItem } from './memory-item';
import { readMemory } from './read-memory';
import { type Store } from './store';

const KEY_SHAPE = /^[a-zA-Z0-9_-]{1,128}$/;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Keeps each customer's memory in a file of its own in `folder`, which is made when needed. A write
 * goes to a temporary file that is flushed and renamed. If the process is killed, the file has the
 * old memory or the new one, never a part. Reads and writes reject for a key with other characters
 * than letters, digits, hyphens and underscores.
 */
export const createFileStore = (folder: string, clock: () => number): Store => {
  const fileOf = (key: string): string => {
    if (!KEY_SHAPE.test(key))
      throw new Error('a memory key may have only letters, digits, - and _');
    return join(folder, `${key}.json`);
  };
  return {
    async read(key) {
      try {
        return readMemory(parse(await files.readFile(fileOf(key), 'utf8')), clock());
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    async write(key, item: MemoryItem) {
      const file = fileOf(key);
      const temporary = `${file}.${randomUUID()}.tmp`;
      await files.mkdir(folder, { recursive: true, mode: 0o700 });
      try {
        const handle = await files.open(temporary, 'w', 0o600);
        try {
          await handle.writeFile(JSON.stringify(item));
          await handle.sync();
        } finally {
          await handle.close();
        }
        await files.rename(temporary, file);
      } catch (error) {
        await files.rm(temporary, { force: true });
        throw error;
      }
    },
    async remove(key) {
      await files.rm(fileOf(key), { force: true });
    },
  };
};
