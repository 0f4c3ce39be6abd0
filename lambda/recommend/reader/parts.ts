import { type Word } from './sentence';
import { type Span } from './spans';

/** A word that no phrase has. */
interface Unknown {
  readonly kind: 'word';
  readonly start: number;
  readonly end: number;
}

/** A phrase, or a word that none has. */
export type Part = Span | Unknown;

/** A part of some kinds. */
export type PartOf<Kind extends Part['kind']> = Part & { readonly kind: Kind };

/** Puts the words that no phrase has between the phrases. */
export const withUnknown = (spans: readonly Span[], count: number): Part[] => {
  const parts: Part[] = [];
  let at = 0;
  for (const span of [...spans, undefined]) {
    for (; at < (span?.start ?? count); at += 1)
      parts.push({ kind: 'word', start: at, end: at + 1 });
    if (span === undefined) break;
    parts.push(span);
    at = Math.max(at, span.end);
  }
  return parts;
};

/** Whether a part says nothing of its own. */
export const isEmpty = ({ kind }: Part): boolean =>
  kind === 'carriers' || kind === 'emptyWords' || kind === 'newClauses';

export const isThing = ({ kind }: { readonly kind: Part['kind'] }): boolean =>
  kind === 'type' || kind === 'category' || kind === 'interest' || kind === 'attribute';

/** Whether a number counts what is named right after it: "over five hundred pieces". */
export const countsThings = ({ end }: Part, next: Part | undefined): boolean =>
  next?.start === end && (next.kind === 'word' || isThing(next));

/**
 * Whether a part ends in a sign of possession: "sister's".
 *
 * @param isOrHas words before which that sign is a verb: "(my sister's) been"
 */
export const isPossessive = (
  { end }: Part,
  sentence: readonly Word[],
  isOrHas: readonly string[] = [],
): boolean => {
  const last = sentence[end - 1];
  return last?.said !== last?.plain && !isOrHas.includes(sentence[end]?.said ?? '');
};

/** Whether it is said of a thing what it does: "the toilet's running". */
export const isDoneByThing = (
  { kind, start }: Part,
  before: Part | undefined,
  sentence: readonly Word[],
): boolean =>
  kind === 'interest' &&
  before?.kind === 'word' &&
  before.end === start &&
  isPossessive(before, sentence);

/** The oldest age in years that a bare number is taken for. */
const OLDEST = 120;

/** Whether a statement begins with an age: of "she's nine by the way" the reader gets "nine by the way". */
export const isAge = (
  part: Span & { readonly filled: { readonly number?: number } },
  next: Part | undefined,
): boolean => {
  const isCounting =
    next?.start === part.end && (next.kind === 'word' || next.kind === 'number' || 'id' in next);
  const { number = Infinity } = part.filled;
  // "One before", "one for the garden"
  const isPronoun = number === 1 && next !== undefined;
  return part.start === 0 && number <= OLDEST && !isCounting && !isPronoun;
};

/** What says more than what a thing is called. */
const BEGIN_ANEW: readonly Part['kind'][] = [
  'topics',
  'asides',
  'forWhom',
  'people',
  'budget',
  'things',
];

/** Whether a name is over here: it was all, or what follows says how it should be, whom it is for or goes to, or why. */
export const isOver = ({ end }: Part, parts: readonly Part[]): boolean => {
  const [next, second] = parts.filter(({ start }) => start >= end);
  const goesTo = next?.kind === 'carriers' && second?.kind === 'people';
  return (
    next === undefined || goesTo || next.kind === 'attribute' || BEGIN_ANEW.includes(next.kind)
  );
};
