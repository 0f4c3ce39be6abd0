import { type Word } from '../tokenise';
import { type ReadDocument } from './read-document';
import { type TextField, type Tuning } from './tuning';

/** What one document has of a term. */
interface TermInDocument {
  weight: number;
  isThing: boolean;
  isCore: boolean;
}

/** Fields that say what a product is; in the others a word is only mentioned. */
const CORE: readonly TextField[] = ['name', 'brand', 'labels'];

/** How many words each field has on average. */
export const averageLengths = (documents: readonly ReadDocument[]): Record<TextField, number> => {
  const average = (lengthOf: (document: ReadDocument) => number): number =>
    Math.max(1, documents.reduce((sum, it) => sum + lengthOf(it), 0) / documents.length);
  return {
    name: average(({ fields }) => fields.name.length),
    brand: average(({ fields }) => fields.brand.length),
    labels: average(({ fields }) => fields.labels.length),
    attributes: average(({ fields }) => fields.attributes.length),
    text: average(({ fields }) => fields.text.length),
  };
};

/** The nouns that name a kind of thing: the last of each type's name. */
export const headsOf = (words: readonly Word[]): Set<string> =>
  new Set(words.filter(({ role }) => role === 'head').map(({ stem }) => stem));

/**
 * The weight of each term in a document: the first half of BM25F (Robertson and Zaragoza, "The
 * Probabilistic Relevance Framework: BM25 and Beyond", 2009, 3.6.1). For a term t,
 *
 *     weight(t) = sum over fields f of w_f * occurrences(t, f) / (1 - b_f + b_f * length(f) / average(f))
 *
 * An occurrence counts as much as its role in the text says. A type has no length: its words count once.
 *
 * @param things the nouns that name a kind of thing anywhere in the catalogue; they tell what a document
 *   without a type is
 */
export const weigh = (
  { fields, types }: ReadDocument,
  averages: Readonly<Record<TextField, number>>,
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
      // A "suitcase scale" is not a suitcase; only the usual name is taken at every word.
      term.isCore ||= at === 0 || role === 'head';
    }
  }
  for (const [stem, weight] of ofType) termOf(stem).weight += weight;
  return terms;
};
