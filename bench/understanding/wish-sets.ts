import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { BUDGET_WORDS } from '../../contract';
import { type Hearing } from '../../lambda/hearing/hearings';
import { type Meaning } from '../../lambda/hearing/meaning';
import { openingOf } from '../../lambda/hearing/overhear';
import { whoIn } from '../../lambda/hearing/slots-wish';
import { bandsOfWord, budgetOfAmount } from '../../lambda/recommend/budget';
import { type Asked } from '../../lambda/recommend/reader/question';
import { type Wish } from '../../lambda/recommend/wish';
import { notRefused, wayOf } from '../../test/support/refused';
import { loadProject } from '../../workbench/testing';
import { quantile } from '../quantiles';
import { createUnderstander } from './understood';

const ids = z.array(z.string());
const wishSchema = z.strictObject({
  recipient: z.string().optional(),
  ages: z.strictObject({ from: z.number(), to: z.number() }).optional(),
  occasion: z.string().optional(),
  interests: ids.optional(),
  type: z.string().optional(),
  category: z.string().optional(),
  attributes: ids.optional(),
  budget: z
    .strictObject({
      least: z.number().optional(),
      most: z.number().optional(),
      about: z.number().optional(),
    })
    .optional(),
  budgetWord: z.enum(BUDGET_WORDS).optional(),
  players: z.number().optional(),
  without: ids.optional(),
  text: z.string().optional(),
  direction: z.string().optional(),
  topic: z.string().optional(),
  attribute: z.string().optional(),
  which: z.string().optional(),
  position: z.number().optional(),
  second: z.number().optional(),
});
type MeantWish = z.infer<typeof wishSchema>;

/** Sentences of customers with what they mean, as test/conversations/understanding/sheet.md describes it. */
const wishSetSchema = z.strictObject({
  locale: z.string().optional(),
  paraphrases: z.array(
    z.strictObject({ say: z.string().min(1), intent: z.string(), wish: wishSchema }),
  ),
  nonsense: z.array(z.string().min(1)),
});
type WishSet = z.infer<typeof wishSetSchema>;

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const sorted = (list: readonly string[] = []): string[] => [...list].sort();

const hasWords = (meant: string, heard: string): boolean => {
  const words = heard.split(' ');
  return meant
    .split(' ')
    .every((word) => words.some((one) => one.slice(0, 4) === word.slice(0, 4)));
};

/** The wish that a meaning says: its own, or the person of a change. */
const wishOf = ({ name, slots, wish }: Meaning, { read }: Hearing): Wish => {
  if (name !== 'RefineIntent') return wish ?? {};
  return slots.recipient === undefined ? {} : whoIn(slots.recipient, read);
};

/** What a question in free words is about. */
const askedIn = ({ name, slots }: Meaning, { questions }: Hearing): Partial<Asked> =>
  name === 'AskIntent' || name === 'AskHowIntent'
    ? questions.read(slots.question ?? '', openingOf(name))
    : {};

/** What of a meant wish was not heard, or heard otherwise: names of fields. */
const wrongIn = (
  meant: MeantWish,
  wish: Wish,
  slots: Meaning['slots'],
  asked: Partial<Asked>,
): string[] => {
  const { about, ...limits } = meant.budget ?? {};
  const budget =
    about === undefined ? meant.budget && limits : budgetOfAmount(about, { bound: 'about' }).budget;
  const bands = meant.budgetWord === undefined ? {} : bandsOfWord(meant.budgetWord);
  const interests = [wish.interest ?? [], wish.otherInterests ?? []].flat();
  const filled: Readonly<Record<string, unknown>> = slots;
  const slot = (name: string): unknown => {
    const value = filled[name];
    return typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  };
  const number = slot;
  const checks: Readonly<Record<keyof MeantWish, boolean>> = {
    recipient: meant.recipient === wish.recipient,
    ages: same(meant.ages, wish.ages),
    occasion: meant.occasion === wish.occasion,
    interests: same(sorted(meant.interests), sorted(interests)),
    type: meant.type === wish.type,
    category: meant.category === wish.category,
    attributes: (meant.attributes ?? []).every((id) => wish.attributes?.includes(id)),
    budget: budget?.least === wish.budget?.least && budget?.most === wish.budget?.most,
    budgetWord: bands.lowestBand === wish.lowestBand && bands.highestBand === wish.highestBand,
    players: meant.players === wish.players,
    without: (meant.without ?? []).every((id) => wish.without?.includes(id)),
    text:
      meant.text === undefined
        ? wish.text === undefined
        : hasWords(meant.text, [wish.text, wish.mentioned, wish.unwanted].join(' ')),
    direction: meant.direction === slot('direction'),
    topic: meant.topic === undefined || meant.topic === (slot('topic') ?? asked.topic),
    attribute:
      meant.attribute === undefined || meant.attribute === (slot('attribute') ?? asked.attribute),
    which: meant.which === undefined || meant.which === slot('which'),
    position:
      meant.position === undefined ||
      [number('position'), number('number'), number('first')].includes(meant.position),
    second:
      meant.second === undefined ||
      [number('second'), number('otherNumber')].includes(meant.second),
  };
  return Object.entries(checks).flatMap(([field, isRight]) => (isRight ? [] : [field]));
};

/** One sentence that was not understood as meant. */
interface Miss {
  readonly say: string;
  readonly meant: string;
  readonly heard: string;
  /** Fields of the wish that were heard otherwise. */
  readonly wrong: readonly string[];
}

/** How much of a set was understood; shares are from 0 to 1, times in milliseconds. */
export interface Understood {
  readonly sentences: number;
  readonly intent: number;
  /** The same intent by name, the ways to wish told apart. */
  readonly intentByName: number;
  readonly wish: number;
  readonly both: number;
  readonly nonsenseRefused: number;
  readonly p50: number;
  readonly p99: number;
  readonly byIntent: Readonly<Record<string, readonly [right: number, of: number]>>;
  readonly misses: readonly Miss[];
  readonly actedOn: readonly string[];
}

/** Sentences that are understood once before any is timed. */
const WARM_UP = 40;

/** @throws when the file can't be read or has another form */
export const readWishSet = (file: string): WishSet =>
  wishSetSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

/**
 * Has the sample skill's model and reader understand a set: the wish is what slots and reader say
 * together. Nonsense counts as refused when the skill answers that it did not catch it.
 */
export const measureWishes = async (
  { paraphrases, nonsense }: WishSet,
  locale: string,
): Promise<Understood> => {
  const project = loadProject(locale);
  const { hearing, understand } = createUnderstander(project, locale);
  // What is made once, at the first sentences, is not what a sentence takes.
  for (const { say } of paraphrases.slice(0, WARM_UP)) understand(say);
  const times: number[] = [];
  const byIntent: Record<string, [number, number]> = {};
  const misses: Miss[] = [];
  const right = { intent: 0, name: 0, wish: 0, both: 0 };
  for (const { say, intent: meant, wish } of paraphrases) {
    const before = performance.now();
    const meaning = understand(say);
    times.push(performance.now() - before);
    const isIntent = wayOf(meaning.name) === wayOf(meant);
    const wrong = wrongIn(wish, wishOf(meaning, hearing), meaning.slots, askedIn(meaning, hearing));
    const count = (byIntent[meant] ??= [0, 0]);
    count[1] += 1;
    if (isIntent) right.intent += 1;
    if (meaning.name === meant) right.name += 1;
    if (wrong.length === 0) right.wish += 1;
    if (isIntent && wrong.length === 0) {
      right.both += 1;
      count[0] += 1;
    } else misses.push({ say, meant, heard: meaning.name, wrong });
  }
  const actedOn = await notRefused(project, nonsense);
  const share = (count: number, of: number): number => (of === 0 ? 1 : count / of);
  const { length } = paraphrases;
  return {
    sentences: length,
    intent: share(right.intent, length),
    intentByName: share(right.name, length),
    wish: share(right.wish, length),
    both: share(right.both, length),
    nonsenseRefused: share(nonsense.length - actedOn.length, nonsense.length),
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    byIntent,
    misses,
    actedOn,
  };
};
