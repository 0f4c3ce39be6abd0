import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PATHS } from '../../build/paths';
import { loadProject } from '../../workbench/testing';
import { quantile } from '../quantiles';
import { nlpJsReader } from './nlp-js';
import { ourReader } from './ours';
import { type Reader } from './reader';
import { type TestSet, testSets } from './sets';
import { virtualAlexaReader } from './virtual-alexa';

/** The figures of one reader. */
export interface UnderstandingRow {
  readonly name: string;
  /** The share of each set that was understood as meant, from 0 to 1, by the set's name. */
  readonly shares: Readonly<Record<string, number>>;
  /** The milliseconds within which 99 of 100 utterances were read. */
  readonly p99: number;
}

const rate = async (reader: Reader, sets: readonly TestSet[]): Promise<UnderstandingRow> => {
  const times: number[] = [];
  const shares: Record<string, number> = {};
  for (const { name, pairs } of sets) {
    let right = 0;
    for (const [utterance, intent] of pairs) {
      const start = performance.now();
      const got = await reader.read(utterance);
      times.push(performance.now() - start);
      if (got === intent) right += 1;
    }
    shares[name] = right / pairs.length;
  }
  return { name: reader.name, shares, p99: quantile(times, 0.99) };
};

/**
 * Measures the simulator's understanding and the peers that are installed here on the same utterances.
 */
export const measureUnderstanding = async (locale = 'en-US'): Promise<UnderstandingRow[]> => {
  const { understanding } = loadProject(locale);
  const { model, alexa } = understanding;
  const built = JSON.parse(readFileSync(join(PATHS.models, `${locale}.json`), 'utf8')) as object;
  const sets = testSets(model);
  const readers = [
    ourReader(understanding),
    await virtualAlexaReader(built),
    await nlpJsReader(model, alexa.phrases.builtIns),
  ];
  const rows: UnderstandingRow[] = [];
  for (const reader of readers) if (reader !== undefined) rows.push(await rate(reader, sets));
  return rows;
};
