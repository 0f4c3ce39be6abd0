import { type CustomerMemory } from './customer-memory';
import { type MemoryItem } from './memory-item';

/** The most bytes of an item: a quarter of what DynamoDB allows, since each kilobyte of a write is paid for. */
const MOST_BYTES = 100_000;

/** What is given up when an item is too large, in this order: what was passed on first, declines last. */
const GIVEN_UP = [
  'heard',
  'unavailable',
  'handedOver',
  'owned',
  'disliked',
  'declined',
] as const satisfies readonly (keyof CustomerMemory)[];
type List = (typeof GIVEN_UP)[number];

const isTooLarge = (item: MemoryItem): boolean =>
  Buffer.byteLength(JSON.stringify(item)) > MOST_BYTES;

const memoriesOf = ({ account, people }: MemoryItem): CustomerMemory[] => [
  account,
  ...Object.values(people),
];

/** Without the oldest tenth of a list. */
const shortened = (memory: CustomerMemory, list: List): CustomerMemory => ({
  ...memory,
  [list]: memory[list].slice(Math.ceil(memory[list].length / 10)),
});

const withShortened = (item: MemoryItem, list: List): MemoryItem => ({
  ...item,
  account: shortened(item.account, list),
  people: Object.fromEntries(
    Object.entries(item.people).map(([person, memory]) => [person, shortened(memory, list)]),
  ),
});

/** The item, small enough for every store: what is oldest is given up. */
export const fitted = (item: MemoryItem): MemoryItem => {
  if (!isTooLarge(item)) return item;
  let fit = item;
  for (const list of GIVEN_UP) {
    while (isTooLarge(fit) && memoriesOf(fit).some((memory) => memory[list].length > 0)) {
      fit = withShortened(fit, list);
    }
  }
  return fit;
};
