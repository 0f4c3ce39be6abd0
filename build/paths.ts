import { join } from 'node:path';

const root = join(__dirname, '..');

/** Where the build puts things, relative to the project. */
export const PLACES = {
  models: 'skill-package/interactionModels/custom',
  dist: 'lambda/dist',
  attribution: 'attribution/dist',
  testing: 'simulator/dist',
} as const;

/** Where the project keeps what the build reads and writes. */
export const PATHS = {
  root,
  shop: join(root, 'shop'),
  models: join(root, PLACES.models),
  dist: join(root, PLACES.dist),
  attribution: join(root, PLACES.attribution),
  testing: join(root, PLACES.testing),
} as const;
