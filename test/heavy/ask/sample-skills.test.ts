import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRealAsk } from '../../simulator/support/run-ask';

const ROOT = join(__dirname, '..', '..', '..');
/** Where the sample skills are. */
const SAMPLES = join(ROOT, 'test', 'skills');

/**
 * Serves a skill for Amazon's CLI, as `npm run simulate -- --project DIR --smapi` does, on the device that
 * its device.json describes, where it has one.
 */
const serve = async (project: string) => {
  const file = join(project, 'device.json');
  const device = existsSync(join(ROOT, file)) ? ['--device', file] : [];
  const options = ['--smapi', '--fresh', '--project', project, ...device];
  const args = ['workbench/bin.js', ...options];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  // Read on until the end: a server that prints to nobody would break.
  let printed = '';
  await new Promise<void>((ready, fail) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += String(chunk);
      if (printed.includes('Stop with Ctrl-C')) ready();
    });
    child.on('close', () => fail(new Error(`The server for ${project} stopped: ${printed}`)));
  });
  const [, address = ''] = /^export ASK_SMAPI_SERVER_BASE_URL='(.*)'$/m.exec(printed) ?? [];
  return {
    address,
    stop: async () => {
      child.kill('SIGTERM');
      await closed;
    },
  };
};

interface SkillIo {
  readonly invocations: readonly {
    readonly request: { readonly utterance: string };
    readonly response: { readonly body: { readonly status: string } };
  }[];
}

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'shelf-talker-test-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Something that a customer hears in the replay of each skill. */
const LAST_HEARD: Readonly<Record<string, string>> = {
  'garden-table': 'is booked',
  'night-sounds': 'Fireplace',
  'pen-friends': 'Emma and Olivia',
  'picture-wall': 'ships that wait for wind',
  'planet-quiz': 'You have 2 out of 3.',
  'plant-diary': '2027-03-03',
  'reading-room': 'Please link your account',
  'riddle-room': 'You have the winter pack',
  'salad-kitchen': 'A salad with tomato, olive and corn.',
  'tip-helper': 'That is 50.',
};

const SKILLS = readdirSync(SAMPLES).filter((name) =>
  existsSync(join(SAMPLES, name, 'replay.json')),
);

describe('the real ask dialog goes through the replay of a skill that is not ours', () => {
  test.each(SKILLS)('%s', async (name) => {
    const project = join('test', 'skills', name);
    const { address, stop } = await serve(project);
    const replay = join(project, 'replay.json');
    const saved = join(scratch, `${name}.json`);
    const args = ['dialog', '--replay', replay, '--save-skill-io', saved];
    let all: string;
    try {
      ({ all } = await runRealAsk(address, args));
    } finally {
      await stop();
    }
    expect(all).toContain(LAST_HEARD[name] ?? `nothing is written down for ${name}`);
    const { userInput } = JSON.parse(readFileSync(join(ROOT, replay), 'utf8')) as {
      userInput: string[];
    };
    const { invocations } = JSON.parse(readFileSync(saved, 'utf8')) as SkillIo;
    const went = invocations.map(({ request, response }) => [
      request.utterance,
      response.body.status,
    ]);
    expect(went).toEqual(userInput.slice(0, -1).map((words) => [words, 'SUCCESSFUL']));
  });
});
