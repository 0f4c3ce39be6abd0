import { measureActs } from '../../../bench/acts/report';

test('what people do by free words is understood no less often than before', async () => {
  const figures = Object.values(await measureActs());
  const sum = (part: 'sentences' | 'right'): number =>
    figures.reduce((all, its) => all + its[part], 0);
  expect(sum('sentences')).toBe(675);
  expect(sum('right') / sum('sentences')).toBeGreaterThan(0.7);
});
