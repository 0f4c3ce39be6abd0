import { createFileStore } from '../../memory/file-store';

/** Declines one product; says whether it is stored, or why not. */
const main = async (): Promise<void> => {
  const [folder = '', productId = ''] = process.argv.slice(2);
  const now = Date.parse('2026-11-21T12:00:00Z');
  const store = createFileStore(folder, () => now);
  const fact = { kind: 'declined', productId } as const;
  try {
    await store.update({ key: 'key', person: undefined }, [{ fact, at: now }]);
    process.stdout.write('stored');
  } catch (error) {
    process.stdout.write((error as NodeJS.ErrnoException).code ?? String(error));
  }
};

void main();
