import { createDynamoDbStore } from './dynamodb/dynamodb-store';
import { createFileStore } from './file-store';
import { type MemoryPlace } from './place';
import { createProcessStore } from './process-store';
import { type Store } from './store';

/**
 * The store of a place.
 *
 * @param clock milliseconds since 1970, UTC
 */
export const openStore = (place: MemoryPlace, clock: () => number): Store => {
  switch (place.kind) {
    case 'process':
      return createProcessStore(clock);
    case 'folder':
      return createFileStore(place.folder, clock);
    case 'table':
      return createDynamoDbStore(place, clock);
  }
};
