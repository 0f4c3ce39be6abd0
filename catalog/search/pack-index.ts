import { type WordForms } from '../../contract';
import { type TextIndex } from './text-index';

/** The lists of an index in the order in which a file has them; first those with numbers of four bytes. */
const WIDE = ['starts', 'entries', 'nameStarts', 'names'] as const;
const NARROW = ['things', 'accessories'] as const;
const LISTS = [...WIDE, ...NARROW] as const;

/** What a file says of one index before its lists. */
interface PackedHead {
  readonly forms: WordForms;
  readonly terms: string;
  /** How many numbers each list has. */
  readonly lengths: Readonly<Record<(typeof LISTS)[number], number>>;
}

type Indexes = Readonly<Record<string, TextIndex>>;

/** Numbers of four bytes must begin at a multiple of four. */
const aligned = (bytes: number): number => Math.ceil(bytes / 4) * 4;

const headOf = (index: TextIndex): PackedHead => ({
  forms: index.forms,
  terms: [...index.terms.keys()].join(' '),
  lengths: Object.fromEntries(
    LISTS.map((list) => [list, index[list].length]),
  ) as PackedHead['lengths'],
});

const mapValues = <From, To>(
  values: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));

/**
 * Packs indexes, by language, for a file: the length of the head in bytes, the head as JSON, then the
 * lists of each index as they stand in memory (little-endian). Every part begins at a multiple of four.
 */
export const packIndexes = (indexes: Indexes): Uint8Array => {
  const head = new TextEncoder().encode(JSON.stringify(mapValues(indexes, headOf)));
  const parts = [
    Uint32Array.of(head.byteLength),
    head,
    ...Object.values(indexes).flatMap((index) => LISTS.map((list) => index[list])),
  ];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + aligned(part.byteLength), 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  return file;
};

/** The number of each term. A loop takes a third of the time that a list of pairs takes. */
const numbered = (terms: string): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>();
  if (terms === '') return numbers;
  for (const term of terms.split(' ')) numbers.set(term, numbers.size);
  return numbers;
};

/** Unpacks what `packIndexes` packed. The lists stay where they are, so only the terms are read. */
export const unpackIndexes = (file: Uint8Array): Indexes => {
  // Small files share memory, where they may begin anywhere; a copy begins at a multiple of four.
  const { buffer, byteOffset } = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
  let at = byteOffset;
  const take = (bytes: number): number => {
    const begin = at;
    at += aligned(bytes);
    return begin;
  };
  const [headLength = 0] = new Uint32Array(buffer, take(4), 1);
  const head = new TextDecoder().decode(new Uint8Array(buffer, take(headLength), headLength));
  return mapValues(
    JSON.parse(head) as Readonly<Record<string, PackedHead>>,
    ({ forms, terms, lengths }) => {
      const wide = (list: (typeof WIDE)[number]): Uint32Array =>
        new Uint32Array(buffer, take(4 * lengths[list]), lengths[list]);
      const narrow = (list: (typeof NARROW)[number]): Uint8Array =>
        new Uint8Array(buffer, take(lengths[list]), lengths[list]);
      return {
        forms,
        terms: numbered(terms),
        // In the order of LISTS, as the file has them.
        ...{ starts: wide('starts'), entries: wide('entries') },
        ...{ nameStarts: wide('nameStarts'), names: wide('names') },
        ...{ things: narrow('things'), accessories: narrow('accessories') },
      };
    },
  );
};
