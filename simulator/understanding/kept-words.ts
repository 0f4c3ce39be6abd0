import { type AlexaPhrases } from '../../languages';
import { standsAt } from './fillers';
import { type SampleTree } from './sample-tree';
import { type Utterance, wordsOf } from './utterance';
import { rememberingRuns, rememberingRunsThen } from './word-runs';
import { type Term, weightsOf } from './word-weights';

/** Places of an utterance whose words are not passed over in silence. */
export interface KeptWords {
  /** Words of a number, a date, a time or a length of time. */
  readonly amounts: ReadonlySet<number>;
  /** Words that begin a request beside another ("and", "then"), with the intents that have such a sample. */
  readonly requests: ReadonlyMap<number, ReadonlySet<string>>;
  /** Words that make another value of one beside them ("less than five minutes", "last christmas"). */
  readonly changing: ReadonlySet<number>;
  /** Whether such a word at a place touches one of the places, with only light words between them. */
  readonly touches: (place: number, isValue: (place: number) => boolean) => boolean;
}

/** Makes the function that finds the words of an utterance that must not be lost. */
export const createKeptWords = (samples: SampleTree, language: AlexaPhrases) => {
  const { isArticle, isLight, senseOf, termsOf } = weightsOf(language);
  const { number, date, time, duration } = language;
  const changing = new Set(language.changingWords.flatMap((word) => wordsOf(word)));
  const joints = language.clauseWords.map((words) => wordsOf(words));
  const openings = new Map<string, Set<string>>();
  for (const [word, places] of samples.beginnings()) {
    const sense = senseOf(word);
    const intents = openings.get(sense) ?? new Set();
    openings.set(sense, intents);
    for (const place of places) intents.add(samples.table.intentAt(place));
  }

  const isNumberOrLength = rememberingRuns(
    (words) => number(words) !== undefined || duration(words) !== undefined,
  );
  const isDateOrTime = rememberingRunsThen(
    (words, now) => date(words, now) !== undefined || time(words, now) !== undefined,
  );
  const isAmount = (words: readonly string[], now: number): boolean =>
    !words.every(isLight) && (isNumberOrLength(words) || isDateOrTime(words, now));

  /** Words that are an amount alone, and pairs of others: a longer one contains such words. */
  const amountsIn = ({ now = NaN }: Utterance, words: readonly string[]): Set<number> => {
    const amounts = new Set<number>();
    if (Number.isNaN(now)) return amounts;
    for (const from of words.keys()) {
      if (isAmount(words.slice(from, from + 1), now)) amounts.add(from);
    }
    for (const from of words.keys()) {
      const pair = [from, from + 1];
      // "The first" is as well a place in a row as a day.
      const isNew =
        !isArticle(words[from] ?? '') &&
        pair.every((place) => place < words.length && !amounts.has(place));
      if (isNew && isAmount(words.slice(from, from + 2), now))
        pair.forEach((at) => amounts.add(at));
    }
    return amounts;
  };

  /** The first word from a place on that carries the meaning, when samples begin with it. */
  const opensAfter = (
    terms: readonly (Term | undefined)[],
    from: number,
  ): readonly [place: number, intents: ReadonlySet<string>] | undefined => {
    const at = terms.findIndex((term, place) => place >= from && term?.isHeavy === true);
    const intents = openings.get(terms[at]?.sense ?? '');
    return intents && [at, intents];
  };

  const requestsIn = (
    utterance: Utterance,
    terms: readonly (Term | undefined)[],
  ): Map<number, ReadonlySet<string>> => {
    const requests = new Map<number, ReadonlySet<string>>();
    for (const at of terms.keys()) {
      const joint = joints.find((words) => standsAt(utterance, at, words));
      if (joint === undefined) continue;
      const next = opensAfter(terms, at + joint.length);
      if (next === undefined) continue;
      for (const [place, intents] of [next, opensAfter(terms, 0) ?? next]) {
        requests.set(place, intents);
      }
    }
    return requests;
  };

  return (utterance: Utterance): KeptWords => {
    const words = utterance.tokens.map(({ word }) => word);
    const isBetween = (word: string | undefined): boolean =>
      word !== undefined && (isLight(word) || changing.has(word));
    const touches: KeptWords['touches'] = (place, isValue) =>
      [1, -1].some((step) => {
        let at = place + step;
        while (!isValue(at) && isBetween(words[at])) at += step;
        return isValue(at);
      });
    return {
      amounts: amountsIn(utterance, words),
      requests: requestsIn(utterance, termsOf(words)),
      changing: new Set(words.flatMap((word, place) => (changing.has(word) ? [place] : []))),
      touches,
    };
  };
};
