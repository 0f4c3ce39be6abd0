import { type Role } from '../tokenise';
import { type SearchDocument } from './document';

/** The fields of a document that are texts. */
export type TextField = Exclude<keyof SearchDocument, 'types'>;

/**
 * All numbers of the search, in one place. They were chosen coarsely for kinds of mistakes;
 * `npm run bench -- relevance` measures them, cross-validated.
 */
export const TUNING = {
  /** How much a word says by the field it stands in, before its field's length counts. */
  fieldWeights: { name: 3, type: 3, brand: 2, labels: 1.5, attributes: 0.5, text: 3 },
  /** How strongly a field longer than usual takes weight from its words (BM25's b), 0 to 1. */
  lengthInfluence: { name: 0.5, brand: 0, labels: 0, attributes: 0.5, text: 0.5 },
  /** From how much weight on a further occurrence adds little (BM25's k1). */
  saturation: 0.8,
  /** How much a word says by what it does in a name. */
  roleWeights: { head: 1, modifier: 0.8, mention: 2 / 3 },
  /** What customers call a type beside its usual name. */
  synonym: 0.4,
  /** What is left of the score of a product that isn't the kind of thing that was asked for. */
  otherThing: 0.85,
  /** What is left of the score of an accessory, when the thing it goes with was asked for. */
  accessory: 0.8,
  /** What two words that follow each other in query and name add, as a share of their rarity. */
  neighbours: 0.6,
  /** The share of the query's meaning that a product must have. Below it: "I don't have that". */
  shareNeeded: 0.55,
  /** How strongly the share of the query that is found counts: its power. */
  sharePower: 1,
} as const satisfies Tuning;

/** The form of TUNING, so that a bench can try other numbers. */
export interface Tuning {
  readonly fieldWeights: Readonly<Record<TextField | 'type', number>>;
  readonly lengthInfluence: Readonly<Record<TextField, number>>;
  readonly saturation: number;
  readonly roleWeights: Readonly<Record<Role, number>>;
  readonly synonym: number;
  readonly otherThing: number;
  readonly accessory: number;
  readonly neighbours: number;
  readonly shareNeeded: number;
  readonly sharePower: number;
}
