import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as z from 'zod';
import { type FilePlace, check, fileError, readJson } from '../../owner';
import { PRETEND_SKILL_ID } from '../../simulator/device';
import { type HandlerPlace, type SkillPlace } from './skill-place';

const sourceSchema = z.looseObject({ src: z.string().min(1) });
const profileSchema = z.looseObject({
  skillMetadata: sourceSchema.optional(),
  code: z.record(z.string(), sourceSchema).optional(),
  skillInfrastructure: z
    .looseObject({
      userConfig: z.looseObject({ handler: z.string().optional() }).optional(),
    })
    .optional(),
});
const resourcesSchema = z.looseObject({ profiles: z.record(z.string(), profileSchema) });
const statesSchema = z.looseObject({
  profiles: z.record(z.string(), z.looseObject({ skillId: z.string().optional() })),
});

type Profile = z.infer<typeof profileSchema>;

const RESOURCES = 'ask-resources.json';
const MODEL_FILE = /^([a-z]{2}-[A-Z]{2})\.json$/;
/** Where a skill hosted by Alexa has its code (ask-cli looks there, too). */
const HOSTED = { src: 'lambda', handler: 'index.handler' };

const profileNamed = (root: string, wanted: string | undefined): [string, Profile] => {
  const place = { path: join(root, RESOURCES), name: RESOURCES };
  const remedy = `name the folder of an ask-cli project with --project, not ${root}; without a project use --handler and --model`;
  const { profiles } = check(resourcesSchema, readJson(place, { missing: remedy }), RESOURCES);
  const names = Object.keys(profiles);
  const name = wanted ?? (names.includes('default') ? 'default' : names[0]) ?? 'default';
  const profile = profiles[name];
  if (profile !== undefined) return [name, profile];
  throw fileError(
    RESOURCES,
    `has no profile "${name}"`,
    names.length === 0 ? 'add one' : `choose with --profile: ${names.join(', ')}`,
  );
};

/** The models of a skill package. @throws FileError when there are none */
const modelsIn = (root: string, source: string): Map<string, FilePlace> => {
  const name = join(source, 'interactionModels', 'custom');
  const folder = resolve(root, name);
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const models = files.flatMap((file): [string, FilePlace][] => {
    const [, locale] = MODEL_FILE.exec(file) ?? [];
    return locale === undefined
      ? []
      : [[locale, { path: join(folder, file), name: join(name, file) }]];
  });
  if (models.length > 0) return new Map(models);
  throw fileError(name, 'has no interaction model', 'put one there, e.g. en-US.json');
};

const skillIdOf = (root: string, profile: string): string => {
  const name = join('.ask', 'ask-states.json');
  const path = join(root, name);
  if (!existsSync(path)) return PRETEND_SKILL_ID;
  const { profiles } = check(statesSchema, readJson({ path, name }), name);
  return profiles[profile]?.skillId || PRETEND_SKILL_ID;
};

/**
 * Reads a handler as Lambda does: `dist/index.handler` is what the file dist/index exports as handler
 * (AWS's page "Define Lambda function handler in Node.js").
 */
const codeOf = (
  root: string,
  { code, skillInfrastructure }: Profile,
  skillPackage: string,
): HandlerPlace => {
  const [region = { src: HOSTED.src }] = [code?.['default'], ...Object.values(code ?? {})].filter(
    (source) => source !== undefined,
  );
  const handler = skillInfrastructure?.userConfig?.handler ?? HOSTED.handler;
  const folder = resolve(root, region.src);
  const name = join(region.src, handler);
  const [file = '', ...exported] = basename(handler).split('.');
  if (file === '' || exported.length === 0) {
    const what = 'is not a handler such as index.handler';
    throw fileError(name, what, `correct "handler" in ${RESOURCES}, or use --endpoint`);
  }
  return {
    name,
    folder,
    file: join(folder, handler, '..', file),
    exported: exported.join('.'),
    skillPackage,
  };
};

/** What the command line may say beside the folder. */
export interface ProjectChoice {
  /** The profile of ask-resources.json; `default`, or else the first, when absent. */
  readonly profile?: string | undefined;
  /** Where the skill answers instead of its own code. */
  readonly endpoint?: URL | undefined;
}

/**
 * Reads an ask-cli project: ask-resources.json, the manifest, the interaction models, and the skill's
 * id once it was deployed.
 *
 * @throws FileError when a file is not what it should be
 */
export const readProject = (
  folder: string,
  { profile: wanted, endpoint }: ProjectChoice,
): SkillPlace => {
  const root = resolve(folder);
  const [profileName, profile] = profileNamed(root, wanted);
  const { src = 'skill-package' } = profile.skillMetadata ?? {};
  const manifest: FilePlace = {
    path: resolve(root, src, 'skill.json'),
    name: join(src, 'skill.json'),
  };
  return {
    root,
    skillId: skillIdOf(root, profileName),
    manifest: readJson(manifest),
    models: modelsIn(root, src),
    code: endpoint === undefined ? codeOf(root, profile, src) : { endpoint },
  };
};
