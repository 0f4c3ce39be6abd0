import fc from 'fast-check';
import { TASKS } from '../../attribution';
import { readToken, writeToken } from '../../lambda/shopping/resume-token';
import { catalog } from '../support/shop';
import { anyText } from '../support/any-text';

const NOW = Date.parse('2026-11-21T12:00:00Z');

test('a token gives back what was written into it, for every product and task', () => {
  for (const { id } of catalog.products) {
    for (const task of TASKS) {
      const token = { task, productId: id, nonce: '0a1b2c3d', issuedAt: NOW };
      expect(writeToken(token).length).toBeLessThan(200);
      expect(readToken(writeToken(token), NOW + 60_000)).toEqual(token);
    }
  }
});

test('no text makes reading a token throw, and only our own tokens are accepted', () => {
  fc.assert(
    fc.property(anyText(300), (text) => {
      expect(readToken(text, NOW)).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['an hour old', NOW + 3_600_000],
  ['from an hour ahead', NOW - 3_600_000],
])('a token %s is refused', (_what, now) => {
  const text = writeToken({ task: 'cart', productId: 'catan', nonce: 'x', issuedAt: NOW });
  expect(readToken(text, now)).toBeUndefined();
});
