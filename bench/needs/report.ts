import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProduct } from '../../catalog';
import { parts, shop } from '../../test/support/shop';
import { type Answer, sayAll } from '../spoken/say';

/** A sentence that tells of a need without naming the thing, and the types of it that would be right. */
interface ToldNeed {
  readonly say: string;
  readonly type: string;
  readonly also?: readonly string[];
}

/** What came of a half of the set, in numbers of sentences; nothing is offered to the rest. */
export interface NeedFigures {
  readonly needs: number;
  /** The first offer is of the type, or the skill says that it has no such thing, and that is so. */
  readonly right: number;
  /** Another thing is offered without a word, or the right one is denied. */
  readonly wrong: number;
}

const SET = join(__dirname, 'needs.json');

const isStocked = (type: string): boolean =>
  parts.catalog.products.some((product) => product.type === type && product.asins.US !== undefined);

const verdictOf = (
  { type, also = [] }: ToldNeed,
  { offered: [first], told }: Answer,
): 'right' | 'wrong' | 'missed' => {
  const offered = findProduct(parts.catalog, first)?.type;
  if (offered !== undefined && [type, ...also].includes(offered)) return 'right';
  if (told) return isStocked(type) ? 'wrong' : 'right';
  return offered === undefined ? 'missed' : 'wrong';
};

/**
 * Says each sentence to the sample shop in American English, as `bench -- spoken` does. The sentences were written
 * by somebody who knew the types' names only; every second one, the `unread`, was never read by those who
 * wrote the words of needs or the code.
 */
export const measureNeeds = async (): Promise<Record<'read' | 'unread', NeedFigures>> => {
  const needs = JSON.parse(readFileSync(SET, 'utf8')) as readonly ToldNeed[];
  const requests = needs.map(({ say }, at) => ({
    ...{ id: `n${at}`, say, locale: 'en-US' },
    ...{ kinds: [], nothing: false },
  }));
  const answers = await sayAll(shop, requests);
  const verdicts = needs.map((need, at) => {
    const answer = answers.get(`n${at}`);
    return answer === undefined ? 'missed' : verdictOf(need, answer);
  });
  const figures = (isOurs: (at: number) => boolean): NeedFigures => {
    const its = verdicts.filter((_verdict, at) => isOurs(at));
    const count = (verdict: string): number => its.filter((one) => one === verdict).length;
    return { needs: its.length, right: count('right'), wrong: count('wrong') };
  };
  return { read: figures((at) => at % 2 === 0), unread: figures((at) => at % 2 === 1) };
};

const row = (name: string, { needs, right, wrong }: NeedFigures): string =>
  [
    name.padEnd(12),
    String(needs).padStart(10),
    ...[right, wrong].map((part) => `${((100 * part) / needs).toFixed(1)} %`.padStart(10)),
  ].join('');

/** How often a need that is told without the thing's name leads to that thing. */
export const reportNeeds = async (json: boolean): Promise<string> => {
  const figures = await measureNeeds();
  if (json) return `${JSON.stringify(figures)}\n`;
  const head = `${''.padEnd(12)}${['sentences', 'right', 'wrong'].map((name) => name.padStart(10)).join('')}`;
  const rows = Object.entries(figures).map(([name, its]) => row(name, its));
  return `Needs told without a name: the first offer\n\n${[head, ...rows].join('\n')}\n\n`;
};
