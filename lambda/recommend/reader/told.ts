import { type Wish, withoutMarks, withoutWords } from '../wish';
import { type Heard } from './heard';
import { isLikely } from './needs';
import { type Part } from './parts';
import { type RoomSigns } from './room';
import { type Word } from './sentence';

/**
 * Whether somebody is only told of: a bystander, or one of whom it is said what they do, and nothing of a thing or
 * of for whom: "my wife would kill me", "my kids fight".
 */
export const isOnlyTold = ({
  people,
  named,
  numbers,
  words,
  without,
  unwanted,
  ...heard
}: Heard): boolean =>
  people.length > 0 &&
  named.length + numbers.length + without.length + unwanted.length === 0 &&
  !isLikely(heard.need) &&
  heard.budgetWord === undefined &&
  heard.priceEnd === undefined &&
  people.every(({ by, end }) => by === 'bystanders' || words.some(({ at }) => at === end)) &&
  people.every(({ by }) => by !== 'forWhom' && by !== 'age');

/** What says that something is wanted, for whom, of what life or what for. */
const SAY_WHAT_FOR: readonly Part['kind'][] = [
  'things',
  'topics',
  'likings',
  'forWhom',
  'oneself',
  'ofOwn',
  'wantsOne',
  'fitting',
  'unable',
];

/** Those of them that leave no doubt: "we went to the pub for tea" has something for something, too. */
const SAY_WANT: readonly Part['kind'][] = [
  'things',
  'likings',
  'forWhom',
  'oneself',
  'fitting',
  'wantsOne',
];

/** Whether anything in a sentence tells that it is said for a wish. */
export const saysWhatFor = (parts: readonly Part[]): boolean =>
  parts.some(({ kind }) => SAY_WHAT_FOR.includes(kind));

/** Whether it does so without doubt. */
export const saysWant = (parts: readonly Part[]): boolean =>
  parts.some(({ kind }) => SAY_WANT.includes(kind));

/** Nobody needs so many numbers or letters for what they look for. */
const COUNTED = 3;

/** Whether somebody counts, or spells: "two, three, four, five". */
export const isCounting = (parts: readonly Part[], sentence: readonly Word[]): boolean =>
  parts.filter(
    ({ kind, start }) =>
      kind === 'number' || (kind === 'word' && sentence[start]?.said.length === 1),
  ).length >= COUNTED;

/** Whoever is named with so many words around them is named shortly: "my aunt Carol". */
const MOST_WORDS_AROUND = 2;

/** What happens may have to do with it, and nobody wants it: "we went to the garden centre". */
const BESIDE_EVENTS = ['interest', 'otherInterests', 'need', 'category', 'attributes'];

/** Whether nothing is wanted, and what is told happens in the room, or is said to somebody there. */
const isOfRoom = (
  { words, people, named, isWanted, isForWish }: Heard,
  { isEvent, isToOthers, isOfRoom: isThere }: RoomSigns,
  said: readonly string[],
  isStatement: boolean,
): boolean => {
  if (!said.every((key) => BESIDE_EVENTS.includes(key))) return false;
  if (!isStatement) return isThere && !isForWish;
  // "(I'm) blue in the face", but not "left handed for my son".
  const isForPerson = people.some(({ start }) => named.some(({ end }) => end <= start));
  const isOnlyHow =
    said.length === 1 && said[0] === 'attributes' && words.length > 0 && !isForPerson;
  return isToOthers || ((isEvent || isOnlyHow) && !isWanted);
};

/** Whether a sentence may as well be said to somebody in the room: "Grandma, I can't hear you". */
export const isTalk = (
  heard: Heard,
  room: RoomSigns,
  wish: Wish,
  isStatement: boolean,
): boolean => {
  const {
    recipient,
    isName: _isName,
    isBaby: _isBaby,
    near: _near,
    mayNeed: _mayNeed,
    budget,
    ...rest
  } = withoutWords(withoutMarks(wish));
  const { sentence, people, words, numbers, unwanted } = heard;
  const said = Object.keys(rest);
  // Who limits what it may cost is after something.
  const isLimited = numbers.some(
    ({ kind, filled }) =>
      kind === 'limit' || (kind === 'budget' && 'bound' in filled && filled.bound !== undefined),
  );
  if (!isLimited && isOfRoom(heard, room, said, isStatement)) return true;
  if (said.length > 0) return false;
  if (heard.isCounting) return true;
  if (heard.isForWish || !isStatement) return false;
  const isUnknown = words.length + unwanted.length > 0;
  if (recipient !== undefined) {
    const named = people.reduce((sum, { start, end }) => sum + end - start, 0);
    return !room.isOfSomeone && budget === undefined && sentence.length - named > MOST_WORDS_AROUND;
  }
  return budget === undefined ? unwanted.length > 0 : isUnknown && !isLimited;
};
