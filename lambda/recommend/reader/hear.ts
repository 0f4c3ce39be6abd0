import { type ReadingWords } from '../../../contract';
import { createDivider } from './divide';
import { HEAR_PLACES, HEAR_REFUSALS } from './hear-marks';
import { HEAR_PEOPLE, HEAR_THINGS } from './hear-named';
import { HEAR_BUDGETS, HEAR_NUMBERS } from './hear-numbers';
import { type Heard, type Place, newHeard } from './heard';
import { createLexicon } from './lexicon';
import {
  type HearParts,
  type Listening,
  type TellingWords,
  partAfter,
  partBefore,
} from './listening';
import { positionsOf } from './modifiers';
import { type Part, type PartOf, withUnknown } from './parts';
import { type Word } from './sentence';
import { isCounting, saysWant, saysWhatFor } from './told';
import { beginsReason, endsRefusal } from './unwanted';
import { standsForThing } from './wanted-before';

/** What is heard in each kind of part. */
const HEAR_PARTS: HearParts = {
  ...HEAR_PLACES,
  ...HEAR_REFUSALS,
  ...HEAR_PEOPLE,
  ...HEAR_THINGS,
  ...HEAR_NUMBERS,
  ...HEAR_BUDGETS,
};

const hearPart = <Kind extends Part['kind']>(part: PartOf<Kind>, listening: Listening): void => {
  const { kind }: { readonly kind: Kind } = part;
  HEAR_PARTS[kind](part, listening);
};

/** Hears the next part, and others that belong to it. */
const hearNext = (part: Part, listening: Listening): void => {
  const { heard, words } = listening;
  listening.next += 1;
  if (listening.isRefused && endsRefusal(part, partAfter(listening), heard, words.single)) {
    listening.isRefused = false;
    listening.isReason = beginsReason(part, heard, words.single);
    if (listening.isReason) heard.place = 'asides';
  }
  if (standsForThing(part, partBefore(listening), heard, words.single)) {
    heard.isStoodFor = true;
    heard.place = 'asides';
  } else hearPart(part, listening);
};

/**
 * Hears what a sentence says, part by part, and where it belongs.
 *
 * @param place where it belongs until something else is said
 * @param isRefusal whether what is named must not be, until something is wanted
 */
type Hear = (sentence: readonly Word[], place: Place, isRefusal: boolean) => Heard;

/**
 * Makes the function that hears sentences in a locale.
 *
 * @param ofGrammar words that say nothing alone
 */
export const createHear = (words: ReadingWords, ofGrammar: readonly string[]): Hear => {
  const { singleWords: single, bounds, patterns } = words;
  const divide = createDivider(words);
  const stopWords = new Set(ofGrammar);
  const narrower = createLexicon(patterns.narrower);
  const telling: TellingWords = {
    single,
    stopWords,
    bounds: createLexicon(bounds),
    topics: createLexicon(patterns.topics),
    others: createLexicon(patterns.otherLives),
  };
  const partsOf = (sentence: readonly Word[]): readonly Part[] =>
    withUnknown(divide(sentence), sentence.length).filter(({ kind, start }) => {
      const { said = '', plain = '' } = sentence[start] ?? {};
      return kind !== 'word' || !(stopWords.has(said) || stopWords.has(plain));
    });
  return (sentence, place, isRefusal) => {
    const heard = newHeard(sentence, place);
    const parts = partsOf(sentence);
    heard.isForWish = saysWhatFor(parts);
    heard.isWanted = saysWant(parts);
    heard.isCounting = isCounting(parts, sentence);
    heard.narrower = sentence.flatMap((_word, start) =>
      narrower.all(sentence, start).flatMap(({ end }) => positionsOf({ start, end })),
    );
    // "(I'm tired of) my cables lying about" complains, and refuses no cables.
    const isRefused = isRefusal && !single.ownWords.includes(sentence[0]?.said ?? '');
    const listening = {
      ...{ words: telling, heard, parts, next: 0, placeAtFirst: place },
      ...{ isRefused, isReason: false },
    };
    for (let part = parts[0]; part !== undefined; part = parts[listening.next])
      hearNext(part, listening);
    return heard;
  };
};
