import { holdWalks } from '../../conversations/support/random-walk';

/** Of two files, for two workers. */
const WALKS = 1000;

test(`${WALKS} random conversations hold every rule at every step`, async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  expect(await holdWalks(WALKS, seed)).toBeUndefined();
}, 240_000);
