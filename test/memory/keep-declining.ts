import { createFileStore } from '../../memory/file-store';

/** Declines one product after another until it is killed, and says of each when it is stored. */
const main = async (): Promise<void> => {
  const [folder = '', name = ''] = process.argv.slice(2);
  const now = Date.parse('2026-11-21T12:00:00Z');
  const store = createFileStore(folder, () => now);
  for (let count = 0; ; count += 1) {
    const productId = `${name}-${count}`;
    const fact = { kind: 'declined', productId } as const;
    await store.update({ key: 'key', person: undefined }, [{ fact, at: now }]);
    process.send?.(productId);
  }
};

void main();
