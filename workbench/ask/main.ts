import { ensureBuilt } from '../../build/skill';
import { UsageError } from '../terminal/options';
import { readEnvironment } from '../terminal/settings';
import { ReplayError } from './replay-file';
import { runAsk } from './run-ask';

const HELP = `Run Amazon's own ask against the simulated skill, offline and without an account.

  npm run ask -- dialog --locale en-US                           talk
  npm run ask -- dialog --replay test/replay/main-job.en-US.json   replay a dialogue
  npm run ask -- smapi profile-nlu -s SKILL-ID -l en-US -u "something cheaper"

Everything after -- goes to ask unchanged; dialog needs no skill id here. SKILL-ID may be
amzn1.ask.skill.00000000-0000-4000-8000-000000000000, which stands for the skill's own id.
The exit code is that of ask, but 1 when a turn failed or something was refused although ask ended
with 0. An empty line is silence, also in a replay file.
`;

const main = async (): Promise<number> => {
  const args = process.argv.slice(2);
  if (args.length === 0) {
    process.stdout.write(HELP);
    return 0;
  }
  await ensureBuilt();
  return runAsk(args, readEnvironment(), (text) => void process.stderr.write(text));
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
