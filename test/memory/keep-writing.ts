import { emptyMemory } from '../../lambda/memory/customer-memory';
import { createFileStore } from '../../lambda/memory/file-store';

/** Writes a customer's memory again and again, until it is killed; says when the first is written. */
const main = async (): Promise<void> => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  const store = createFileStore(process.argv[2] ?? '', () => now);
  const long = Array.from({ length: 2000 }, (_, index) => `product-${index}`);
  for (let visits = 0; ; visits += 1) {
    await store.write('key', { ...emptyMemory(now), declined: ['catan', ...long], visits });
    if (visits === 0) process.send?.('written');
  }
};

void main();
