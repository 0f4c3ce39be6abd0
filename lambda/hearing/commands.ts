import { type IntentName, type MeantIntent } from '../../contract';
import { type SlotsSaid } from './found';
import { type Hearing } from './hearings';

/** The commands that take up an offer after more words. */
const AFTER_WORDS = { TakeIntent: 'AddToCartIntent', OrderIntent: 'BuyNowIntent' } as const;

/** The intents of a command after more words. */
export type AfterWords = keyof typeof AFTER_WORDS;
type Taking = (typeof AFTER_WORDS)[AfterWords];

export const isAfterWords = (name: IntentName): name is AfterWords =>
  Object.hasOwn(AFTER_WORDS, name);

/** A command that takes up what is on offer, and ids or numbers by slot. */
interface Command {
  readonly name: Taking;
  readonly slots: SlotsSaid;
}

const isTaking = (name: MeantIntent): name is Taking =>
  Object.values<MeantIntent>(AFTER_WORDS).includes(name);

/** What words before such a command may mean that is meant in place of it. */
const SPEAK_AGAINST_IT: readonly MeantIntent[] = [
  'DistressIntent',
  'RudeIntent',
  'AMAZON.NoIntent',
  'SomethingElseIntent',
  'OwnedIntent',
  'WaitIntent',
];

/** What ends or leaves what is on offer. */
export const MOVES_ON: readonly MeantIntent[] = [
  'OwnedIntent',
  'SomethingElseIntent',
  'LeaveIntent',
  'AMAZON.NoIntent',
];

type Hears = Pick<Hearing, 'overhear' | 'nothingMore' | 'isDoubt'>;

/**
 * The command after more words.
 *
 * @returns undefined when the words leave it open whether it is meant
 */
export const commandAfter = (
  name: AfterWords,
  words: string,
  { overhear, nothingMore, isDoubt }: Hears,
): Command | undefined => {
  const command = { name: AFTER_WORDS[name], slots: {} };
  // "No, that's all, put it in my cart" asks nothing more.
  if (nothingMore(words).isEnough) return command;
  const before = overhear(words, 'AgreeIntent');
  // "Let's do that one, add it to my cart" says it twice.
  const isSaidTwice =
    before !== undefined && (before.name === 'AMAZON.YesIntent' || isTaking(before.name));
  const isOpen = !isSaidTwice && isDoubt(words);
  if (isOpen || (before !== undefined && SPEAK_AGAINST_IT.includes(before.name))) return undefined;
  // "I like the second one, I'll take it"
  return before?.name === 'ChooseIntent' ? { ...command, slots: before.slots } : command;
};

/** The command that ends what only begins like a refusal: "(no,) that's okay, I'll go with it". */
export const commandAtEnd = (
  words: string,
  { overhear, nothingMore }: Hears,
): Command | undefined => {
  const found = overhear(words, 'AgreeIntent');
  if (found === undefined || !found.isLast || !isTaking(found.name)) return undefined;
  return nothingMore(found.rest).isEnough ? { name: found.name, slots: found.slots } : undefined;
};
