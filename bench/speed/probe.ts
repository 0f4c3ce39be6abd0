/**
 * Runs in a process of its own: builds, loads and asks one engine, and writes its figures as JSON.
 * Arguments: the engine's name, the number of products, and a folder for the index.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { livingMemory } from '../living-memory';
import { quantile } from '../quantiles';
import { contestants } from './contestants';
import { type SpeedFigures } from './figures';
import { makeProducts } from './synthetic';

/** Of so many rounds the fastest time of each query counts: the others measure what else the machine did. */
const ROUNDS = 3;

const livingBytes = (): number => {
  const { objects, buffers } = livingMemory();
  return objects + buffers;
};

const timed = <Result>(work: () => Result): readonly [Result, number] => {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
};

const [name, count = '', folder = ''] = process.argv.slice(2);
const contestant = contestants().find((it) => it.name === name);
if (contestant === undefined) throw new Error(`there is no engine ${name ?? ''}`);

const file = join(folder, 'index');
const buildAhead = () => {
  const { documents, queries, misspelt } = makeProducts(Number(count));
  const [index, build] = timed(() => contestant.build(documents));
  writeFileSync(file, index);
  return { build, bytes: index.byteLength, queries, misspelt };
};
const { build, bytes, queries, misspelt } = buildAhead();

const before = livingBytes();
const [search, load] = timed(() => contestant.load(readFileSync(file)));
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
  ...{ p50: quantile(times, 0.5), p99: quantile(times, 0.99) },
  ...{ typoP50: quantile(typos, 0.5), typoP99: quantile(typos, 0.99) },
};
process.stdout.write(JSON.stringify(figures));
