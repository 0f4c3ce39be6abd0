import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder with a package.json: the same from the source file and from any bundle. */
const packageAbove = (folder: string): string =>
  existsSync(join(folder, 'package.json')) || dirname(folder) === folder
    ? folder
    : packageAbove(dirname(folder));

/** Where this package lies: a clone with sources, or what npm installed. */
export const PACKAGE = packageAbove(__dirname);

/** Whether the sources are here; what npm installed has only what was made from them. */
export const IS_CLONE = existsSync(join(PACKAGE, 'build', 'paths.ts'));

/**
 * Where the owner's project lies: shop/, skill-package/ and what is made from them. A clone is a project
 * itself; otherwise it is the folder in which the program was started, as npm starts every script.
 */
const root = IS_CLONE ? PACKAGE : process.cwd();

/** Where the build puts things, relative to the project. */
export const PLACES = {
  models: 'skill-package/interactionModels/custom',
  dist: 'lambda/dist',
} as const;

/** Where the build of the skill notes what it made from what, relative to the project. */
export const BUILD_RECORD = `${PLACES.dist}/.made.json`;

/** Where the project keeps what the build reads and writes. */
export const PATHS = {
  root,
  shop: join(root, 'shop'),
  models: join(root, PLACES.models),
  dist: join(root, PLACES.dist),
} as const;

/** Where what npm publishes is made, inside the package. */
export const PACKED = join(PACKAGE, 'package', 'dist');
