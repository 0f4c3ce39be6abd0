import { resolve } from 'node:path';
import { servedFor } from '../served-for';
import { UsageError } from '../terminal/options';
import { readEnvironment } from '../terminal/settings';
import { ReplayError } from './replay-file';
import { runAsk } from './run-ask';

const HELP = `Run Amazon's own ask against the simulated skill, offline and without an account.

  npm run ask -- dialog --locale en-US                           talk
  npm run ask -- dialog --replay test/replay/main-job.en-US.json   replay a dialogue
  npm run ask -- smapi profile-nlu -s SKILL-ID -l en-US -u "something cheaper"

  npm run ask -- --project ../my-skill dialog --locale en-US       the skill of another project,
                                                                 in whose folder ask then runs

Everything else after -- goes to ask unchanged; dialog needs no skill id here. SKILL-ID may be
amzn1.ask.skill.00000000-0000-4000-8000-000000000000, which stands for the skill's own id.
The exit code is that of ask, but 1 when a turn failed or something was refused although ask ended
with 0. An empty line is silence, also in a replay file.
`;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** The skill of another project, and what is left of the arguments. @throws UsageError */
const otherSkill = async (args: readonly string[]) => {
  const [first, folder, ...rest] = args;
  if (first !== '--project') return { args };
  if (folder === undefined) throw new UsageError('--project needs the folder of a project.');
  if (rest[0] === 'deploy') {
    throw new UsageError('A deploy is rehearsed only for this project; run ask deploy there.');
  }
  const project = resolve(folder);
  const choice = { profile: undefined, handler: undefined, models: [], endpoint: undefined };
  const served = await servedFor({ ...choice, project, locale: undefined, json: false }, say);
  return { args: rest, served };
};

const main = async (): Promise<number> => {
  const given = process.argv.slice(2);
  if (given.length === 0) {
    process.stdout.write(HELP);
    return 0;
  }
  const { args, served } = await otherSkill(given);
  if (served === undefined) await (await import('../../build/skill')).ensureBuilt();
  return runAsk(args, readEnvironment(), say, served);
};

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error instanceof ReplayError || error instanceof UsageError ? 2 : 1;
  },
);
