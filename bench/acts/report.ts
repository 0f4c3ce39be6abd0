import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTS, type Act, type MeantIntent } from '../../contract';
import { isWayToWish } from '../../lambda/hearing/said-wish';
import { notRefused } from '../../test/support/refused';
import { loadProject } from '../../workbench/testing';
import { createUnderstander } from '../understanding/understood';

/** A sentence by which somebody does something. */
interface DoneBy {
  readonly say: string;
  readonly act: Act;
}

/** How many sentences of an act there are, and of how many it is understood. */
export interface ActFigures {
  readonly sentences: number;
  readonly right: number;
}

const SET = join(__dirname, 'acts.json');

/** Acts that may be understood as others, too, and the customer is as well served. */
const AS_WELL: Readonly<Partial<Record<Act, readonly MeantIntent[]>>> = {
  SurpriseIntent: ['FavoriteIntent'],
  FavoriteIntent: ['SurpriseIntent'],
  LeaveIntent: ['AMAZON.StopIntent', 'AMAZON.CancelIntent'],
  AskIntent: ['AskHowIntent', 'ProductQuestionIntent'],
  'AMAZON.NoIntent': ['ExcludeIntent'],
  'AMAZON.YesIntent': [
    'AddToCartIntent',
    'BuyNowIntent',
    'TakeIntent',
    'PutIntent',
    'TakeForIntent',
    'AgreeIntent',
  ],
};

/**
 * Has the sample skill understand each sentence in American English. They were written by somebody who saw neither
 * phrases nor code nor the sentences that the language learns from. An aside is right where nothing is made of it.
 */
export const measureActs = async (): Promise<Readonly<Record<string, ActFigures>>> => {
  const set = JSON.parse(readFileSync(SET, 'utf8')) as readonly DoneBy[];
  const project = loadProject('en-US');
  const { understand } = createUnderstander(project, 'en-US');
  const asides = set.filter(({ act }) => act === 'AMAZON.FallbackIntent').map(({ say }) => say);
  const actedOn = await notRefused(project, asides);
  const isRight = ({ say, act }: DoneBy): boolean => {
    if (act === 'AMAZON.FallbackIntent') return !actedOn.includes(say);
    const { name } = understand(say);
    return (
      name === act ||
      (AS_WELL[act]?.includes(name) ?? false) ||
      (act === 'DescribeIntent' && isWayToWish(name))
    );
  };
  return Object.fromEntries(
    ACTS.map((act) => {
      const its = set.filter((one) => one.act === act);
      return [act, { sentences: its.length, right: its.filter(isRight).length }];
    }),
  );
};

const row = (name: string, { sentences, right }: ActFigures): string =>
  `${name.padEnd(26)}${String(sentences).padStart(10)}${`${((100 * right) / sentences).toFixed(1)} %`.padStart(10)}`;

/** How often it is understood what people do by free words. */
export const reportActs = async (json: boolean): Promise<string> => {
  const figures = await measureActs();
  if (json) return `${JSON.stringify(figures)}\n`;
  const all = Object.values(figures).reduce((sum, { sentences, right }) => ({
    sentences: sum.sentences + sentences,
    right: sum.right + right,
  }));
  const head = `${''.padEnd(26)}${'sentences'.padStart(10)}${'right'.padStart(10)}`;
  const rows = Object.entries(figures).map(([act, its]) => row(act, its));
  return `What people do by free words\n\n${[head, ...rows, row('all', all)].join('\n')}\n\n`;
};
