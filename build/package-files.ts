import { join } from 'node:path';
import { type FilePlace, readJson } from '../owner';
import { PATHS, PLACES } from './paths';

/** What to do about a file that the build makes. */
export const BUILT = {
  missing: 'build it: npm run build',
  broken: 'build it again: npm run build',
};

/** What the file of an interaction model is called: by its locale. */
export const MODEL_FILE = /^[a-z]{2}-[A-Z]{2}\.json$/;

/** Where the interaction model of a locale is. */
export const modelPlace = (locale: string): FilePlace => ({
  path: join(PATHS.models, `${locale}.json`),
  name: `${PLACES.models}/${locale}.json`,
});

/** The JSON of a locale's interaction model. @throws FileError when it can't be read */
export const readModelFile = (locale: string): unknown => readJson(modelPlace(locale), BUILT);

export const MANIFEST = 'skill-package/skill.json';

/** The skill's manifest, `{ "manifest": … }`. @throws FileError when it can't be read */
export const readManifest = (): unknown =>
  readJson({ path: join(PATHS.root, MANIFEST), name: MANIFEST });
