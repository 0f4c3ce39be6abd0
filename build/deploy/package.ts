import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileError, loadShop } from '../../owner';
import { writeOutputs } from '../outputs';
import { PATHS } from '../paths';
import { ensureBuilt } from '../skill';
import { AmazonError, withLiveAws } from './amazon';
import { readUserConfig } from './ask-resources';
import { type DeployedWorld, readAskStates } from './ask-states';
import { MOST_RELEASES, STACK_TEMPLATE, liveTemplate } from './live-template';
import { stackReleases } from './releases';
import { requireOwnShop } from './require-own-shop';
import { requireOwnSkill } from './require-own-skill';
import { DEPLOYING, WORLDS, type World, liveTemplateFile } from './worlds';
import { zipOf } from './zip';

const DIGITS_OF_A_RELEASE = 12;

/** A release is its code with all settings that a version of the function keeps. */
const releaseOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(createHash('sha256').update(part).digest());
  return `r-${hash.digest('hex').slice(0, DIGITS_OF_A_RELEASE)}`;
};

/**
 * Writes the template of live. Earlier releases stay in it, so that one of them can be deployed again.
 * Which ones there are, AWS says: ask-cli's notes may be older than the stack.
 */
const writeLiveTemplate = async (
  zip: Uint8Array,
  skillId: string,
  deployed: DeployedWorld,
): Promise<void> => {
  const source = readFileSync(join(PATHS.root, STACK_TEMPLATE), 'utf8');
  const config = readUserConfig(PATHS.root, 'live');
  const release = releaseOf(zip, source, JSON.stringify(config));
  const { inStack, isOutside } =
    deployed.stackId === undefined
      ? { inStack: [], isOutside: false }
      : await withLiveAws((aws) => stackReleases(aws, deployed, release));
  const others = inStack.filter((one) => one !== release);
  const releases = [...others, ...(isOutside ? [] : [release])].slice(-MOST_RELEASES);
  const template = liveTemplate(source, { skillId, release, releases });
  writeOutputs(PATHS.root, { [liveTemplateFile]: template });
};

/**
 * The worlds that may be deployed now. ask-cli doesn't tell its hook which one it is: `npm run deploy`
 * does; without it ask-cli's notes do, where a deploy that was broken off has left its note too.
 */
const worldsNow = (states: (world: World) => DeployedWorld): readonly World[] => {
  const told = process.env[DEPLOYING];
  return WORLDS.filter((world) =>
    told === undefined ? states(world).isBeingDeployed : world === told,
  );
};

const writePackage = async (target: string): Promise<void> => {
  const shop = loadShop(PATHS.shop);
  requireOwnShop(shop);
  const { skillId } = shop.record.skill;
  const states = readAskStates(PATHS.root);
  const worlds = worldsNow(states);
  for (const world of worlds) {
    const deployed = states(world);
    requireOwnSkill({ world, recordId: skillId, deployed, isMetadataOnly: false });
  }
  const zip = zipOf(PATHS.root, await ensureBuilt());
  if (skillId !== null && worlds.includes('live')) {
    await writeLiveTemplate(zip, skillId, states('live'));
  }
  writeFileSync(target, zip);
};

/** What ask-cli's build hooks run; the argument is the path of the zip that ask-cli wants. */
const main = async (): Promise<void> => {
  const [target] = process.argv.slice(2);
  if (target === undefined) {
    process.stderr.write('usage: hooks/build.sh PATH-OF-ZIP\n');
    process.exitCode = 1;
    return;
  }
  try {
    await writePackage(target);
  } catch (error) {
    if (!(error instanceof FileError || error instanceof AmazonError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
};

void main();
