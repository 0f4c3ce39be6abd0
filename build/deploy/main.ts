import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { FileError, loadShop } from '../../owner';
import { PATHS } from '../paths';
import { ensureBuilt } from '../skill';
import { ASK } from './ask';
import { readAskStates } from './ask-states';
import { requireOwnShop } from './require-own-shop';
import { requireOwnSkill } from './require-own-skill';
import { requirePlainPath } from './require-plain-path';
import { WORLDS, prepareWorlds } from './worlds';

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

const runAsk = (args: readonly string[], profile: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const all = [ASK, 'deploy', ...args];
    const env = { ...process.env, ASK_DEFAULT_PROFILE: profile };
    const child = spawn(process.execPath, all, { cwd: PATHS.root, env, stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });

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
    await ensureBuilt();
    prepareWorlds(PATHS.root);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
    return;
  }
  process.exitCode = await runAsk(args, world);
};

void main();
