import { type SampleSlot } from './sample';
import { type SampleTable } from './sample-table';
import { type SlotType } from './slot-type';
import { type Term, type WordWeights } from './word-weights';

/** The types of a sample's slots, or of all slots of its intent that it may fill besides. */
export interface TypeSet {
  /** Its place among all sets. */
  readonly number: number;
  readonly types: readonly SlotType[];
  readonly isFree: boolean;
}

/** What is known of the words of samples before anything is said, in flat lists: they are thousands. */
export interface CountedSamples {
  readonly table: SampleTable;
  /** The terms of all samples by their numbers. */
  readonly terms: readonly Term[];
  /** The number of each term's sense. */
  readonly senses: Int32Array;
  readonly senseNumbers: ReadonlyMap<string, number>;
  /** For each element of the table its term's number; below zero for a slot. */
  readonly termAt: Int32Array;
  /** For each sample the number of the set of its slots' types, and of those it may fill. */
  readonly ownTypes: Int32Array;
  readonly allTypes: Int32Array;
  readonly typeSets: readonly TypeSet[];
  /** Of each sample, whether no word that means something may be left over. */
  readonly isStrict: Uint8Array;
}

/** Numbers sets of types; a set is made from a smaller one and a further type. */
const createTypeSets = () => {
  const sets: TypeSet[] = [{ number: 0, types: [], isFree: false }];
  const larger: Map<SlotType, number>[] = [];
  const withType = (set: number, type: SlotType): number => {
    const known = (larger[set] ??= new Map());
    const number = known.get(type) ?? sets.length;
    known.set(type, number);
    if (number === sets.length) {
      const { types = [], isFree = false } = sets[set] ?? {};
      sets.push({ number, types: [...types, type], isFree: isFree || type.isFree === true });
    }
    return number;
  };
  // The samples of an intent share their list of further slots.
  const widened = new Map<readonly SampleSlot[], number[]>();
  const withSlots = (set: number, slots: readonly SampleSlot[]): number => {
    let known = widened.get(slots);
    if (known === undefined) widened.set(slots, (known = []));
    return (known[set] ??= slots.reduce((wider, { type }) => withType(wider, type), set));
  };
  return { sets, withType, withSlots };
};

/** Counts the samples of a table once. */
export const countSamples = (
  table: SampleTable,
  { termsOf, termAlone, isTurning }: WordWeights,
): CountedSamples => {
  const { length, words, types, elements, starts } = table;
  const terms: Term[] = [];
  const termNumbers = new Map<Term, number>();
  const senseNumbers = new Map<string, number>();
  const senses: number[] = [];
  const numberOf = (term: Term): number => {
    const known = termNumbers.get(term);
    if (known !== undefined) return known;
    const sense = senseNumbers.get(term.sense) ?? senseNumbers.size;
    senseNumbers.set(term.sense, sense);
    senses.push(sense);
    termNumbers.set(term, terms.length);
    return terms.push(term) - 1;
  };
  const { sets, withType, withSlots } = createTypeSets();
  const turning = words.map(isTurning);
  const alone = words.map((word) => {
    const term = termAlone(word);
    return term && numberOf(term);
  });
  const termAt = new Int32Array(elements.length).fill(-1);
  /** Finds the terms of a sample in which a word may belong to a verb. */
  const readTogether = (start: number, end: number): void => {
    const together: (string | undefined)[] = [];
    for (let at = start; at < end; at += 1) together.push(words[elements[at] ?? -1]);
    termsOf(together).forEach((term, index) => {
      if (term !== undefined) termAt[start + index] = numberOf(term);
    });
  };
  const ownTypes = new Int32Array(length);
  const allTypes = new Int32Array(length);
  const isStrict = new Uint8Array(length);
  for (let place = 0; place < length; place += 1) {
    const start = starts[place] ?? 0;
    const end = starts[place + 1] ?? 0;
    // A built-in phrase is a whole answer: with more beside it, it is another request. The same goes
    // for what is denied: "don't" is not "don't skip".
    let strict = table.intentAt(place).startsWith('AMAZON.');
    let own = 0;
    let hasParticle = false;
    for (let at = start; at < end; at += 1) {
      const element = elements[at] ?? 0;
      const type = element < 0 ? types[~element] : undefined;
      if (type !== undefined) own = withType(own, type);
      if (element < 0) continue;
      const term = alone[element];
      if (term === undefined) hasParticle = true;
      else termAt[at] = term;
      strict ||= turning[element] === true;
    }
    if (hasParticle) readTogether(start, end);
    isStrict[place] = Number(strict);
    ownTypes[place] = own;
    allTypes[place] = withSlots(own, table.othersAt(place));
  }
  return {
    ...{ table, terms, senseNumbers, termAt, ownTypes, allTypes, isStrict },
    senses: new Int32Array(senses),
    typeSets: sets,
  };
};
