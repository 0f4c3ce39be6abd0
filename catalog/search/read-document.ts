import { type WordForms } from '../../contract';
import { type Word, createTokeniser } from '../tokenise';
import { type SearchDocument } from './document';
import { type TextField } from './tuning';

/** A document as words. The usual name of its type comes first. */
export interface ReadDocument {
  readonly fields: Readonly<Record<TextField, readonly Word[]>>;
  readonly types: readonly (readonly Word[])[];
}

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

/** Splits documents into words. Compounds get both ways of writing, so that a query may use either. */
export const readDocuments = (
  documents: readonly SearchDocument[],
  forms: WordForms,
): ReadDocument[] => {
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
