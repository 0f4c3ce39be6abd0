import { runMain } from '../program';
import { servedFor } from '../served-for';
import { UsageError, readOptions } from '../terminal/options';
import { readEnvironment } from '../terminal/settings';
import { readCommand } from './command-line';
import { runAsk } from './run-ask';

const HELP = `Run Amazon's own ask against the simulated skill, offline and without an account.

  npm run ask -- dialog --locale en-US                           talk
  npm run ask -- dialog --replay test/replay/main-job.en-US.json   replay a dialogue
  npm run ask -- smapi profile-nlu -s SKILL-ID -l en-US -u "something cheaper"

  npm run ask -- --project ../my-skill dialog --locale en-US       the skill of another project,
                                                                 in whose folder ask then runs
  npm run ask -- --device FILE dialog --locale en-US               with what customer and device are
                                                                 like, as npm start has it

Everything else after -- goes to ask unchanged; dialog needs no skill id here. SKILL-ID may be
amzn1.ask.skill.00000000-0000-4000-8000-000000000000, which stands for the skill's own id.
The exit code is that of ask, but 1 when a turn failed or something was refused although ask ended
with 0. An empty line is silence, also in a replay file.
`;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

const BEFORE = ['--project', '--device'] as const;

/** The options before those for Amazon's CLI, and what is left of the arguments. @throws UsageError */
const readBefore = (
  args: readonly string[],
): { readonly given: Readonly<Record<string, string>>; readonly rest: readonly string[] } => {
  const [first, value, ...others] = args;
  const option = BEFORE.find((name) => name === first);
  if (option === undefined) return { given: {}, rest: args };
  if (value === undefined) {
    const what = option === '--project' ? 'the folder of a project' : 'a file';
    throw new UsageError(`${option} needs ${what}.`);
  }
  const { given, rest } = readBefore(others);
  return { given: { [option]: value, ...given }, rest };
};

const main = async (): Promise<number> => {
  const all = process.argv.slice(2);
  if (all.length === 0) {
    process.stdout.write(HELP);
    return 0;
  }
  const { given, rest } = readBefore(all);
  const { '--project': project, '--device': device } = given;
  if (rest[0] === 'deploy' && project !== undefined) {
    throw new UsageError('A deploy is rehearsed only for this project; run ask deploy there.');
  }
  if (rest[0] === 'deploy' && device !== undefined) {
    throw new UsageError('A deploy has no device; leave out --device.');
  }
  const command = readCommand(rest);
  const served = await servedFor({ ...readOptions([]), project, device }, say);
  try {
    return await runAsk(command, readEnvironment(), say, served);
  } finally {
    await served.close();
  }
};

void runMain(main);
