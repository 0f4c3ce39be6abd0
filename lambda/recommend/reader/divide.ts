import { type ReadingWords } from '../../../contract';
import { type Word } from './sentence';
import { createFinder } from './span-finder';
import { type Span } from './spans';

const isOther = ({ kind }: Span): boolean => kind === 'otherThings';
/** Whether nothing of the vocabulary is meant where it is asked for by these words. */
export const namesOther = (span: Span): boolean =>
  isOther(span) || ('isOther' in span && span.isOther);

/**
 * Which of equally long phrases counts, the lowest first: what was said exactly; but a type in any form comes
 * before the things that the vocabulary lacks.
 */
const doubtOf = (span: Span): number => {
  if (isOther(span)) return 2;
  if (!('isExact' in span) || span.isExact) return 0;
  return span.kind === 'type' ? 1 : 3;
};

/**
 * Whether the name of a thing begins with what it is like ("noise canceling headphones"), or that of one that
 * the vocabulary lacks with what it is for: "chess set".
 */
const describes = (one: Span, span: Span): boolean =>
  one.kind === (span.kind === 'type' ? 'attribute' : 'interest') &&
  one.start === span.start &&
  one.end < span.end &&
  // A foam roller is called so, whatever it is made of.
  !(span.kind === 'type' && span.isUsual);

/** Whether a thing is still called so by the words after what somebody likes: "science fiction" and "novel". */
const isCalledBehind = (
  thing: { readonly id: string; readonly end: number },
  { end }: Span,
  spans: readonly Span[],
): boolean =>
  spans.some(
    (one) =>
      one.kind === 'type' && one.id === thing.id && one.start >= end && one.end === thing.end,
  );

/** Whether what somebody likes only reaches into the name of a thing: "proper coffee" in "a proper coffee maker". */
const reachesInto = (one: Span, spans: readonly Span[]): boolean =>
  one.kind === 'interest' &&
  spans.some(
    (thing) =>
      thing.kind === 'type' &&
      one.start < thing.start &&
      thing.start < one.end &&
      one.end < thing.end &&
      !isCalledBehind(thing, one, spans),
  );

/** The only interest that a category is called by: coffee in "coffee things", none in "coffee and tea gear". */
const aboutOf = ({ kind, start, end }: Span, spans: readonly Span[]): string | undefined => {
  if (kind !== 'category') return undefined;
  const its = spans.flatMap((one) =>
    one.kind === 'interest' && one.isExact && one.start >= start && one.end < end ? [one.id] : [],
  );
  return new Set(its).size === 1 ? its[0] : undefined;
};

/** Whether a thing is called by whom it is for: "a brush for my dog". */
const endsWith = (one: Span, { start, end }: Span): boolean =>
  one.kind === 'recipient' && one.end === end && one.start > start + 1;

/**
 * Makes a function that divides a sentence: longest phrases first, each word used once, in the order
 * of the sentence. Of equally long phrases the exact one counts, then the first, then the order of the kinds.
 */
export const createDivider = (words: ReadingWords): ((sentence: readonly Word[]) => Span[]) => {
  const find = createFinder(words);
  return (sentence) => {
    const isUsed = sentence.map(() => false);
    const chosen: Span[] = [];
    // Sorting is stable: what was found first stays first.
    const found = find(sentence);
    const whole = found.filter((one) => !reachesInto(one, found));
    const longestFirst = whole.sort(
      (a, b) => b.end - b.start - (a.end - a.start) || doubtOf(a) - doubtOf(b),
    );
    for (const span of longestFirst) {
      if (isUsed.slice(span.start, span.end).includes(true)) continue;
      isUsed.fill(true, span.start, span.end);
      const same = longestFirst.filter(
        ({ start, end }) => start === span.start && end === span.end,
      );
      const ids = same.flatMap((one) => ('ids' in one ? one.ids : []));
      const about = aboutOf(span, longestFirst);
      chosen.push(
        'ids' in span
          ? { ...span, ids, isOther: same.some(namesOther), ...(about !== undefined && { about }) }
          : span,
      );
      if (span.kind !== 'type' && !isOther(span)) continue;
      const names = longestFirst.filter((one) => one.kind === 'type' && one.end < span.end);
      // "White noise" is a name, and nothing is white.
      const isInName = (one: Span): boolean =>
        names.some(({ start, end }) => start === one.start && end > one.end);
      chosen.push(
        ...longestFirst.filter(
          (one) => (describes(one, span) && !isInName(one)) || endsWith(one, span),
        ),
      );
    }
    return chosen.sort((a, b) => a.start - b.start);
  };
};
