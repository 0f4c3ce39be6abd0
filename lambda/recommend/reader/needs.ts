import { type ReadingWords } from '../../../contract';
import { type Word } from './sentence';

/** One word may tell of anything. */
const LEAST_WORDS = 2;
/** About what two words tell that hardly any other type has. */
const LEAST_EVIDENCE = 7;
/** So many times as much must tell of a type as of the next. */
const LEAD = 1.1;

/** What somebody needs who doesn't name it. */
export interface Need {
  readonly type: string;
  /** What tells of it, each word by its stem. */
  readonly told: readonly string[];
}

/** What tells of a type, and how much. */
interface Evidence {
  readonly sum: number;
  readonly told: readonly string[];
}

const NOTHING: Evidence = { sum: 0, told: [] };

/**
 * Makes the search for the type of thing that somebody needs who doesn't name it: "charcoal takes me forever to
 * light". Each word counts once.
 *
 * @returns undefined when too little tells of any type, or nearly as much of another
 */
export const createFindNeed =
  ({ needs }: Pick<ReadingWords, 'needs'>): ((sentence: readonly Word[]) => Need | undefined) =>
  (sentence) => {
    const found = new Map<string, Evidence>();
    for (const stem of new Set(sentence.map((word) => word.stem))) {
      const types = Object.hasOwn(needs, stem) ? (needs[stem] ?? {}) : {};
      for (const [type, evidence] of Object.entries(types)) {
        const { sum, told } = found.get(type) ?? NOTHING;
        found.set(type, { sum: sum + evidence, told: [...told, stem] });
      }
    }
    const [best, next] = [...found].sort(([, one], [, other]) => other.sum - one.sum);
    if (best === undefined) return undefined;
    const [type, { sum, told }] = best;
    const isSure = told.length >= LEAST_WORDS && sum >= LEAST_EVIDENCE;
    return isSure && sum >= LEAD * (next?.[1].sum ?? 0) ? { type, told } : undefined;
  };
