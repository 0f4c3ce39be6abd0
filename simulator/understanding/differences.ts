import { type Sample, type SampleMatch } from './sample';
import { type Utterance } from './utterance';
import { type Wish } from './wishes';

/** A reading of the words from `from` up to, not including, `to`. */
interface Read {
  readonly sample: Sample;
  readonly fills: SampleMatch['fills'];
  readonly from: number;
  readonly to: number;
  /** The wish it begins with, when the sample begins with another. */
  readonly wish?: Wish | undefined;
}

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

/**
 * In what an utterance differs from the sample it was read by, in words for people: what was passed over
 * as a filler, left out, taken for another word, added or guessed. Empty when it is as written.
 *
 * @param request the words that are the request, with its fillers
 * @param senseOf folds words together that mean the same
 */
export const differencesOf = (
  { tokens }: Utterance,
  { sample, fills, from, to, wish }: Read,
  request: Pick<Read, 'from' | 'to'>,
  senseOf: (word: string) => string,
): string[] => {
  const passedOver = [tokens.slice(request.from, from), tokens.slice(to, request.to)]
    .filter((fillers) => fillers.length > 0)
    .map((fillers) => `passes over "${fillers.map(({ word }) => word).join(' ')}"`);
  const { standsFor } = sample;
  const missing = sample.literals.slice(wish?.meant.length ?? 0);
  const take = (isWanted: (word: string) => boolean): string | undefined => {
    const place = missing.findIndex(isWanted);
    return place < 0 ? undefined : missing.splice(place, 1)[0];
  };
  const begin = from + (wish?.said.length ?? 0);
  const isInSlot = (place: number): boolean =>
    fills.some((fill) => fill.from <= place && place < fill.to);
  const beside = tokens
    .slice(begin, to)
    .flatMap(({ word }, index) => (isInSlot(begin + index) ? [] : [word]))
    .filter((word) => take((literal) => literal === word) === undefined);
  const forms: string[] = [];
  const leftOut = beside.filter((word) => {
    const form = take((literal) => senseOf(literal) === senseOf(word));
    if (form !== undefined) forms.push(`takes "${word}" for "${form}"`);
    return form === undefined;
  });
  const wordsOfFill = ({ from: first, to: end }: SampleMatch['fills'][number]): string =>
    tokens
      .slice(first, end)
      .map(({ spoken }) => spoken)
      .join(' ')
      .trim();
  const added = fills
    .filter(({ slot }) => sample.others.some((other) => other.slot === slot))
    .map((fill) => `puts "${wordsOfFill(fill)}" into {${fill.slot}}`);
  const guesses = fills.flatMap((fill) =>
    fill.reading.unknown ? [`guesses "${wordsOfFill(fill)}" for {${fill.slot}}`] : [],
  );
  return [
    ...(wish === undefined ? [] : [`takes "${wish.said.join(' ')}" for "${wish.meant.join(' ')}"`]),
    ...passedOver,
    ...(standsFor === undefined ? [] : [`takes "${sample.literals[0]}" for "${standsFor}"`]),
    ...(leftOut.length === 0 ? [] : [`leaves out ${quoted(leftOut)}`]),
    ...forms,
    ...(missing.length === 0 ? [] : [`adds ${quoted(missing)}`]),
    ...added,
    ...guesses,
  ];
};
