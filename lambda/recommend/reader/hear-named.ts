import { type ReadKind } from '../../../contract';
import { MYSELF } from '../audience';
import { type Heard, saysNothing } from './heard';
import {
  type HearPart,
  type HearParts,
  type Listening,
  addWords,
  beginPlace,
  partAfter,
  partBefore,
} from './listening';
import { type Part, type PartOf, countsThings, isDoneByThing, isOver, isPossessive } from './parts';
import { namesOther } from './divide';
import { openingOf } from './spoken-to';
import { isContrast, isNotFor } from './unwanted';

/** Hears of somebody, named or told of by their age. */
export const addPerson = (
  part: Part,
  { heard, isRefused, words }: Listening,
  id: string,
  by: Heard['people'][number]['by'],
): void => {
  const { start, end } = part;
  const isFor = words.topics.begins(heard.sentence[start]?.said ?? '');
  heard.people.push({
    id,
    by: isRefused && isNotFor(heard, isFor) ? 'bystanders' : by,
    isPossessive: by !== 'age' && isPossessive(part, heard.sentence, words.single.isOrHas),
    place: heard.place,
    isFor,
    start,
    end,
  });
};

/** Hears of somebody who is named, and not only spoken to. */
const addNamed = (
  part: Part,
  listening: Listening,
  id: string,
  by: 'recipient' | 'people',
): void => {
  const opening = openingOf(part, listening);
  if (opening === 'spokenTo') return;
  const { heard } = listening;
  heard.isForWish ||= opening === 'forWhom';
  heard.isWanted ||= opening === 'forWhom';
  addPerson(part, listening, id, opening ?? by);
};

const hearPeople: HearPart<'bystanders' | 'forWhom'> = (part, listening) => {
  addPerson(part, listening, part.filled.recipient ?? MYSELF, part.kind);
  listening.heard.place = 'asides';
};

/** Nobody looks for anything for somebody who died. */
const hearLoss: HearPart<'losses'> = (part, listening) => {
  const { recipient } = part.filled;
  if (recipient !== undefined) addPerson(part, listening, recipient, 'bystanders');
  listening.heard.isOfLoss = true;
  listening.heard.place = 'asides';
};

/** Who is spoken of, be it oneself. */
export const HEAR_PEOPLE = {
  recipient(part, listening) {
    addNamed(part, listening, part.id, 'recipient');
  },
  people(part, listening) {
    addNamed(part, listening, part.filled.recipient ?? MYSELF, 'people');
    listening.heard.place = 'asides';
  },
  bystanders: hearPeople,
  losses: hearLoss,
  forWhom: hearPeople,
  oneself(part, listening) {
    const { heard } = listening;
    const { number } = part.filled;
    heard.isOneself = true;
    if (number !== undefined && !countsThings(part, partAfter(listening))) heard.ownAge = number;
    beginPlace(heard, 'likings');
  },
} satisfies Partial<HearParts>;

type ThingKind = Exclude<ReadKind, 'recipient'>;

/** Whether it is what somebody named right before is to get: "(get) my niece a ukulele". */
const isToGet = ({ start }: Part, { heard, placeAtFirst, words }: Listening): boolean =>
  placeAtFirst === 'things' &&
  heard.people.some(({ end }) => end === start - 1) &&
  words.single.someone.includes(heard.sentence[start - 1]?.said ?? '');

/** So many words may stand between "my" and what is mine: "my old acoustic (guitar)". */
const MOST_BETWEEN = 2;

/** Whether a request only tells by it what the customer has: "(for the room where I keep) my guitars". */
const isOwned = (part: Part, listening: Listening): boolean => {
  const { heard, placeAtFirst, words } = listening;
  return (
    placeAtFirst === 'things' &&
    heard.place === 'asides' &&
    !isToGet(part, listening) &&
    heard.sentence
      .slice(Math.max(part.start - 1 - MOST_BETWEEN, 0), part.start)
      .some(({ said }) => words.single.ownWords.includes(said))
  );
};

const addThing = (part: PartOf<ThingKind>, listening: Listening): void => {
  const { heard, parts } = listening;
  const isOfOther = part.kind === 'interest' && part.isOther;
  if (isOfOther && isToGet(part, listening)) heard.place = 'things';
  // "A jigsaw", and not "a jigsaw fan"
  const isOther = isOfOther && heard.place === 'things' && isOver(part, parts);
  if (isOther) addWords(part, heard);
  heard.isName ||= isOther;
  const place = saysNothing(heard) ? 'topics' : heard.place;
  heard.named.push({ ...part, isOther, place });
};

const hearThing: HearPart<ThingKind> = (part, listening) => {
  const { heard, parts, next, words } = listening;
  // "(Nothing practical, just) something silly"
  const isSomething = words.topics.begins(heard.sentence[part.start]?.said ?? '');
  listening.isRefused &&= !isSomething && !isContrast(parts.slice(0, next), heard);
  if (listening.isRefused) heard.without.push(part);
  else if (listening.isReason || isDoneByThing(part, partBefore(listening), heard.sentence))
    addWords(part, heard);
  else if (namesOther(part) && isOwned(part, listening)) addWords(part, heard);
  else addThing(part, listening);
};

/** What is spoken of: by words of the vocabulary, or by others. */
export const HEAR_THINGS: Pick<HearParts, ThingKind | 'otherThings' | 'word'> = {
  type: hearThing,
  category: hearThing,
  interest: hearThing,
  occasion: hearThing,
  attribute: hearThing,
  otherThings(part, { heard, parts, isRefused }) {
    // "(Ask … for) a chess set", and not "(my) phone case is cracked".
    if (saysNothing(heard) && isOver(part, parts)) heard.place = 'things';
    heard.isName ||= heard.place === 'things' && !isRefused;
    addWords(part, heard);
  },
  word(part, { heard, parts, isRefused }) {
    // "(Something with) dinosaurs for a child": what a statement begins with is what it is about.
    if (saysNothing(heard) && isOver(part, parts)) heard.place = 'topics';
    if (isRefused) heard.unwanted.push(part.start);
    else addWords(part, heard);
  },
};
