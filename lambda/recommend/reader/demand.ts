import { type ReadingWords } from '../../../contract';
import { type Heard, type NamedSpan } from './heard';
import { positionsOf } from './modifiers';

/** Numbers that count neither money nor years of somebody's life. */
const COUNTS: readonly Heard['numbers'][number]['kind'][] = [
  'players',
  'party',
  'companions',
  'minutes',
];

/** So soon after a word that denies it comes what is refused. */
const REFUSED_AFTER = 3;

/** The position at which ends what is said of the thing: at a reason, at somebody, or where somebody does something. */
const endOf = (
  { sentence, people }: Heard,
  begin: number,
  { demandEnds, qualities, pronouns, negations }: ReadingWords['singleWords'],
): number => {
  const saidAt = (at: number): string => sentence[at]?.said ?? '';
  const isTold = (at: number): boolean => qualities.includes(saidAt(at - 1));
  const isEnd = (_word: unknown, at: number): boolean => {
    if (at < begin || isTold(at)) return false;
    const said = saidAt(at);
    // "Isn't so heavy", "that he can read"
    if (demandEnds.includes(said)) return !negations.includes(saidAt(at - 1));
    return (
      (at > begin && pronouns.includes(said)) ||
      people.some(({ start, by }) => by !== 'age' && start === at)
    );
  };
  const over = sentence.findIndex(isEnd);
  return over === -1 ? sentence.length : over;
};

/**
 * The positions of the words that say how the thing should be, what it should do or be good for: "strong enough for
 * a laptop", "that won't leak", "an eight quart one". With them are those that deny them.
 */
export const demandOf = (
  heard: Heard,
  thing: NamedSpan | undefined,
  singleWords: ReadingWords['singleWords'],
  modifiersStand: ReadingWords['modifiersStand'],
): readonly number[] => {
  const { sentence, words, named, numbers } = heard;
  if (thing !== undefined && thing.place !== 'things') return [];
  const begin = thing !== undefined && modifiersStand === 'before' ? thing.end : 0;
  const over = endOf(heard, begin, singleWords);
  const isOwn = (at: number): boolean => at >= begin && at < over;
  const saidAt = (at: number): string => sentence[at]?.said ?? '';
  const counted = numbers.filter(({ kind }) => COUNTS.includes(kind));
  // "Just the one cup"
  const amounts = heard.amounts.filter(
    ({ end }) => end > begin + 1 && words.some(({ at }) => at === end),
  );
  const things = named.filter((one) => one.kind === 'type' && one !== thing);
  const told = [
    ...words.map(({ at }) => at),
    ...[...counted, ...amounts, ...things].flatMap(positionsOf),
  ].filter((at) => isOwn(at) && !singleWords.praises.includes(saidAt(at)));
  // "An eight quart pressure cooker"
  const [ofMeasure] = heard.amounts.filter(({ end }) => thing !== undefined && end < thing.start);
  const before =
    ofMeasure !== undefined && words.some(({ at }) => at === ofMeasure.end)
      ? [...positionsOf(ofMeasure), ofMeasure.end]
      : [];
  if (told.length + before.length === 0) return [];
  // "Not the air kind" denies what is no longer of the demand.
  const refused = [...heard.unwanted, ...heard.without.map(({ start }) => start)];
  const isRefusal = (at: number): boolean =>
    refused.some((start) => start > at && start <= at + REFUSED_AFTER);
  const denials = sentence.flatMap(({ said }, at) =>
    isOwn(at) && singleWords.negations.includes(said) && !isRefusal(at) ? [at] : [],
  );
  return [...new Set([...before, ...told, ...denials])].sort((one, other) => one - other);
};
