import { createFileStore } from '../../lambda/memory/file-store';
import { emptyItem } from '../../lambda/memory/memory-item';

/** Writes a customer's memory again and again, until it is killed; says when the first is written. */
const main = async (): Promise<void> => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  const store = createFileStore(process.argv[2] ?? '', () => now);
  const long = Array.from({ length: 2000 }, (_, index) => `product-${index}`);
  const item = emptyItem(now);
  for (let visits = 0; ; visits += 1) {
    const account = { ...item.account, declined: ['catan', ...long], visits };
    await store.write('key', { ...item, account });
    if (visits === 0) process.send?.('written');
  }
};

void main();
