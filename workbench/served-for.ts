import { resolve } from 'node:path';
import { type Options } from './terminal/options';
import { type Served } from './served';

const wholePath = (path: string | undefined): string | undefined =>
  path === undefined ? undefined : resolve(path);

/** The options with paths that stay right when a skill's code runs in its own folder. */
export const withWholePaths = (options: Options): Options => ({
  ...options,
  project: wholePath(options.project),
  handler: wholePath(options.handler),
  models: options.models.map((model) => resolve(model)),
  junit: wholePath(options.junit),
});

/**
 * Makes the skill that the options name ready, this project's own when they name none: that one is
 * built first if something has changed.
 *
 * @param say takes lines for the developer
 * @throws UsageError, FileError or Error with words for the person who typed the options
 */
export const servedFor = async (
  {
    project,
    profile,
    handler,
    models,
    endpoint,
    locale,
    json,
  }: Pick<Options, 'project' | 'profile' | 'handler' | 'models' | 'endpoint' | 'locale' | 'json'>,
  say: (line: string) => void,
): Promise<Served> => {
  if (project !== undefined || handler !== undefined || models.length > 0 || endpoint) {
    const { anySkill } = await import('./door/any-skill');
    const place =
      project === undefined
        ? (await import('./door/read-files')).readFiles({ handler, endpoint, models, locale })
        : (await import('./door/read-project')).readProject(project, { profile, endpoint });
    return anySkill(place, say);
  }
  const { ensureBuilt } = await import('../build/skill');
  const { ownSkill } = await import('./served');
  await ensureBuilt();
  return ownSkill((entry) => {
    if (json) say(JSON.stringify(entry));
  });
};
