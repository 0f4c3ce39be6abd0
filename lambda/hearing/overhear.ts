import {
  type OverheardIntent,
  type OverheardMeaning,
  type OverhearingWords,
  type PhraseGraph,
  partsOf,
} from '../../contract';
import { type PhraseFound, createPhraseFinder } from '../recommend/reader/phrase-finder';

/** What the words of a slot mean, by slot. */
type SlotsSaid = Readonly<Record<string, string>>;

/** What was found in a longer sentence. */
export interface Overheard {
  readonly name: OverheardIntent;
  /** Ids, or numbers, by slot. */
  readonly slots: SlotsSaid;
  /** The words around it. */
  readonly rest: string;
  /** Whether only its telling words were found, which mean nothing beside a wish. */
  readonly isTelling: boolean;
  /** Whether nothing is said after it. */
  readonly isLast: boolean;
}

/**
 * Finds in free text what else than a wish somebody says.
 *
 * @param isQuestion whether Alexa left the word out by which the question begins
 * @returns the longest that is found; undefined when there is none
 */
export type Overhear = (text: string, isQuestion?: boolean) => Overheard | undefined;

/** Whether words are of some kind. */
export type Tells = (words: string) => boolean;

/** Fewer words may mean anything in the middle of a sentence: "it is", "for now". */
const FEWEST_WORDS = 3;

/** Only so many words are looked through. */
const MOST_WORDS = 48;

interface Found {
  readonly name: OverheardIntent;
  readonly slots: SlotsSaid;
  readonly start: number;
  readonly end: number;
  readonly isTelling: boolean;
}

const lengthOf = (found: Found | undefined): number =>
  found === undefined ? 0 : found.end - found.start;

/** Whether so many words say enough of a sentence: alone, or with hardly anything around them. */
const isEnough = (found: Found, words: number): boolean => {
  if (found.isTelling) return true;
  const length = lengthOf(found);
  // "Yes" is in many sentences that agree to nothing.
  if (found.name === 'AMAZON.YesIntent') return length === words;
  // "I'll ask my mom, bye": who takes leave does so at the end, and shortly.
  const isFarewell = found.name === 'LeaveIntent' && found.end === words;
  return (
    length >= FEWEST_WORDS || length === words || isFarewell || (length > 1 && 2 * length >= words)
  );
};

const longestOf = (found: readonly Found[]): Found | undefined =>
  found.reduce<Found | undefined>(
    (longest, one) => (lengthOf(one) > lengthOf(longest) ? one : longest),
    undefined,
  );

/** What is answered before anything else, however short it is. */
const FIRST: readonly OverheardIntent[] = ['DistressIntent', 'RudeIntent'];

/**
 * The longest of what was found in so many words. Who takes leave does so at the end: there it counts more
 * than what came before, and "never mind, something else" asks for something else.
 */
const withLeave = (found: readonly Found[], words: number): Found | undefined => {
  const first = found.find(({ name }) => FIRST.includes(name));
  if (first !== undefined) return first;
  const longest = longestOf(found);
  if (longest === undefined) return undefined;
  const isLeave = ({ name }: Found): boolean => name === 'LeaveIntent';
  const farewell = found.find((one) => isLeave(one) && one.end === words);
  if (farewell !== undefined || !isLeave(longest)) return farewell ?? longest;
  const after = found.filter(({ start, name }) => start >= longest.end && name !== 'ThanksIntent');
  return longestOf(after) ?? longest;
};

/** Finds phrases without slots. */
export const finderOf = <Meaning>(
  phrases: PhraseGraph<Meaning>,
): ((words: readonly string[], start: number) => readonly PhraseFound<Meaning, object>[]) =>
  createPhraseFinder<string, Meaning, object>(phrases, (said) => said, {
    none: {},
    fillings: () => [],
  });

/** Makes the function that overhears in a locale. */
export const createOverhear = ({ phrases, slots, asks }: OverhearingWords): Overhear => {
  const bySlot = new Map<string, { slot: string; find: ReturnType<typeof finderOf<string>> }>(
    Object.entries(slots).map(([slot, its]) => [`{${slot}}`, { slot, find: finderOf(its) }]),
  );
  const find = createPhraseFinder<string, OverheardMeaning, SlotsSaid>(phrases, (said) => said, {
    none: {},
    fillings(token, words, at) {
      const its = bySlot.get(token);
      if (its === undefined) return [];
      const { slot, find: findIn } = its;
      return findIn(words, at).map(({ end, meaning: id }) => ({ end, filled: { [slot]: id } }));
    },
  });

  /** The longest that begins here and says enough; of equally long ones the first. */
  const longestAt = (words: readonly string[], start: number): Found | undefined => {
    let longest: Found | undefined;
    let first = -1;
    for (const { end, meaning, place, filled } of find(words, start)) {
      const found = { ...meaning, slots: filled, start, end };
      const isLonger = lengthOf(found) > lengthOf(longest);
      const isEarlier = lengthOf(found) === lengthOf(longest) && place < first;
      if ((!isLonger && !isEarlier) || !isEnough(found, words.length)) continue;
      longest = found;
      first = place;
    }
    return longest;
  };

  const longestIn = (words: readonly string[]): Found | undefined =>
    withLeave(
      words.flatMap((_word, start) => longestAt(words, start) ?? []),
      words.length,
    );

  return (text, isQuestion = false) => {
    const words = partsOf(text).slice(0, MOST_WORDS);
    const candidates = [
      { words, found: longestIn(words) },
      ...(isQuestion ? asks : []).map((ask) => {
        const left = ask.split(' ');
        const whole = [...left, ...words];
        const found = longestAt(whole, 0);
        // Which words Alexa left out is not known, so those that were said must tell enough: "will it work
        // for a lefty" is not "did it work".
        const said = lengthOf(found) - left.length;
        const isSaid = said >= Math.min(FEWEST_WORDS, words.length);
        // Nor by more words than were said: "you actually" is not "what are you actually".
        const isMost = said > left.length || said === words.length;
        return { words: whole, found: isSaid && isMost ? found : undefined };
      }),
    ];
    const best = candidates.reduce((one, other) =>
      lengthOf(other.found) > lengthOf(one.found) ? other : one,
    );
    if (best.found === undefined) return undefined;
    const { name, slots: filled, start, end, isTelling } = best.found;
    const rest = [...best.words.slice(0, start), ...best.words.slice(end)].join(' ');
    return { name, slots: filled, rest, isTelling, isLast: end === best.words.length };
  };
};

/** Makes the function that knows by what follows a person that they are only spoken to. */
export const createIsAddress = ({ addressing }: OverhearingWords): Tells => {
  const find = finderOf(addressing);
  return (text) => find(partsOf(text).slice(0, MOST_WORDS), 0).length > 0;
};

/** Makes the function that knows whether one of some phrases is in words. */
export const createTells = (said: PhraseGraph<true>): Tells => {
  const find = finderOf(said);
  return (text) => {
    const words = partsOf(text).slice(0, MOST_WORDS);
    return words.some((_word, start) => find(words, start).length > 0);
  };
};

/** Makes the function that knows requests among the questions of a locale. */
export const createIsRequest = ({ requests }: OverhearingWords): Tells => createTells(requests);

/** Makes the function that knows whether words tell of somebody's life. */
export const createIsHabit = ({ habits }: OverhearingWords): Tells => createTells(habits);

/** Makes the function that knows whether words begin a search for something else. */
export const createBeginsAnew = ({ anew }: OverhearingWords): Tells => createTells(anew);
