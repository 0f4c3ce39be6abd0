import { type ReadingWords } from '../../../contract';
import { likeliestBy } from './likeliest';
import { type Word } from './sentence';

/** From this probability on, something may be needed. */
const LEAST = 0.3;
/** From this one on, it is taken to be. */
const LIKELY = 0.45;
/** That nothing is needed is so much likelier beforehand than any one type, in tenths of a natural logarithm. */
const NOTHING_BEFORE = 40;

/** What somebody needs who doesn't name it. */
export interface Need {
  readonly type: string;
  /** How likely it is that this is what is needed, from 0 to 1. */
  readonly probability: number;
}

/** Whether something is needed, and not only may be. */
export const isLikely = (need: Need | undefined): need is Need =>
  need !== undefined && need.probability >= LIKELY;

/**
 * Makes the search for the type of thing that somebody needs who doesn't name it: "charcoal takes me forever to
 * light". Each word counts once.
 *
 * @returns undefined when hardly any type is likely: too little tells of it, or as much of others or of none
 */
export const createFindNeed =
  ({ needs }: Pick<ReadingWords, 'needs'>): ((sentence: readonly Word[]) => Need | undefined) =>
  (sentence) => {
    const stems = new Set(sentence.map(({ stem }) => stem));
    // After the last of the types comes that nothing is needed.
    const before = [...needs.types.map(() => 0), NOTHING_BEFORE];
    const { of, probability } = likeliestBy(stems, needs.evidence, before);
    const type = needs.types[of];
    return type !== undefined && probability >= LEAST ? { type, probability } : undefined;
  };
