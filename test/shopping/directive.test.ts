import { startConnection } from '../../lambda/shopping/directive';

const handOver = { task: 'cart', asins: ['B0047BIWSK'], tag: undefined, token: 't' } as const;

test('an untagged hand-over has no attribution', () => {
  expect(startConnection(handOver).input).toEqual({ products: [{ asin: 'B0047BIWSK' }] });
});

test.each([
  [{ ...handOver, asins: [] }, /0 products for cart/],
  [{ ...handOver, asins: ['B0047BIWSK', 'B0000YWF5E'] }, /2 products for cart, which takes 1 to 1/],
  [
    { ...handOver, task: 'recommend', asins: Array(11).fill('B0047BIWSK') as string[] },
    /11 products/,
  ],
  [{ ...handOver, asins: ['nonsense'] }, /"nonsense" is not an ASIN/],
] as const)('%j is never sent', (unsound, message) => {
  expect(() => startConnection(unsound)).toThrow(message);
});
