/**
 * Runs in a process of its own: loads one bundled skill, answers, and writes the figures as JSON.
 * Arguments: the bundle, and a file with the requests.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { median } from './quantiles';
import { type launch, type recommend } from './requests';

type Handler = (event: object, context: object) => Promise<unknown>;

/** As Lambda's runtime loads a CommonJS handler. */
const load = createRequire(__filename);

const WARM_UP = 200;
const TURNS = 1000;

const main = async (): Promise<void> => {
  const [bundle = '', requestFile = ''] = process.argv.slice(2);
  const requests = JSON.parse(readFileSync(requestFile, 'utf8')) as {
    launch: typeof launch;
    recommend: typeof recommend;
  };
  // The skill logs to standard output, where the figures go.
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = () => true;
  const start = performance.now();
  const { handler } = load(bundle) as { handler: Handler };
  await handler(requests.launch, {});
  const firstAnswer = performance.now() - start;
  const sinceProcessStart = performance.now();
  for (let turn = 0; turn < WARM_UP; turn += 1) await handler(requests.recommend, {});
  const turns: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const before = performance.now();
    await handler(requests.recommend, {});
    turns.push(performance.now() - before);
  }
  const memory = process.memoryUsage().rss / 1024 / 1024;
  write(JSON.stringify({ firstAnswer, sinceProcessStart, warmTurn: median(turns), memory }));
};

void main();
