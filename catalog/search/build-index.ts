import { type WordForms } from '../../contract';
import { type SearchDocument } from './document';
import { type ReadDocument, readDocuments } from './read-document';
import { type TextIndex, isThing, packEntry } from './text-index';
import { type Tuning, TUNING } from './tuning';
import { averageLengths, headsOf, weigh } from './weigh';

/** Lists one behind the other, and where each begins. */
const laidOut = <Items extends string, Starts extends string>(
  items: Items,
  starts: Starts,
  lists: readonly (readonly number[])[],
): Record<Items | Starts, Uint32Array> => {
  const begins = new Uint32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) begins[at + 1] = (begins[at] ?? 0) + list.length;
  const all = new Uint32Array(begins.at(-1) ?? 0);
  for (const [at, list] of lists.entries()) all.set(list, begins[at]);
  return { [items]: all, [starts]: begins } as Record<Items | Starts, Uint32Array>;
};

const isAccessory = ({ types }: ReadDocument, accessories: ReadonlySet<string>): boolean =>
  (types[0] ?? []).some(({ stem, role }) => role === 'head' && accessories.has(stem));

/**
 * Builds the index of documents in one language. The same documents make the same index.
 *
 * @param tuning other numbers than the search's own, to measure them
 */
export const buildTextIndex = (
  documents: readonly SearchDocument[],
  forms: WordForms,
  tuning: Tuning = TUNING,
): TextIndex => {
  const read = readDocuments(documents, forms);
  const averages = averageLengths(read);
  const things = headsOf(read.flatMap(({ types }) => types).flat());
  const postings = new Map<string, number[]>();
  for (const [product, document] of read.entries()) {
    for (const [stem, { weight, ...flags }] of weigh(document, averages, things, tuning)) {
      const posting = postings.get(stem) ?? [];
      const strength = weight / (tuning.saturation + weight);
      posting.push(packEntry({ product, strength, ...flags }));
      postings.set(stem, posting);
    }
  }
  const sorted = [...postings].sort(([a], [b]) => (a < b ? -1 : 1));
  const terms = new Map(sorted.map(([stem], at) => [stem, at]));
  const accessories = new Set(forms.accessories);
  return {
    forms,
    terms,
    ...laidOut(
      'entries',
      'starts',
      sorted.map(([, posting]) => posting),
    ),
    ...laidOut(
      'names',
      'nameStarts',
      read.map(({ fields }) => fields.name.map(({ stem }) => terms.get(stem) ?? 0)),
    ),
    things: Uint8Array.from(sorted, ([, posting]) => Number(posting.some(isThing))),
    accessories: Uint8Array.from(read, (document) => Number(isAccessory(document, accessories))),
  };
};
