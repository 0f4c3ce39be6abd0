import { build } from 'esbuild';
import {
  REFUSALS,
  startFakeCreatorsApi,
  wireItem,
} from '../../test/clients/creators/support/fake-creators-api';
import { median } from '../quantiles';
import { type Competitor } from './contestant';

/** The figures of one client. */
export interface CreatorsRow {
  readonly name: string;
  /** Requests to the API and for tokens, for 1,000 items one batch after the other. */
  readonly requests: number;
  readonly tokens: number;
  /** Milliseconds for them, the median of the rounds. */
  readonly time: number;
  /** Requests for tokens when fifty calls start at once. */
  readonly coldTokens: number;
  /** How many of 1,000 items came when every tenth request was throttled. */
  readonly throttledItems: number;
  /** Bytes, bundled and minified. */
  readonly size: number;
}

const ROUNDS = 5;
const ASINS = Array.from({ length: 1000 }, (_, n) => `B${String(n).padStart(9, '0')}`);
const BATCHES = Array.from({ length: 100 }, (_, n) => ASINS.slice(n * 10, n * 10 + 10));

/** The tests' fake of the API, which accepts any token. */
const startApi = async () => {
  const amazon = await startFakeCreatorsApi();
  let every: number | undefined;
  amazon.answerToken(() => ({ json: { access_token: 'Atc|bench', expires_in: 3600 } }));
  amazon.answerApi(({ json }, before) =>
    every !== undefined && before % every === every - 1
      ? { ...REFUSALS.throttled, headers: { 'retry-after': '0' } }
      : {
          json: {
            itemsResult: {
              items: (json as { itemIds: string[] }).itemIds.map((asin) => wireItem(asin)),
            },
          },
        },
  );
  return { ...amazon, throttle: (nth: number) => void (every = nth) };
};

const inTurn = async (competitor: Competitor, urls: { api: string; token: string }) => {
  const client = competitor.create(urls);
  let items = 0;
  for (const batch of BATCHES) items += await client.getTen(batch).catch(() => 0);
  return items;
};

const weigh = async ({ program, resolveFrom }: Competitor): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: resolveFrom, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'silent',
  });
  return outputFiles.reduce((sum, { contents }) => sum + contents.byteLength, 0);
};

/** Runs all measurements of one client against a server of its own. */
export const measureCreators = async (competitor: Competitor): Promise<CreatorsRow> => {
  const warmUp = await startApi();
  await inTurn(competitor, warmUp.urls);
  await warmUp.close();

  const whole = await startApi();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const items = await inTurn(competitor, whole.urls);
    times.push(performance.now() - start);
    if (items !== ASINS.length) throw new Error(`${competitor.name}: ${items} items came`);
  }
  await whole.close();

  const cold = await startApi();
  const client = competitor.create(cold.urls);
  await Promise.all(BATCHES.slice(0, 50).map((batch) => client.getTen(batch)));
  await cold.close();

  const busy = await startApi();
  busy.throttle(10);
  const throttledItems = await inTurn(competitor, busy.urls);
  await busy.close();

  return {
    name: competitor.name,
    requests: whole.apiRequests.length / ROUNDS,
    tokens: whole.tokenRequests.length / ROUNDS,
    time: median(times),
    coldTokens: cold.tokenRequests.length,
    throttledItems,
    size: await weigh(competitor),
  };
};
