import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST } from '../package-files';
import { readUserConfig } from './ask-resources';
import { readAskStates } from './ask-states';

/** The profiles of ask-resources.json: `default` is for development, `live` for customers. */
export const WORLDS = ['default', 'live'] as const;
export type World = (typeof WORLDS)[number];

/** The variable by which `npm run deploy` tells ask-cli's build hook which world it deploys. */
export const DEPLOYING = 'SHELF_DEPLOYING';

/** Where what is uploaded for a world is, relative to the project; ask-resources.json names the same. */
const madeFor = (world: World): string => `infrastructure/dist/${world}`;
export const liveTemplateFile = `${madeFor('live')}/skill-stack.yaml`;

/**
 * The release of live that was made here last.
 *
 * @param root the project's folder
 * @returns e.g. `r-3f9a04c1d2e7`; undefined before the first one
 */
export const madeRelease = (root: string): string | undefined => {
  const file = join(root, liveTemplateFile);
  if (!existsSync(file)) return undefined;
  return /^ +SHELF_RELEASE: (r-[0-9a-f]+)$/m.exec(readFileSync(file, 'utf8'))?.[1];
};

/** A manifest, as far as ask-cli changes it. */
interface Draft {
  readonly manifest: {
    readonly apis: { readonly custom: { readonly endpoint?: unknown } };
    readonly events?: unknown;
  };
}

/**
 * The manifest of a world, as ask-cli itself leaves it after a deploy: then a second deploy without a
 * change uploads nothing. An endpoint that is in the file is another world's, and goes.
 *
 * @param endpoint what Alexa calls; undefined before the first deploy
 */
const manifestOf = (
  { manifest, ...rest }: Draft,
  endpoint: string | undefined,
  subscriptions: readonly string[],
): Draft => {
  const { endpoint: _endpoint, ...custom } = manifest.apis.custom;
  const { events: _events, ...others } = manifest;
  if (endpoint === undefined) {
    return { ...rest, manifest: { ...others, apis: { ...manifest.apis, custom } } };
  }
  const uri = { uri: endpoint };
  return {
    ...rest,
    manifest: {
      ...others,
      apis: { ...manifest.apis, custom: { ...custom, endpoint: uri } },
      events: {
        endpoint: uri,
        subscriptions: subscriptions.map((eventName) => ({ eventName })),
      },
    },
  };
};

/**
 * Makes the skill package of each world from skill-package/. Each has a copy of its own, because
 * ask-cli writes the world's endpoint into it.
 *
 * @param root the project's folder
 * @throws FileError when ask-cli's files can't be read
 */
export const prepareWorlds = (root: string): void => {
  const states = readAskStates(root);
  for (const world of WORLDS) {
    const folder = join(root, madeFor(world), 'skill-package');
    rmSync(folder, { recursive: true, force: true });
    cpSync(join(root, 'skill-package'), folder, { recursive: true });
    const { SkillEndpoint: endpoint } = states(world).outputs;
    const { subscriptions } = readUserConfig(root, world).skillEvents;
    const draft = JSON.parse(readFileSync(join(root, MANIFEST), 'utf8')) as Draft;
    const manifest = manifestOf(draft, endpoint, subscriptions);
    writeFileSync(join(folder, 'skill.json'), JSON.stringify(manifest, null, 2));
  }
};
