import { parts } from '../../test/support/shop';
import { createOrder } from '../../lambda/recommend/rank';
import { customersOf } from './customers';
import { type Found, type PolicyFigures, measureQuestions } from './measure-questions';

const WIDTH = 38;

const products = parts.catalog.products.filter(({ asins }) => asins.US !== undefined);

/** The order of offers to a new customer of the sample shop in the United States, out of season. */
export const order = createOrder({ ...parts, marketplace: 'US' }, 'US', {
  heard: new Set(),
  refusedTypes: new Set(),
  season: new Set(),
  language: 'en',
});

const row = (name: string, { found, questions }: Found): string =>
  `${name.padEnd(WIDTH)}${found.map((share) => `${(100 * share).toFixed(1)} %`.padStart(10)).join('')}${questions.toFixed(2).padStart(10)}\n`;

const rows = ({ name, byOpening, ...all }: PolicyFigures): string =>
  row(name, all) +
  Object.entries(byOpening)
    .map(([opening, found]) => row(`  opened with ${opening}`, found))
    .join('');

/**
 * How often the wanted product is among the first three offers of the sample shop, by way of asking.
 *
 * @param each customers for each product and kind of opening
 */
export const questionFigures = (each: number): PolicyFigures[] =>
  measureQuestions(products, order, customersOf(products, each));

/** The aims: beside fixed and random order after one, two and three questions, and in itself after three. */
const aims = ([ours, fixed, random]: readonly PolicyFigures[]): string => {
  const after = (policy: PolicyFigures | undefined, questions: number): number =>
    policy?.found[questions] ?? NaN;
  const isAhead = (questions: number, by = 0): boolean =>
    [fixed, random].every((other) => after(ours, questions) > after(other, questions) + by);
  const lines: [aim: string, isMet: boolean][] = [
    ['ahead of fixed and random order after one question', isAhead(1)],
    ['ahead of them after two', isAhead(2)],
    ['not behind by more than a point after three', isAhead(3, -0.01)],
    ['at least 85 % after three', after(ours, 3) >= 0.85],
    ['fewer questions than a fixed order', (ours?.questions ?? NaN) < (fixed?.questions ?? NaN)],
  ];
  return lines.map(([aim, isMet]) => `${aim}: ${isMet ? 'met' : 'MISSED'}\n`).join('');
};

/**
 * The figures as a table, or as JSON: `{policies: [{name, found, questions, byOpening}]}`.
 *
 * @param each customers for each product and kind of opening
 */
export const reportQuestions = (json: boolean, each: number): string => {
  const figures = questionFigures(each);
  if (json) return `${JSON.stringify({ policies: figures })}\n`;
  const head = ['none', 'one', 'two', 'three', 'asked'].map((text) => text.padStart(10)).join('');
  return `The wanted product among the first three offers, by number of questions (customers who want one product, 10 % "I don't know")\n\n${''.padEnd(WIDTH)}${head}\n${figures.map(rows).join('')}\n${aims(figures)}\n`;
};
