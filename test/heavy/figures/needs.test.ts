import { measureNeeds } from '../../../bench/needs/report';

test('needs that are told without the name of a thing lead to it no less often than before', async () => {
  const { read, unread } = await measureNeeds();
  for (const { needs, right, wrong } of [read, unread]) {
    expect(right / needs).toBeGreaterThan(0.64);
    expect(wrong / needs).toBeLessThan(0.28);
  }
});
