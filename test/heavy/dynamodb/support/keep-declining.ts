import { createDynamoDbStore } from '../../../../memory/dynamodb/dynamodb-store';
import { CUSTOMER, NOW, declining } from '../../../memory/store-contract';
import { placeAt } from './dynamodb';

/** Declines one product after another until it is killed, and says of each when it is stored. */
const main = async (): Promise<void> => {
  const [endpoint = '', table = '', name = ''] = process.argv.slice(2);
  const store = createDynamoDbStore(placeAt(endpoint, table), () => NOW);
  for (let count = 0; ; count += 1) {
    const productId = `${name}-${count}`;
    await store.update(CUSTOMER, declining(productId));
    process.send?.(productId);
  }
};

void main();
