/**
 * Runs in a process of its own: builds, loads and asks one engine, and writes its figures as JSON.
 * Arguments: the engine's name, the number of products, and a folder for the index.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { contestants } from './contestants';
import { type SpeedFigures } from './figures';
import { makeProducts } from './synthetic';

/** Of so many rounds the fastest time of each query counts: the others measure what else the machine did. */
const ROUNDS = 3;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const livingBytes = (): number => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const timed = <Result>(work: () => Result): readonly [Result, number] => {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
};

const within = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? 0;

const [name, count = '', folder = ''] = process.argv.slice(2);
const contestant = contestants().find((it) => it.name === name);
if (contestant === undefined) throw new Error(`there is no engine ${name ?? ''}`);

const file = join(folder, 'index.json');
const buildAhead = () => {
  const { documents, queries, misspelt } = makeProducts(Number(count));
  const [index, build] = timed(() => contestant.build(documents));
  writeFileSync(file, index);
  return { build, bytes: Buffer.byteLength(index), queries, misspelt };
};
const { build, bytes, queries, misspelt } = buildAhead();

const before = livingBytes();
const [search, load] = timed(() => contestant.load(readFileSync(file, 'utf8')));
const [, firstQuery] = timed(() => search(queries[0] ?? '', false));
const memory = livingBytes() - before;

const timesOf = (asked: readonly string[], isMisspelt: boolean): number[] => {
  const rounds = Array.from({ length: ROUNDS }, () =>
    asked.map((query) => timed(() => search(query, isMisspelt))[1]),
  );
  return asked.map((_, at) => Math.min(...rounds.map((round) => round[at] ?? 0)));
};
const times = timesOf(queries, false);
const typos = timesOf(misspelt, true);
const figures: SpeedFigures = {
  ...{ build, bytes, load, firstQuery, memory },
  ...{ p50: within(times, 0.5), p99: within(times, 0.99) },
  ...{ typoP50: within(typos, 0.5), typoP99: within(typos, 0.99) },
};
process.stdout.write(JSON.stringify(figures));
