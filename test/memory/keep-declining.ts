import { createDynamoDbStore } from '../../memory/dynamodb/dynamodb-store';
import { type TablePlace } from '../../memory/dynamodb/send';
import { createFileStore } from '../../memory/file-store';

/**
 * Declines one product after another until it is killed, and says of each when it is stored: in a folder,
 * or in a table that JSON describes.
 */
const main = async (): Promise<void> => {
  const [place = '', name = ''] = process.argv.slice(2);
  const now = Date.parse('2026-11-21T12:00:00Z');
  const clock = (): number => now;
  const store = place.startsWith('{')
    ? createDynamoDbStore(JSON.parse(place) as TablePlace, clock)
    : createFileStore(place, clock);
  for (let count = 0; ; count += 1) {
    const productId = `${name}-${count}`;
    const fact = { kind: 'declined', productId } as const;
    await store.update({ key: 'key', person: undefined }, [{ fact, at: now }]);
    process.send?.(productId);
  }
};

void main();
