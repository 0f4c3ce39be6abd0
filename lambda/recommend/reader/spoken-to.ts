import { type Listening, partBefore } from './listening';
import { type Part, isEmpty } from './parts';

/** Whom a statement begins with: it is for them, or they are only spoken to. */
export type Opening = 'forWhom' | 'spokenTo' | undefined;

/**
 * Whether somebody is only spoken to at the end of a sentence, by a word that friends call each other: "just pick one, bro".
 * "My bro", "for bro" and "a mate" are somebody.
 */
const isClosing = ({ start, end }: Part, listening: Listening): boolean => {
  const { heard, words } = listening;
  const { closers, someone } = words.single;
  const { sentence } = heard;
  const before = sentence[start - 1]?.said ?? '';
  const isBegun = ['newClauses', 'topics', 'ofOwn', 'without'].includes(
    partBefore(listening)?.kind ?? '',
  );
  return (
    end === sentence.length &&
    end - start === 1 &&
    start > 0 &&
    closers.includes(sentence[start]?.said ?? '') &&
    !isBegun &&
    !someone.includes(before)
  );
};

/**
 * What somebody is to a statement that begins with them and goes on with something else: "(it's for) the family, we've got a
 * week in a caravan", "(look) mate, I'm a plumber". By "dad" people call somebody, too: of him something is looked for
 * if he is spoken of again, "(it's for my) dad, we're going up to see him".
 */
export const openingOf = (part: Part, listening: Listening): Opening => {
  const { start, end, kind } = part;
  const { heard, parts, next, placeAtFirst, words } = listening;
  const { addressed, tellers, askers } = words.single;
  const { sentence } = heard;
  if (kind === 'recipient' && isClosing(part, listening)) return 'spokenTo';
  const after = sentence[end]?.said;
  if (after === undefined || !parts.slice(0, next - 1).every(isEmpty)) return undefined;
  const isTelling = tellers.includes(after);
  const ofThem = isTelling && placeAtFirst === 'asides' ? 'forWhom' : undefined;
  const isNamed = kind !== 'recipient' || partBefore(listening)?.kind === 'newClauses';
  if (isNamed || end - start > 1 || !addressed.includes(sentence[start]?.said ?? '')) return ofThem;
  if (!isTelling && !askers.includes(after)) return undefined;
  const isSpokenOf = sentence.some(
    (_word, at) => at >= end && words.others.all(sentence, at).length > 0,
  );
  return isSpokenOf ? ofThem : 'spokenTo';
};
