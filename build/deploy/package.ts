import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { type RegistrationRecord } from '../../attribution';
import { FileError, loadShop } from '../../owner';
import { writeOutputs } from '../outputs';
import { PATHS, PLACES } from '../paths';
import { ensureBuilt } from '../skill';
import { readUserConfig } from './ask-resources';
import { readAskStates } from './ask-states';
import { MOST_RELEASES, RELEASES_OUTPUT, STACK_TEMPLATE, liveTemplate } from './live-template';
import { requireOwnShop } from './require-own-shop';
import { requireOwnSkill } from './require-own-skill';
import { WORLDS, liveTemplateFile } from './worlds';

/** One time for all files: the same sources give the same zip, so `ask deploy` sees when nothing has changed. */
const SAME_TIME = new Date('2020-01-01T00:00:00');
const DIGITS_OF_A_RELEASE = 12;

/** What this build made for Lambda, as a zip; other files in the folder are left out. */
const zipOf = (built: readonly string[]): Uint8Array => {
  const entries: Zippable = Object.fromEntries(
    built
      .filter((path) => path.startsWith(`${PLACES.dist}/`))
      .map((path) => [
        path.replace(PLACES.dist, 'dist'),
        [readFileSync(join(PATHS.root, path)), { mtime: SAME_TIME }],
      ]),
  );
  return zipSync(entries);
};

/** A release is its code with all settings that a version of the function keeps. */
const releaseOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(createHash('sha256').update(part).digest());
  return `r-${hash.digest('hex').slice(0, DIGITS_OF_A_RELEASE)}`;
};

/** Writes the template of live. Earlier releases stay in it, so that one of them can be deployed again. */
const writeLiveTemplate = (zip: Uint8Array, skillId: string): void => {
  const source = readFileSync(join(PATHS.root, STACK_TEMPLATE), 'utf8');
  const config = readUserConfig(PATHS.root, 'live');
  const release = releaseOf(zip, source, JSON.stringify(config));
  const known = readAskStates(PATHS.root)('live').outputs[RELEASES_OUTPUT]?.split(' ') ?? [];
  const releases = [...known.filter((one) => one !== release), release].slice(-MOST_RELEASES);
  writeOutputs(PATHS.root, { [liveTemplateFile]: liveTemplate(source, { skillId, releases }) });
};

/** ask-cli doesn't tell its hook which profile it deploys, but it notes it before. */
const requireOwnSkills = ({ skill }: RegistrationRecord): void => {
  const states = readAskStates(PATHS.root);
  for (const world of WORLDS) {
    const deployed = states(world);
    if (!deployed.isBeingDeployed) continue;
    requireOwnSkill({ world, recordId: skill.skillId, deployed, isMetadataOnly: false });
  }
};

const writePackage = async (target: string): Promise<void> => {
  const shop = loadShop(PATHS.shop);
  requireOwnShop(shop);
  requireOwnSkills(shop.record);
  const zip = zipOf(await ensureBuilt());
  const { skillId } = shop.record.skill;
  if (skillId !== null) writeLiveTemplate(zip, skillId);
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
    if (!(error instanceof FileError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
};

void main();
