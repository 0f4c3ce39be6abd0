import { createDynamoDbStore } from '../../../memory/dynamodb/dynamodb-store';
import { killContract } from '../../memory/kill-contract';
import { NOW } from '../../memory/store-contract';
import { tableOfEachTest } from './support/dynamodb';

const { place } = tableOfEachTest();

killContract({
  place,
  storeHere: () => createDynamoDbStore(place(), () => NOW),
  kills: 6,
  later: 5,
});
