import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { PRETEND_SKILL_ID } from '../../simulator/device';
import { UsageError } from '../terminal/options';
import { type SkillPlace } from './skill-place';

/** A skill without a project. */
export interface FilesChoice {
  readonly handler: string | undefined;
  readonly endpoint: URL | undefined;
  /** Files of interaction models. */
  readonly models: readonly string[];
  /** The locale of the model, where its file is not named for one. */
  readonly locale: string | undefined;
}

const LOCALE_IN_NAME = /[a-z]{2}-[A-Z]{2}/;

/**
 * Puts a skill together from single files.
 *
 * @throws UsageError when the model is missing, or neither handler nor endpoint is named, or the
 *   handler's folder is not there
 */
export const readFiles = ({ handler, endpoint, models, locale }: FilesChoice): SkillPlace => {
  if (models.length === 0) {
    throw new UsageError(
      'Without --project the simulator needs --model FILE, an interaction model.',
    );
  }
  const file = handler === undefined ? undefined : resolve(handler);
  if (file === undefined && endpoint === undefined) {
    throw new UsageError('Beside --model it takes --handler FILE or --endpoint URL.');
  }
  if (file !== undefined && !existsSync(dirname(file))) {
    throw new UsageError(`There is no folder ${dirname(file)}; correct --handler ${handler}.`);
  }
  const places = models.map((model): [string, { path: string; name: string }] => [
    LOCALE_IN_NAME.exec(basename(model))?.[0] ?? locale ?? 'en-US',
    { path: resolve(model), name: model },
  ]);
  return {
    root: file === undefined ? process.cwd() : dirname(file),
    skillId: PRETEND_SKILL_ID,
    manifest: undefined,
    models: new Map(places),
    code:
      endpoint === undefined
        ? {
            name: handler ?? '',
            folder: dirname(file ?? ''),
            file: file ?? '',
            exported: undefined,
          }
        : { endpoint },
  };
};
