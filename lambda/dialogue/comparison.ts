import { type Product } from '../../catalog';
import { type LineKey, SIZES } from '../../contract';
import { isLess, priceOf } from '../recommend/budget';
import { type Line, line } from './line';
import { type TurnContext } from './turn';

/** So many sentences on what sets two things apart can be kept in mind. */
const MOST_DIFFERENCES = 4;

const attributesOf = ({ attributes = {} }: Product): string[] => Object.keys(attributes);

/** What the attributes say, topic by topic: first where both say something, then what only one has. */
const byAttributes = (first: Product, second: Product, { belonging }: TurnContext): Line[] => {
  const topicOf = (id: string): string => belonging.topicOfAttributes[id] ?? id;
  const apart = (one: Product, other: Product): string[] =>
    attributesOf(one).filter((id) => !attributesOf(other).includes(id));
  const ofFirst = apart(first, second);
  const ofSecond = apart(second, first);
  const topics = [...new Set(ofFirst.map(topicOf))].filter((topic) =>
    ofSecond.some((id) => topicOf(id) === topic),
  );
  const isOn = (topic: string) => (id: string) => topicOf(id) === topic;
  const isAlone = (id: string): boolean => !topics.includes(topicOf(id));
  const alone = (key: 'compare.is.first' | 'compare.is.second', ids: string[]): Line[] =>
    ids.length === 0 ? [] : [line(key, { attributes: ids })];
  return [
    ...topics.map((topic) =>
      line('compare.is.both', {
        attributes: ofFirst.filter(isOn(topic)),
        others: ofSecond.filter(isOn(topic)),
      }),
    ),
    ...alone('compare.is.first', ofFirst.filter(isAlone)),
    ...alone('compare.is.second', ofSecond.filter(isAlone)),
  ];
};

/** Which of the two is smaller, and which the owner takes for the cheaper one; no figure is named. */
const byMeasures = (first: Product, second: Product, { marketplace }: TurnContext): Line[] => {
  const bySize = SIZES.indexOf(first.size) - SIZES.indexOf(second.size);
  const [one, other] = [priceOf(first, marketplace), priceOf(second, marketplace)];
  const keys: readonly (LineKey | undefined)[] = [
    bySize === 0 ? undefined : bySize < 0 ? 'compare.smaller.first' : 'compare.smaller.second',
    isLess(one, other)
      ? 'compare.modest.first'
      : isLess(other, one)
        ? 'compare.modest.second'
        : undefined,
  ];
  return keys.flatMap((key) => (key === undefined ? [] : [{ key }]));
};

/** With so many differences nobody needs to hear again what each of the two is. */
const ENOUGH_DIFFERENCES = 2;

/**
 * Two products by name, and what sets them apart: attribute by attribute, by size, and by the owner's
 * estimates. Where little is known of that, what each of them is.
 */
export const comparisonOf = (first: Product, second: Product, context: TurnContext): Line[] => {
  const differences = [
    ...byAttributes(first, second, context),
    ...byMeasures(first, second, context),
  ].slice(0, MOST_DIFFERENCES);
  const isEnough = differences.length >= ENOUGH_DIFFERENCES;
  return [
    line(isEnough ? 'compare.name.first' : 'compare.first', { products: [first.id] }),
    line(isEnough ? 'compare.name.second' : 'compare.second', { products: [second.id] }),
    ...differences,
  ];
};
