import { runLoad } from '../../bench/run-load';

// `npm run bench` does the same for 30 seconds.
test('200 devices talk at once for five seconds without an error, and memory stays flat', async () => {
  const { turns, handOvers, errors, memory } = await runLoad({ devices: 200, milliseconds: 5000 });
  expect(errors).toEqual([]);
  expect(turns).toBeGreaterThan(400);
  expect(handOvers).toBeGreaterThan(10);
  expect(memory.late).toBeLessThan(memory.early * 1.15 + 5);
});
