import { ANSWERS, COMMANDS } from '../../contract';
import { type Around } from './around';
import { type Found, isAtEnd, lengthOf } from './found';

/** Fewer words may mean anything in the middle of a sentence: "it is", "for now". */
export const FEWEST_WORDS = 3;

/** A sentence, or its end with words before it that Alexa may have left out. */
export interface Sentence extends Around {
  readonly words: readonly string[];
  /** Whether words leave it open whether what is said after them is meant. */
  readonly isDoubt: (words: string) => boolean;
  /** Whether it is a command only where nothing else is said: "in my basket". */
  readonly isFragment: (found: Found) => boolean;
  /** Whether nothing is said after it but thanks or a farewell. */
  readonly isBeforeLeave: (found: Found) => boolean;
}

/**
 * Whether a command ends a sentence in which nothing speaks against it: "that'll make her happy, I'll take it", or all
 * but the farewell: "order it for me, I'm off to bed".
 */
const isConclusion = (found: Found, sentence: Sentence): boolean =>
  COMMANDS.includes(found.name) &&
  lengthOf(found) >= FEWEST_WORDS &&
  !sentence.isFragment(found) &&
  (sentence.isLast(found) || sentence.isBeforeLeave(found)) &&
  !sentence.isDoubt(sentence.words.slice(0, found.start).join(' '));

/** Whether it saves something in so many words. */
export const isSaving = (found: Found): boolean =>
  found.name === 'SaveToWishListIntent' && lengthOf(found) >= FEWEST_WORDS;

/** Whether it says enough of a sentence: alone, or with hardly anything around it. */
export const isEnough = (found: Found, sentence: Sentence): boolean => {
  const { words, isWhole } = sentence;
  if (found.isTelling) return true;
  // "Put it on my wish list, I'd better ask my wife": it buys nothing, and needs no other end.
  if (isSaving(found)) {
    const { start } = found;
    return isWhole(found) || !sentence.isDoubt(words.slice(0, start).join(' '));
  }
  // "Yes" is in many sentences that agree to nothing.
  if (ANSWERS.includes(found.name)) return isWhole(found) || isConclusion(found, sentence);
  const length = lengthOf(found);
  // "I'll ask my mom, bye": who takes leave, or begins again, does so at the end, and shortly.
  const isFarewell = isAtEnd(found) && found.end === words.length;
  const isMost = length >= FEWEST_WORDS || (length > 1 && 2 * length >= words.length);
  return isMost || isFarewell || isWhole(found);
};
