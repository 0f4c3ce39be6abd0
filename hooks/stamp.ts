import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOG_FILES } from '../catalog';
import { PATHS } from './paths';

/** What the build is made from; anything else may change without a new build. */
const SOURCES = ['shop', 'models', 'catalog', 'owner', 'attribution', 'clients', 'lambda', 'hooks'];
/** What the build leaves in lambda/dist. */
export const OUTPUTS = [
  'index.js',
  'index.js.map',
  'connect.js',
  'connect.js.map',
  'shop.json',
  ...CATALOG_FILES,
];

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'dist' && name !== 'node_modules')
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();

const stampFile = (): string => join(PATHS.dist, '.stamp');

/** A hash of everything the build is made from. Contents, not times: a checkout sets times at will. */
export const currentStamp = (): string => {
  const hash = createHash('sha256').update(readFileSync(join(PATHS.root, 'package.json')));
  for (const source of SOURCES) {
    for (const file of filesBelow(join(PATHS.root, source))) {
      hash.update(file).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
};

/** Whether what was built last was built from what there is now, and is still there. */
export const isFresh = (stamp: string, modelFiles: readonly string[]): boolean =>
  [
    ...OUTPUTS.map((name) => join(PATHS.dist, name)),
    join(PATHS.attribution, 'index.js'),
    ...modelFiles,
  ].every((file) => existsSync(file)) &&
  existsSync(stampFile()) &&
  readFileSync(stampFile(), 'utf8') === stamp;

/** Notes what the build was made from. */
export const writeStamp = (stamp: string): void => writeFileSync(stampFile(), stamp);
