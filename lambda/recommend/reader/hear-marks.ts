import { namesOther } from './divide';
import { isKindOfThing } from './heard';
import { type HearPart, type HearParts, addWords, beginPlace, partBefore } from './listening';
import { isEmpty } from './parts';
import { readTakenBack, takeLastBack, wantRefused } from './taken-back';
import { isDoing, readRefusal, readUnwanted } from './unwanted';
import { readOwn, wantNamedLast } from './wanted-before';

const hearNothing = (): void => {};

const hearOwn: HearPart<'ofOwn' | 'partOfOwn'> = (part, { heard, parts, next }) => {
  readOwn(heard, part, parts.slice(next));
};

/** What tells where the rest of a sentence belongs. */
export const HEAR_PLACES = {
  carriers: hearNothing,
  or: hearNothing,
  newClauses(_part, { heard }) {
    if (heard.place === 'things' && heard.named.some(isKindOfThing)) heard.place = 'asides';
  },
  emptyWords(_part, { heard }) {
    heard.isBegun = true;
  },
  things({ start, end }, listening) {
    const { heard, placeAtFirst } = listening;
    // "(You know) what, scratch that" wants nothing yet.
    if (placeAtFirst === 'asides' && start === 0 && end === 1) return;
    listening.isRefused = false;
    listening.isReason = false;
    heard.wanted = start;
    heard.marks.push(start);
    beginPlace(heard, 'things');
  },
  wantsOne(_part, { heard, parts, next }) {
    wantNamedLast(heard, parts.slice(0, next));
  },
  afterthoughts(part, listening) {
    const { heard, parts, next, words } = listening;
    const thing = partBefore(listening);
    if (thing?.end !== part.start || !isKindOfThing(thing)) return;
    const [verb = '', article = ''] = [2, 1].map(
      (back) => heard.sentence[thing.start - back]?.said,
    );
    // "She has a kettle or something"
    if (words.single.someone.includes(article) && !words.single.mayVerbs.includes(verb))
      wantNamedLast(heard, parts.slice(0, next));
  },
  topics(_part, { heard }) {
    beginPlace(heard, 'topics');
  },
  fitting({ start }, { heard }) {
    heard.fitting = start;
    beginPlace(heard, 'topics');
  },
  ofOwn: hearOwn,
  partOfOwn: hearOwn,
  likings({ start }, listening) {
    const { heard } = listening;
    listening.isReason = false;
    heard.marks.push(start);
    beginPlace(heard, 'likings');
  },
  asides({ start }, listening) {
    const { heard, placeAtFirst, words } = listening;
    const before = partBefore(listening);
    const isSpent = before?.kind === 'budget' || before?.kind === 'limit';
    if (isSpent && words.single.spentOn.includes(heard.sentence[start]?.said ?? ''))
      beginPlace(heard, 'things');
    // "Just the filters"
    else if (start > 0 || placeAtFirst !== 'things') beginPlace(heard, 'asides');
  },
} satisfies Partial<HearParts>;

/** What tells that something must not be, and what takes that back. */
export const HEAR_REFUSALS = {
  without(_part, listening) {
    const { heard, parts, next, words } = listening;
    if (isDoing(parts, next, heard.sentence, words.single)) heard.place = 'asides';
    else listening.next = readUnwanted(parts, next, heard, words.single);
  },
  takesBack(_part, listening) {
    const { heard, parts, next, words } = listening;
    listening.next = readTakenBack(parts, next, heard, words.single);
  },
  unneeded(_part, { heard }) {
    takeLastBack(heard);
  },
  refusals(part, { heard }) {
    if (!readRefusal(part, heard)) addWords(part, heard);
  },
  // "He can't cook" rules cooking out, and "I don't have to plug in" what is plugged in; "he can't get to
  // the garden" rules nothing out.
  unable(_part, listening) {
    const { heard, parts, next } = listening;
    const after = parts.findIndex((one, at) => at >= next && !isEmpty(one));
    const done = parts[after];
    if (done?.kind !== 'interest' && done?.kind !== 'attribute') return;
    if (namesOther(done)) return;
    heard.without.push(done);
    listening.next = after + 1;
  },
  corrections({ start }, listening) {
    listening.heard.corrected = start;
    // "Not running, sorry, I meant yoga"
    listening.isRefused = false;
  },
  proposals({ start }, listening) {
    const { heard } = listening;
    listening.isRefused = false;
    listening.isReason = false;
    // What a statement begins with is what it is about: "what about the match".
    if (start === 0) return;
    heard.wanted = start;
    beginPlace(heard, 'things');
  },
  preferred(_part, listening) {
    if (listening.isRefused) wantRefused(listening.heard);
    listening.isRefused = false;
  },
} satisfies Partial<HearParts>;
