import { type WordForms } from '../../contract';
import { type Word, createTokeniser } from '../tokenise';
import { type SearchDocument } from './document';
import { type TextIndex, isThing, packEntry } from './text-index';
import { type Field, type Tuning, TUNING } from './tuning';

/** A document as words. The usual name of its type comes first. */
interface ReadDocument {
  readonly fields: Readonly<Record<Exclude<Field, 'type'>, readonly Word[]>>;
  readonly types: readonly (readonly Word[])[];
}

/** What one document has of a term. */
interface TermInDocument {
  weight: number;
  isThing: boolean;
  isCore: boolean;
}

/** Fields that say what a product is; in the others a word is only mentioned. */
const CORE: readonly Field[] = ['name', 'type', 'brand', 'labels'];

/** All lists of words of a document. */
const listsOf = ({ fields, types }: ReadDocument): (readonly Word[])[] => [
  ...Object.values(fields),
  ...types,
];

/** The same document with each of its lists changed. */
const mapLists = (
  { fields, types }: ReadDocument,
  change: (words: readonly Word[]) => readonly Word[],
): ReadDocument => ({
  fields: {
    ...{ name: change(fields.name), brand: change(fields.brand), labels: change(fields.labels) },
    ...{ attributes: change(fields.attributes), text: change(fields.text) },
  },
  types: types.map(change),
});

/** The compounds that are written both ways, "micro sd" and "microsd", with their two words. */
const findCompounds = (
  documents: readonly ReadDocument[],
): Map<string, readonly [string, string]> => {
  const known = new Set(
    documents.flatMap((it) =>
      listsOf(it)
        .flat()
        .map(({ stem }) => stem),
    ),
  );
  const compounds = new Map<string, readonly [string, string]>();
  for (const words of documents.flatMap(listsOf)) {
    for (const [at, { stem }] of words.entries()) {
      const before = words[at - 1]?.stem;
      if (before === undefined || !known.has(before + stem)) continue;
      compounds.set(before + stem, [before, stem]);
    }
  }
  return compounds;
};

/** Adds to each compound the other way of writing it. */
const withCompounds =
  (compounds: ReadonlyMap<string, readonly [string, string]>) =>
  (words: readonly Word[]): Word[] =>
    words.flatMap((word, at) => {
      const joined = `${words[at - 1]?.stem ?? ''}${word.stem}`;
      if (at > 0 && compounds.has(joined)) return [word, { ...word, stem: joined }];
      const [first, second] = compounds.get(word.stem) ?? [];
      if (first === undefined || second === undefined) return [word];
      return [{ ...word, stem: first }, { ...word, stem: second }, word];
    });

const readAll = (documents: readonly SearchDocument[], forms: WordForms): ReadDocument[] => {
  const tokenise = createTokeniser(forms);
  const read = documents.map(({ types, name, brand, labels, attributes, text }) => ({
    fields: {
      ...{ name: tokenise(name), brand: tokenise(brand), labels: tokenise(labels) },
      ...{ attributes: tokenise(attributes), text: tokenise(text) },
    },
    types: types.map(tokenise),
  }));
  const compounds = findCompounds(read);
  return read.map((document) => mapLists(document, withCompounds(compounds)));
};

/** How many words each field has on average. */
const averageLengths = (documents: readonly ReadDocument[]): Record<Field, number> => {
  const average = (lengthOf: (document: ReadDocument) => number): number =>
    Math.max(1, documents.reduce((sum, it) => sum + lengthOf(it), 0) / documents.length);
  return {
    name: average(({ fields }) => fields.name.length),
    brand: average(({ fields }) => fields.brand.length),
    labels: average(({ fields }) => fields.labels.length),
    attributes: average(({ fields }) => fields.attributes.length),
    text: average(({ fields }) => fields.text.length),
    type: average(({ types }) => types[0]?.length ?? 0),
  };
};

/** The nouns that name a kind of thing: the last of each type's name. */
const headsOf = (words: readonly Word[]): Set<string> =>
  new Set(words.filter(({ role }) => role === 'head').map(({ stem }) => stem));

/**
 * The weight of each term in a document: the first half of BM25F (Robertson and Zaragoza, "The
 * Probabilistic Relevance Framework: BM25 and Beyond", 2009, 3.6.1). For a term t,
 *
 *     weight(t) = sum over fields f of w_f * occurrences(t, f) / (1 - b_f + b_f * length(f) / average(f))
 *
 * An occurrence counts as much as its role in the text says.
 */
const weigh = (
  { fields, types }: ReadDocument,
  averages: Readonly<Record<Field, number>>,
  things: ReadonlySet<string>,
  { fieldWeights, lengthInfluence, roleWeights, synonym }: Tuning,
): Map<string, TermInDocument> => {
  const terms = new Map<string, TermInDocument>();
  const isNamedOnly = types.length === 0;
  const termOf = (stem: string): TermInDocument => {
    const term = terms.get(stem) ?? { weight: 0, isThing: false, isCore: false };
    terms.set(stem, term);
    return term;
  };
  for (const field of Object.keys(fields) as (keyof typeof fields)[]) {
    const influence = lengthInfluence[field];
    const damping = 1 - influence + (influence * fields[field].length) / averages[field];
    // What is named ten times in a list isn't truer.
    const words =
      field === 'attributes' || field === 'labels'
        ? new Map(fields[field].map((word) => [word.stem, word])).values()
        : fields[field];
    for (const { stem, role } of words) {
      const term = termOf(stem);
      term.weight += (fieldWeights[field] * roleWeights[role]) / damping;
      term.isCore ||= CORE.includes(field) && role !== 'mention';
      term.isThing ||= isNamedOnly && role === 'head' && things.has(stem);
    }
  }
  const ofType = new Map<string, number>();
  for (const [at, words] of types.entries()) {
    for (const { stem, role } of words) {
      const weight = fieldWeights.type * roleWeights[role] * (at === 0 ? 1 : synonym);
      ofType.set(stem, Math.max(ofType.get(stem) ?? 0, weight));
      const term = termOf(stem);
      term.isThing ||= role === 'head';
      // A "suitcase scale" is no suitcase; only the usual name is taken at every word.
      term.isCore ||= at === 0 || role === 'head';
    }
  }
  for (const [stem, weight] of ofType) termOf(stem).weight += weight;
  return terms;
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
  const read = readAll(documents, forms);
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
