import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { FileError, fileError, loadShop } from '../../owner';
import { childExit } from '../child-exit';
import { PATHS } from '../paths';
import { ensureBuilt } from '../skill';
import { AmazonError, endpointOf, releaseIn, withLiveAws } from './amazon';
import { ASK } from './ask';
import { ASK_STATES, type DeployedWorld, readAskStates } from './ask-states';
import { aliasVersion, versionsOf } from './releases';
import { requireOwnShop } from './require-own-shop';
import { requireOwnSkill } from './require-own-skill';
import { requirePlainPath } from './require-plain-path';
import { DEPLOYING, WORLDS, type World, prepareWorlds } from './worlds';

/** The options of `ask deploy` that matter here; ask itself checks them all. */
const OPTIONS = {
  profile: { type: 'string', short: 'p' },
  target: { type: 'string', short: 't' },
} as const;

const readOptions = (args: readonly string[]) => {
  const { profile, target } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
  }).values;
  const name = typeof profile === 'string' ? profile : process.env['ASK_DEFAULT_PROFILE'];
  return { profile: name?.trim() || 'default', isMetadataOnly: target === 'skill-metadata' };
};

const runAsk = (args: readonly string[], world: World): Promise<number> => {
  const all = [ASK, 'deploy', ...args];
  const env = { ...process.env, ASK_DEFAULT_PROFILE: world, [DEPLOYING]: world };
  return childExit(spawn(process.execPath, all, { cwd: PATHS.root, env, stdio: 'inherit' }));
};

/**
 * Refuses to make a second stack beside one that ask-cli's notes have lost: its table would be empty, and
 * what customers said would be gone.
 */
const requireKnownStack = ({ skillId, stackId }: DeployedWorld): void => {
  if (skillId === undefined || stackId !== undefined) return;
  const known = releaseIn(endpointOf(skillId, 'development'));
  if (known === undefined) return;
  throw fileError(
    ASK_STATES,
    `has lost the stack of live, to which the function ${known.name} of the skill ${skillId} belongs`,
    'restore the file from the version that was committed after the last deploy',
    { path: 'profiles.live.skillInfrastructure' },
  );
};

/**
 * A deploy moves no alias: one that `npm run back` has led elsewhere stays there when its release is
 * deployed again.
 *
 * @returns what to say; undefined when the alias leads to its own release
 */
const ledElsewhere = async (endpoint: string | undefined): Promise<string | undefined> => {
  const found = releaseIn(endpoint);
  if (found === undefined) return undefined;
  const { name, alias } = found;
  return withLiveAws(async (aws) => {
    const versions = await versionsOf(aws, name);
    const version = await aliasVersion(aws, name, alias);
    if (version === versions.get(alias)) return undefined;
    const [other = 'none'] = [...versions].find(([, one]) => one === version) ?? [];
    return `${alias} is deployed, but npm run back has led its alias to ${other}, and a deploy moves no alias. To let customers have ${alias}: npm run back -- ${alias}`;
  });
};

/** @throws what is no error of the owner's or of Amazon's */
const describe = (error: unknown): string => {
  if (error instanceof FileError || error instanceof AmazonError) return error.message;
  throw error;
};

/**
 * `npm run deploy`, with the options of `ask deploy`: checks, builds, makes what is uploaded for the
 * profile, and lets ask-cli deploy it. It refuses while the record or an estimate is the sample's, when
 * the worlds would be mixed, and when ask-cli would fail half-way.
 */
const main = async (): Promise<void> => {
  const args = process.argv.slice(2);
  const { profile, isMetadataOnly } = readOptions(args);
  const world = WORLDS.find((one) => one === profile);
  if (world === undefined) {
    process.stderr.write(`There is no profile "${profile}" here; deploy ${WORLDS.join(' or ')}.\n`);
    process.exitCode = 2;
    return;
  }
  try {
    requirePlainPath(PATHS.root, process.platform);
    const shop = loadShop(PATHS.shop);
    requireOwnShop(shop);
    const { skillId: recordId } = shop.record.skill;
    const deployed = readAskStates(PATHS.root)(world);
    requireOwnSkill({ world, recordId, deployed, isMetadataOnly });
    if (world === 'live' && !isMetadataOnly) requireKnownStack(deployed);
    await ensureBuilt();
    prepareWorlds(PATHS.root);
  } catch (error) {
    process.stderr.write(`${describe(error)}\n`);
    process.exitCode = 1;
    return;
  }
  process.exitCode = await runAsk(args, world);
  if (process.exitCode !== 0 || world !== 'live' || isMetadataOnly) return;
  const { SkillEndpoint: endpoint } = readAskStates(PATHS.root)('live').outputs;
  const warning = await ledElsewhere(endpoint).catch(
    (error: unknown) => `Not known whether the alias leads to this release: ${describe(error)}`,
  );
  if (warning !== undefined) process.stderr.write(`${warning}\n`);
};

void main();
