import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PATHS } from '../../build/paths';
import { type CallableSkill } from '../../simulator/device';
import { createAuthority } from '../../test/serve/support/authority';
import { TYPESCRIPT, bundleProgram } from '../../test/support/programs';
import { type Answered, type Asked } from './messages';

const STORE = join(PATHS.root, 'test', 'heavy', 'dynamodb', 'support', 'store-process.ts');
const HEAVY = join(PATHS.root, 'test', 'heavy');
const ADDRESS = 'https://s3.amazonaws.com/echo.api/echo-api-cert.pem';

/** How the skill is reached: as Lambda calls it, or over HTTP by the server of `npm run serve`. */
export type Way = 'handler' | 'serve';

/** What the skill's own log says of its turns, in milliseconds. */
export interface OwnTimes {
  readonly turns: number[];
  readonly store: number[];
}

/** A process with the built skill, whose store is another process over HTTP. */
export interface Instance {
  readonly skill: CallableSkill;
  readonly times: OwnTimes;
  /** Bytes of living memory of the skill's process. */
  readonly memory: () => Promise<number>;
  readonly stop: () => void;
}

type Question = Asked extends infer One ? (One extends Asked ? Omit<One, 'id'> : never) : never;

/** Asks a process, and finds the answer that belongs to the question. */
const askerOf = (child: ChildProcess) => {
  const waiting = new Map<number, (answered: Answered) => void>();
  let questions = 0;
  child.on('message', (answered: Answered) => {
    waiting.get(answered.id)?.(answered);
    waiting.delete(answered.id);
  });
  return async (question: Question): Promise<unknown> => {
    questions += 1;
    const id = questions;
    const answered = await new Promise<Answered>((resolve) => {
      waiting.set(id, resolve);
      child.send({ ...question, id });
    });
    if ('error' in answered) throw new Error(answered.error);
    return answered.answer;
  };
};

const collectTimes = (child: ChildProcess): OwnTimes => {
  const times: OwnTimes = { turns: [], store: [] };
  if (child.stdout === null) throw new Error('the log of the skill is not read');
  createInterface({ input: child.stdout }).on('line', (text) => {
    const line = JSON.parse(text) as { duration?: number; parts?: { store: number } };
    if (line.duration === undefined || line.parts === undefined) return;
    times.turns.push(line.duration);
    times.store.push(line.parts.store);
  });
  return times;
};

/** A skill behind the server, to which requests are signed as Alexa signs hers. */
const overHttp = (port: number, { sign }: ReturnType<typeof createAuthority>): CallableSkill => {
  const agent = new Agent({ keepAlive: true });
  return {
    invoke: async (envelope) => {
      const body = JSON.stringify(envelope);
      const headers = { SignatureCertChainUrl: ADDRESS, 'Signature-256': sign(body) };
      const sent = request({ port, method: 'POST', agent, headers });
      sent.end(body);
      const [response] = (await once(sent, 'response')) as [IncomingMessage];
      let text = '';
      for await (const chunk of response.setEncoding('utf8')) text += String(chunk);
      if (response.statusCode !== 200) throw new Error(`${response.statusCode}: ${text}`);
      return JSON.parse(text) as never;
    },
  };
};

const startStore = async () => {
  if (!existsSync(join(HEAVY, 'node_modules', 'dynalite'))) {
    throw new Error('the load needs a database; install it: npm ci --prefix test/heavy');
  }
  const child = fork(STORE, { execArgv: TYPESCRIPT });
  const [environment] = (await once(child, 'message')) as [Record<string, string>];
  return { child, environment };
};

/** Starts the built skill and its store. */
export const startInstance = async (way: Way): Promise<Instance> => {
  const folder = mkdtempSync(join(tmpdir(), 'shelf-load-'));
  const store = await startStore();
  const program = bundleProgram(join(__dirname, 'host.ts'), folder);
  const child = fork(program, [join(PATHS.dist, 'index.js')], {
    env: { PATH: process.env['PATH'], ...store.environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    execArgv: [],
  });
  const ask = askerOf(child);
  const times = collectTimes(child);
  const authority = createAuthority(Date.now());
  const { chain, root } = authority;
  const skill: CallableSkill =
    way === 'serve'
      ? overHttp((await ask({ kind: 'serve', chain, root })) as number, authority)
      : { invoke: async (envelope) => (await ask({ kind: 'turn', envelope })) as never };
  return {
    skill,
    times,
    memory: async () => (await ask({ kind: 'memory' })) as number,
    stop: () => {
      for (const one of [child, store.child]) one.kill();
      rmSync(folder, { recursive: true });
    },
  };
};
