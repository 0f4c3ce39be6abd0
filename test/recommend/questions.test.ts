import { order, questionFigures } from '../../bench/questions/report';
import { type Question, nextQuestion } from '../../lambda/recommend/questions';
import { type Product } from '../../catalog';
import { type Order } from '../../lambda/recommend/rank';
import { invented } from '../support/invented';
import { parts } from '../support/shop';

const { catalog } = parts;
describe('made-up customers who each want one product', () => {
  const [ours, fixed, random] = questionFigures(2);
  const foundAfter = (figures: typeof ours, questions: number): number =>
    figures?.found[questions] ?? NaN;

  test.each([1, 2])(
    'find it sooner than by a fixed or a random order after question %i',
    (count) => {
      expect(foundAfter(ours, count)).toBeGreaterThan(foundAfter(fixed, count));
      expect(foundAfter(ours, count)).toBeGreaterThan(foundAfter(random, count));
    },
  );

  // The floors stand a little below what was reached; whoever reaches more raises them.
  test.each([
    [1, 0.65],
    [2, 0.82],
    [3, 0.885],
  ])('find it among three offers after question %i as often as before', (count, floor) => {
    expect(foundAfter(ours, count)).toBeGreaterThan(floor);
  });

  test('lose nothing against a fixed or a random order after three, and are asked less', () => {
    expect(foundAfter(ours, 3)).toBeGreaterThan(foundAfter(fixed, 3) - 0.01);
    expect(foundAfter(ours, 3)).toBeGreaterThan(foundAfter(random, 3));
    expect(ours?.questions).toBeLessThan(fixed?.questions ?? NaN);
  });

  test.each(['recipient', 'interest', 'category', 'occasion'])(
    'lose nothing by any question when they open with %s',
    (opening) => {
      const { found } = ours?.byOpening[opening] ?? { found: [] };
      expect(found).toHaveLength(4);
      expect([...found].sort((a, b) => a - b)).toEqual(found);
    },
  );
});

describe('four things, of which the first is for everybody', () => {
  const interests = ['coffee', 'music', 'garden', 'travel'];
  const things = ['a', 'b', 'c', 'd'].map((id, at) =>
    invented(id, { facets: { interest: at === 0 ? interests : [interests[at] ?? ''] } }),
  );
  const [first, ...others] = things;
  if (first === undefined) throw new Error('there is no first thing');
  /** Orders as the answer says; what is first anyway stands before. */
  const orderedBy =
    (isFirstAnyway: boolean): Order =>
    (products, { interest }) => {
      const fits = (product: Product): boolean =>
        interest === undefined || product.facets.interest.includes(interest);
      const after = products.filter((product) => product !== first && fits(product));
      const rest = products.filter((product) => product !== first && !fits(product));
      return isFirstAnyway ? [first, ...after, ...rest] : [...after, first, ...rest];
    };

  test('no question is asked when it would help, but no answer would change the first offer', () => {
    expect(nextQuestion(things, {}, [], orderedBy(true))).toBeUndefined();
  });

  test('the same question is asked when an answer would bring another thing to the first place', () => {
    expect(nextQuestion([...others, first], {}, [], orderedBy(false))).toBe('interest');
  });
});

test('a question is not asked twice, nor for what is known, nor about an occasion for oneself', () => {
  const wish = { recipient: 'myself', interest: 'coffee' };
  const ranked = order(catalog.products, wish);
  const asked: Question[] = [];
  for (let question = nextQuestion(ranked, wish, asked, order); question !== undefined;) {
    asked.push(question);
    question = nextQuestion(ranked, wish, asked, order);
  }
  expect(new Set(asked).size).toBe(asked.length);
  for (const known of ['recipient', 'interest', 'occasion']) expect(asked).not.toContain(known);
});
