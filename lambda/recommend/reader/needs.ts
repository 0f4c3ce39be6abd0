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
 * light". Each word counts once. What it adds to the evidence for a type is, as in naive Bayes, the logarithm of
 * how many times likelier the word makes that type.
 *
 * @returns undefined when too little tells of any type, or nearly as much of another
 */
export const createFindNeed = ({
  needs,
}: Pick<ReadingWords, 'needs'>): ((sentence: readonly Word[]) => Need | undefined) => {
  const byStem = new Map(Object.entries(needs));
  const count = new Set(Object.values(needs).flatMap(Object.keys)).size;
  return (sentence) => {
    const found = new Map<string, Evidence>();
    for (const stem of new Set(sentence.map((word) => word.stem))) {
      const weights = Object.entries(byStem.get(stem) ?? {});
      const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [type, weight] of weights) {
        const { sum, told } = found.get(type) ?? NOTHING;
        found.set(type, { sum: sum + Math.log((count * weight) / all), told: [...told, stem] });
      }
    }
    const [best, next] = [...found].sort(([, one], [, other]) => other.sum - one.sum);
    if (best === undefined) return undefined;
    const [type, { sum, told }] = best;
    const isSure = told.length >= LEAST_WORDS && sum >= LEAST_EVIDENCE;
    return isSure && sum >= LEAD * (next?.[1].sum ?? 0) ? { type, told } : undefined;
  };
};
