import { join } from 'node:path';

const root = join(__dirname, '..');

/** Where the project keeps what the build reads and writes. */
export const PATHS = {
  root,
  shop: join(root, 'shop'),
  models: join(root, 'skill-package', 'interactionModels', 'custom'),
  dist: join(root, 'lambda', 'dist'),
  attribution: join(root, 'attribution', 'dist'),
} as const;
