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

/**
 * The figures as a table, or as JSON: `{policies: [{name, found, questions, byOpening}]}`.
 *
 * @param each customers for each product and kind of opening
 */
export const reportQuestions = (json: boolean, each: number): string => {
  const figures = questionFigures(each);
  if (json) return `${JSON.stringify({ policies: figures })}\n`;
  const head = ['none', 'one', 'two', 'three', 'asked'].map((text) => text.padStart(10)).join('');
  return `The wanted product among the first three offers, by number of questions (customers who want one product, 10 % "I don't know")\n\n${''.padEnd(WIDTH)}${head}\n${figures.map(rows).join('')}\n`;
};
