import {
  ANSWERS,
  COMMANDS,
  MOST_WORDS,
  type MeantIntent,
  type OverheardIntent,
  type OverheardMeaning,
  type OverhearingWords,
  partsOf,
} from '../../contract';
import { createPhraseFinder } from '../recommend/reader/phrase-finder';
import { createAround } from './around';
import { type Found, type SlotsSaid, foremostOf, heaviestOf, weightOf } from './found';
import { FEWEST_WORDS, type Sentence, isEnough, isSaving } from './sentence';
import { createIsDoubt, finderOf } from './tells';

/** What was found in a longer sentence. */
export interface Overheard {
  readonly name: OverheardIntent;
  /** Ids, or numbers, by slot. */
  readonly slots: SlotsSaid;
  /** The words around it, unless they say nothing. */
  readonly rest: string;
  /** Its own words. */
  readonly own: string;
  /** Whether only its telling words were found, which mean nothing beside a wish. */
  readonly isTelling: boolean;
  /** Whether nothing else is said after it. */
  readonly isLast: boolean;
}

/**
 * Finds in free text what else than a wish somebody says.
 *
 * @param name of the intent that took the text: its phrases leave out the words by which the sentence begins
 * @returns the longest that is found; undefined when there is none
 */
export type Overhear = (text: string, name: MeantIntent) => Overheard | undefined;

/** What may follow a command that is meant: "put it in my cart, thanks, bye". */
export const GO_WITH_TAKE: readonly OverheardIntent[] = ['ThanksIntent', 'LeaveIntent'];

/** Those that take a question: Alexa leaves out the words it begins with. */
export const QUESTIONS: readonly MeantIntent[] = ['AskIntent', 'AskHowIntent'];

/** The word that a question began with and that its intent leaves out, where that is known. */
export const openingOf = (name: MeantIntent): 'how' | undefined =>
  name === 'AskHowIntent' ? 'how' : undefined;

/** The intents whose left out words are known, and not only guessed: a yes or a no. */
const BEGINS_SURELY: readonly MeantIntent[] = ['AgreeIntent', 'ExcludeIntent'];

/** The intents whose left out words may turn a yes into something else: "is it a yes", "not yet, yes?". */
const MAY_DENY: readonly MeantIntent[] = [...QUESTIONS, 'ExcludeIntent', 'DescribeSelfIntent'];

/** Answers that such words leave as they are: a no stays a no. */
const STAYS: readonly OverheardIntent[] = ['AMAZON.NoIntent'];

/** Makes the function that overhears in a locale. */
export const createOverhear = (overhearing: OverhearingWords): Overhear => {
  const { phrases, slots, asks } = overhearing;
  const leftOut: Readonly<Partial<Record<MeantIntent, readonly string[]>>> = {
    ...overhearing.leftOut,
    AskIntent: asks,
    AskHowIntent: asks,
  };
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
  const around = createAround(overhearing);
  const isDoubt = createIsDoubt(overhearing);
  const findFragment = finderOf(overhearing.fragments);
  const findSpeaker = finderOf(overhearing.speakers);

  /** Whether the words from here on are all thanks or a farewell. */
  const isLeave = (words: readonly string[], start: number): boolean =>
    find(words, start).some(
      ({ end, meaning: { name } }) => end === words.length && GO_WITH_TAKE.includes(name),
    );
  const sentenceOf = (words: readonly string[]): Sentence => ({
    ...{ words, isDoubt, ...around(words) },
    isFragment: ({ start, end }) => findFragment(words, start).some((one) => one.end === end),
    isBeforeLeave: ({ end }) => isLeave(words, end),
  });

  /** What a longer saying may make of what only sounds so. */
  const sayings: Readonly<Partial<Record<OverheardIntent, ReturnType<typeof finderOf<true>>>>> = {
    // "I keep cutting myself shaving"
    DistressIntent: finderOf(overhearing.harmless),
    // "Do you have one of those white noise machines"
    OwnedIntent: finderOf(overhearing.asksFor),
  };
  const isOfSaying = ({ name, start, end }: Found, { words }: Sentence): boolean =>
    words.some(
      (_word, at) =>
        at < end && (sayings[name]?.(words, at).some((saying) => saying.end > start) ?? false),
    );

  /** The longest that begins here and says enough, distress before all; of equally long ones the first. */
  const longestAt = (sentence: Sentence, start: number): Found | undefined => {
    let longest: Found | undefined;
    let first = -1;
    for (const { end, meaning, place, filled } of find(sentence.words, start)) {
      const found = { ...meaning, slots: filled, start, end };
      const isLonger = weightOf(found) > weightOf(longest);
      const isEarlier = weightOf(found) === weightOf(longest) && place < first;
      if ((!isLonger && !isEarlier) || !isEnough(found, sentence)) continue;
      if (isOfSaying(found, sentence)) continue;
      longest = found;
      first = place;
    }
    return longest;
  };

  const longestIn = (sentence: Sentence, mayBe: (found: Found) => boolean): Found | undefined =>
    foremostOf(
      sentence.words
        .flatMap((_word, start) => longestAt(sentence, start) ?? [])
        .filter((found) => mayBe(found)),
      sentence.words.length,
    );

  /** Whether words begin as one speaks of oneself: nobody else will do what they say. */
  const isOwnWord = (text: string): boolean =>
    overhearing.leftOut.DescribeSelfIntent.some((left) => text.startsWith(`${left} `));

  /** Whether the words that an intent leaves out may have turned what is found into something else. */
  const isDenied = (found: Found, words: readonly string[], name: MeantIntent): boolean => {
    const { name: other, start } = found;
    // "No batteries" asks nothing.
    if (other === 'ProductQuestionIntent') {
      return name === 'ExcludeIntent' && words.length < FEWEST_WORDS;
    }
    // "How do I send it back if she won't use it"
    if (other === 'SomethingElseIntent' && QUESTIONS.includes(name)) {
      return isDoubt(words.slice(0, start).join(' '));
    }
    if (!ANSWERS.includes(other) || STAYS.includes(other)) return false;
    // "(Can you) put it on my wish list"
    if (isSaving(found) && QUESTIONS.includes(name)) return start > 1;
    const isCommand = COMMANDS.includes(other);
    // "He'll buy it now" himself, and "I wish I could buy it" is no command; "I'll buy it", "buy me it" and "I'm back, buy
    // it" are.
    const isOwn = (): boolean =>
      isOwnWord(words.join(' ')) ||
      words.slice(start, found.end).some((_word, at) => findSpeaker(words, start + at).length > 0);
    const isOpen = (): boolean => start === 0 && !isOwn();
    if (isCommand && name === 'DescribeIntent') return isOpen();
    if (!MAY_DENY.includes(name)) return false;
    return isCommand && name === 'DescribeSelfIntent' ? isOpen() : true;
  };

  /** What is found in words before which others were left out, if these are likely to have been said. */
  const foundBehind = (left: readonly string[], words: readonly string[], name: MeantIntent) => {
    const sentence = sentenceOf([...left, ...words]);
    const found = longestAt(sentence, 0);
    if (found === undefined) return undefined;
    const count = found.end - left.length;
    // Nobody takes up an offer by words that may not have been said.
    if (COMMANDS.includes(found.name) && name !== 'AgreeIntent') return undefined;
    // "That one" is not "have a good one".
    const isLikely = count > 1 || (count === 1 && left.length === 1);
    if (sentence.isWhole(found) && (isLikely || BEGINS_SURELY.includes(name))) {
      return { sentence, found };
    }
    // Which words Alexa left out is not known, so those that were said must tell enough: "will it work
    // for a lefty" is not "did it work".
    const isSaid = count >= Math.min(FEWEST_WORDS, words.length);
    // Nor by more words than were said: "you actually" is not "what are you actually".
    const isMost = count > left.length || count === words.length;
    return QUESTIONS.includes(name) && isSaid && isMost ? { sentence, found } : undefined;
  };

  return (text, name) => {
    const words = partsOf(text).slice(0, MOST_WORDS);
    const sentence = sentenceOf(words);
    const plain = longestIn(sentence, (found) => !isDenied(found, words, name));
    const isAll = plain !== undefined && sentence.isWhole(plain);
    const lefts = isAll && !BEGINS_SURELY.includes(name) ? [] : (leftOut[name] ?? []);
    const best = heaviestOf([
      ...(plain === undefined ? [] : [{ sentence, found: plain }]),
      ...lefts.flatMap((left) => foundBehind(left.split(' '), words, name) ?? []),
    ]);
    if (best === undefined) return undefined;
    const { name: other, slots: filled, start, end, isTelling } = best.found;
    const { words: whole, isWhole } = best.sentence;
    const isOnly = isWhole(best.found);
    return {
      name: other,
      slots: filled,
      rest: isOnly ? '' : [...whole.slice(0, start), ...whole.slice(end)].join(' '),
      own: whole.slice(start, end).join(' '),
      isTelling,
      isLast: isOnly || end === whole.length,
    };
  };
};
