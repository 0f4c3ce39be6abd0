import { type ReadingWords } from '../../../contract';
import { type Heard, isKindOfThing } from './heard';
import { type Part } from './parts';

/** Makes the words right before a position what is wanted: "the carafe (for my coffee maker) broke". */
const wantWordsBefore = ({ words }: Heard, end: number): void => {
  for (let at = end - 1; ; at -= 1) {
    const found = words.findIndex((word) => word.at === at);
    if (found === -1) return;
    words[found] = { at, place: 'things' };
  }
};

/** What says which one. */
const TELL_WHICH: readonly Part['kind'][] = ['attribute', 'word', 'short', 'long', 'budgetWord'];

/**
 * Whether a part stands for a thing named before, of which only is said how it should be: "a quieter one". What comes
 * after it names none.
 *
 * @param before the part before it
 */
export const standsForThing = (
  { start, end }: Part,
  before: Part | undefined,
  { sentence, place, named, words }: Heard,
  { standIns }: ReadingWords['singleWords'],
): boolean =>
  // "(Like) wireless ones" begins with it.
  (place === 'things' || before?.start === 0) &&
  end - start === 1 &&
  standIns.includes(sentence[start]?.said ?? '') &&
  before !== undefined &&
  before.end === start &&
  TELL_WHICH.includes(before.kind) &&
  // "Dressing gowns, the proper thick ones" are named, if by words that the vocabulary lacks.
  !words.some((word) => word.place === 'things' && word.at < before.start - 1) &&
  !named.some(isKindOfThing);

/**
 * Reads that what comes next is somebody's own: after "for my" what is wanted goes with it, and after "on my" the words
 * right before are a part of it, if it is a thing.
 *
 * @param after the parts after it
 */
export const readOwn = (
  heard: Heard,
  { kind, start }: Pick<Part, 'kind' | 'start'>,
  after: readonly Part[],
): void => {
  const thing = after.find((one) => one.kind !== 'word' && one.kind !== 'attribute');
  const isPart = heard.words.some(({ at }) => at === start - 1);
  heard.isBegun = true;
  if (thing?.kind !== 'type' || (kind === 'partOfOwn' && !isPart)) {
    heard.place = 'asides';
    return;
  }
  if (!heard.named.some(isKindOfThing)) wantWordsBefore(heard, start);
  heard.fitting = start;
  heard.place = 'topics';
};

/** The position after the words from a position on that no phrase has. */
const endOfWords = (heard: Heard, start: number): number =>
  heard.words.some(({ at }) => at === start) ? endOfWords(heard, start + 1) : start;

/** What may be spoken of as "one". */
const MAY_BE_ONE: readonly Part['kind'][] = ['otherThings', 'interest', 'type', 'category'];

/**
 * Makes what was named last what is wanted: "(she's learning) the ukulele, so she needs one". What only a liking is
 * called by names a thing then, too.
 *
 * @param parts those before the words that want it
 */
export const wantNamedLast = (heard: Heard, parts: readonly Part[]): void => {
  const last = parts.findLast(({ kind }) => MAY_BE_ONE.includes(kind));
  if (last === undefined) return;
  const at = heard.named.findIndex(({ start }) => start === last.start);
  const named = heard.named[at];
  // "(My) garage door opener (died, so I need one)" is no garage.
  const end = last.kind === 'category' ? endOfWords(heard, last.end) : last.end;
  if (last.kind === 'otherThings' || end > last.end) wantWordsBefore(heard, end);
  else if (named !== undefined) {
    const isLiking = named.kind === 'interest';
    heard.named[at] = { ...named, place: 'things', isOther: isLiking };
    if (isLiking) heard.words.push({ at: named.end - 1, place: 'things' });
  }
  heard.isName ||= last.kind === 'otherThings' || last.kind === 'interest' || end > last.end;
};
