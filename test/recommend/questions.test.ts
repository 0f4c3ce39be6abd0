import { order, questionFigures } from '../../bench/questions/report';
import { type Question, nextQuestion } from '../../lambda/recommend/questions';
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

  test('find it among three offers at least 85 times in a hundred, with fewer questions', () => {
    expect(foundAfter(ours, 3)).toBeGreaterThan(0.85);
    expect(foundAfter(ours, 3)).toBeGreaterThan(foundAfter(fixed, 3) - 0.01);
    expect(ours?.questions).toBeLessThan(fixed?.questions ?? NaN);
  });

  test.each(['recipient', 'interest', 'category', 'occasion'])(
    'lose nothing by any question when they open with %s',
    (opening) => {
      const found = ours?.byOpening[opening]?.found ?? [];
      expect([...found].sort((a, b) => a - b)).toEqual(found);
    },
  );
});

test('no question is asked when no answer would change the first offer', () => {
  const [best] = order(catalog.products, { interest: 'coffee' });
  if (best === undefined) throw new Error('the sample shop sells nothing for coffee');
  const copies = ['a', 'b', 'c', 'd'].map((id) => ({ ...best, id }));
  expect(nextQuestion(copies, {}, [], (products) => [...products])).toBeUndefined();
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
