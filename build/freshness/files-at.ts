import { type BigIntStats, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file by its path, and what the file system says of it; it says nothing of a missing one. */
interface FileFound {
  readonly path: string;
  readonly stats: BigIntStats | undefined;
}

const isCounted = (name: string): boolean =>
  !name.startsWith('.') && name !== 'dist' && name !== 'node_modules';

/** The path itself when it is a file or missing; when it is a folder, all files below it. */
export const filesAt = (root: string, path: string): FileFound[] => {
  const stats = statSync(join(root, path), { throwIfNoEntry: false, bigint: true });
  if (stats?.isDirectory() !== true) return [{ path, stats }];
  return readdirSync(join(root, path))
    .filter(isCounted)
    .sort()
    .flatMap((name) => filesAt(root, `${path}/${name}`));
};
