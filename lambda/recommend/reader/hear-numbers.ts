import { addPerson } from './hear-named';
import { correctedBy } from './corrected-numbers';
import { type Heard } from './heard';
import { type HearPart, type HearParts, type Listening, addWords, partAfter } from './listening';
import { type Part, type PartOf, countsThings, isAge, isThing } from './parts';

/** Kinds that tell how many somebody is. */
type CountKind = 'party' | 'players';
type NumberKind = Exclude<Heard['numbers'][number]['kind'], 'budget' | 'limit' | CountKind>;

/** What a budget is that must not be so. */
const OPPOSITE_BUDGETS = { low: 'high', middle: 'middle', high: 'low', any: 'any' } as const;

/** Whether the number that a part ends in counts what comes next, and is no number of its kind. */
const endsInCount = (part: PartOf<'budget' | CountKind>, listening: Listening): boolean =>
  part.endsInNumber && countsThings(part, partAfter(listening));

/** Less is nobody's budget where no money is named: "(a grinder,) I have three". */
const LEAST_BARE_AMOUNT = 5;
/** Less may count what we don't know: "I've got six weddings", but "I've got fifty left". */
const LEAST_CLEAR_AMOUNT = 10;

/** Whether somebody has so many, and not so much to spend: "I've got three grandchildren". */
const isHad = (part: PartOf<'limit'>, listening: Listening): boolean => {
  const next = partAfter(listening);
  const { number = 0 } = part.filled;
  const isNamed = next?.start === part.end && (next.kind === 'recipient' || isThing(next));
  const isCounting = isNamed || (number < LEAST_CLEAR_AMOUNT && countsThings(part, next));
  return part.endsInNumber && (number < LEAST_BARE_AMOUNT || isCounting);
};

/** Whether an answer begins with what bounds a budget: "(no,) at least thirty", and not "(nothing) over thirty". */
const beginsWithBound = (
  { start }: PartOf<'budget'>,
  { heard: { sentence }, words }: Listening,
): boolean => {
  const { said = '' } = sentence[start] ?? {};
  return start === 0 && words.bounds.begins(said) && !words.single.exceeding.includes(said);
};

/** What it may cost. */
export const HEAR_BUDGETS = {
  budget(part, listening) {
    const { heard, isRefused } = listening;
    const { kind, filled, start, end } = part;
    // "(Nothing that) costs more than thirty"
    if (isRefused && filled.bound === 'at-least' && !beginsWithBound(part, listening)) {
      heard.numbers.push({ kind: 'limit', filled, start, end });
      // "(Nothing) over twenty for somebody who likes puzzles" refuses no puzzles.
      listening.isRefused = start > 0;
    }
    // Nobody has one dollar to spend: "(he's only got) one good eye".
    else if (endsInCount(part, listening) || filled.number === 1) {
      heard.words.push({ at: end - 1, place: heard.place });
      heard.amounts.push({ start, end });
    } else heard.numbers.push({ kind, filled, start, end });
  },
  limit(part, listening) {
    const { kind, filled, start, end } = part;
    if (!isHad(part, listening)) listening.heard.numbers.push({ kind, filled, start, end });
  },
  // "Done paying six bucks for a latte" is no budget.
  spent() {},
  measured(part, { heard }) {
    heard.amounts.push(part);
    addWords(part, heard);
  },
  budgetWord({ word, end }, { heard, isRefused }) {
    // "Nothing posh, just middling", and of "(it can't be) expensive, I'm skint" only the first is refused
    if (isRefused && !heard.isPriceRefused) heard.budgetWord = OPPOSITE_BUDGETS[word];
    else heard.budgetWord ??= word;
    heard.isPriceRefused ||= isRefused;
    heard.budgetWordEnd = end;
  },
  priceEnd({ word }, { heard }) {
    heard.priceEnd = word;
  },
} satisfies Partial<HearParts>;

const hearCount: HearPart<CountKind> = (part, listening) => {
  const { kind, filled, start, end } = part;
  if (!endsInCount(part, listening)) listening.heard.numbers.push({ kind, filled, start, end });
};

const hearNumber: HearPart<NumberKind> = (part, listening) => {
  const { heard, words } = listening;
  const { kind, filled, start, end } = part;
  heard.numbers.push({ kind, filled, start, end });
  heard.isNearly ||= heard.sentence
    .slice(start, end)
    .some(({ said }) => words.single.nearly.includes(said));
  if (filled.recipient !== undefined) addPerson(part, listening, filled.recipient, 'age');
};

const hearLength: HearPart<'short' | 'long'> = (part, { heard }) => {
  heard.lengths.push(part);
  if (part.end - part.start === 1) addWords(part, heard);
};

/** Whether a number is another one's age: "(they're) eight and eleven". */
const isOlder = (
  part: PartOf<'number'>,
  age: Heard['numbers'][number],
  next: Part | undefined,
): boolean =>
  age.kind === 'years' &&
  age.start === 0 &&
  age.filled.upTo === undefined &&
  part.start === age.end + 1 &&
  (part.filled.number ?? 0) > (age.filled.number ?? Infinity) &&
  !countsThings(part, next);

/** How old somebody is, how many they are, and how long it may take. */
export const HEAR_NUMBERS = {
  years: hearNumber,
  agedPeople: hearNumber,
  birthdays: hearNumber,
  grades: hearNumber,
  months: hearNumber,
  newborns: hearNumber,
  companions: hearNumber,
  alone: hearNumber,
  minutes: hearNumber,
  pages: hearNumber,
  party: hearCount,
  players: hearCount,
  short: hearLength,
  long: hearLength,
  number(part, listening) {
    const { heard, placeAtFirst, words } = listening;
    const { start, end, filled } = part;
    const after = partAfter(listening);
    const { number = 0 } = filled;
    const age = heard.numbers.at(-1);
    const corrected = correctedBy(part, listening);
    if (corrected !== undefined) heard.numbers.splice(-1, 1, corrected);
    else if (age !== undefined && isOlder(part, age, after))
      heard.numbers.splice(-1, 1, { ...age, filled: { ...age.filled, upTo: number }, end });
    else if (placeAtFirst === 'asides' && isAge(part, after))
      heard.numbers.push({ kind: 'years', filled, start, end });
    // "Two boys" and "ten small presents" are no words to look for.
    else if (after?.kind !== 'recipient' && after?.kind !== 'attribute') {
      const begin = [start - 3, start - 2, start - 1].find((at) =>
        words.bounds.all(heard.sentence, at).some((bound) => bound.end === start),
      );
      heard.amounts.push({ start: begin ?? start, end });
      for (let at = start; at < end; at += 1)
        if (!words.stopWords.has(heard.sentence[at]?.said ?? ''))
          heard.words.push({ at, place: heard.place });
    }
  },
} satisfies Partial<HearParts>;
