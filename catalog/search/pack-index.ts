import { type WordForms } from '../../contract';
import { type TextIndex } from './text-index';

/** An index as JSON keeps it: the terms as one text, lists of numbers as base64 of their bytes (little-endian). */
export interface PackedIndex {
  readonly forms: WordForms;
  readonly terms: string;
  readonly lists: Readonly<Record<(typeof WIDE)[number] | (typeof NARROW)[number], string>>;
}

const WIDE = ['starts', 'entries', 'nameStarts', 'names'] as const;
const NARROW = ['things', 'accessories'] as const;

const toBase64 = ({ buffer, byteOffset, byteLength }: Uint8Array | Uint32Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

// The copy stands at the beginning of its memory, as numbers of four bytes must.
const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(base64, 'base64'));

/** Packs an index for a file. */
export const packIndex = (index: TextIndex): PackedIndex => ({
  forms: index.forms,
  terms: [...index.terms.keys()].join(' '),
  lists: Object.fromEntries(
    [...WIDE, ...NARROW].map((list) => [list, toBase64(index[list])]),
  ) as PackedIndex['lists'],
});

/** Unpacks what `packIndex` packed. It copies bytes and reads no entry, so it is quick. */
export const unpackIndex = ({ forms, terms, lists }: PackedIndex): TextIndex => {
  const wide = (list: (typeof WIDE)[number]): Uint32Array =>
    new Uint32Array(bytesOf(lists[list]).buffer);
  return {
    forms,
    terms: new Map(terms === '' ? [] : terms.split(' ').map((term, at) => [term, at])),
    ...{ starts: wide('starts'), entries: wide('entries') },
    ...{ nameStarts: wide('nameStarts'), names: wide('names') },
    ...{ things: bytesOf(lists.things), accessories: bytesOf(lists.accessories) },
  };
};
