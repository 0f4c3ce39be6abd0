import { type Act, ANSWERS, COMMANDS, type IntentName, type MeantIntent } from '../../contract';
import { type Wish } from '../recommend/wish';
import { type SlotsOf, readSlots, slotsOfIds } from '../slots';
import { KEEP_WISH, LIKELY_ENOUGH_TO_END, actIn, outweighs } from './acts';
import { wishAskedFor } from './asks-for';
import { intentFor, wholeStatement } from './beginning';
import { callsForHelp } from './call-for-help';
import { type AfterWords, MOVES_ON, commandAfter, commandAtEnd, isAfterWords } from './commands';
import { type Hearing } from './hearings';
import { GO_WITH_TAKE, QUESTIONS } from './overhear';
import { isWayToWish, saidWish } from './said-wish';
import { isNoQuestion } from './no-question';
import { saysMore, saysSomething } from './says-more';
import { inPlaceOfDirection } from './slots-wish';
import { slotsSaid } from './takes';
import { freeWords, isBeginning } from './takes-hearing';
import { keptWish, wishBeside, wishOfSeveral } from './wish-around';

/** What a customer means: an intent with its slots, and the wish they say. */
export type Meaning = {
  readonly [Name in MeantIntent]: {
    readonly name: Name;
    readonly slots: SlotsOf<Name>;
    /** Undefined when the words say none. */
    readonly wish: Wish | undefined;
    /** Whether the wish has nothing to do with the one before. */
    readonly isAnew?: boolean;
  };
}[MeantIntent];

/** What goes with a wish, so that the words around it are read as one. */
const GO_WITH_WISH: readonly MeantIntent[] = [...KEEP_WISH, 'OwnedIntent'];

/** Says less than what only seems to be a question: "(what,) you'll have to speak up, I want something for my aunt". */
const SAY_LESS: readonly MeantIntent[] = ['RefineIntent', 'AMAZON.RepeatIntent'];

const meaning = <Name extends MeantIntent>(
  name: Name,
  slots: SlotsOf<Name>,
  wish?: Wish,
): Meaning => ({ name, slots, wish }) as Meaning;

/** "Hang on, it's for my aunt" goes on with a wish, "hang on, my glasses" doesn't. */
const afterWait = (words: string | undefined, hearing: Hearing): Meaning => {
  const wait = meaning('WaitIntent', {});
  if (words === undefined) return wait;
  // "One sec, let me just put my tea down"
  const { act, probability = 0 } = hearing.guessAct(words, 'WaitIntent') ?? {};
  if (act === 'WaitIntent' && probability >= LIKELY_ENOUGH_TO_END) return wait;
  const meant = meaningOf('DescribeIntent', { query: { value: words } }, hearing);
  // "He's got the markers" only resembles what is said of a thing on offer.
  if (
    MOVES_ON.includes(meant.name) &&
    hearing.overhear(words, 'DescribeIntent')?.name !== meant.name
  )
    return wait;
  // "The kettle's boiling" is said to the room, and why it takes a moment; "hang on, love" only is kind.
  if (meant.name === 'AMAZON.FallbackIntent' || meant.name === 'ThanksIntent') return wait;
  return meant.name === 'DescribeIntent' && !saysSomething(meant.wish ?? {}) ? wait : meant;
};

/** "Yes, love" agrees, "yes, she loves tea" goes on with a wish. */
const afterYes = (words: string | undefined, hearing: Hearing): Meaning => {
  if (words === undefined) return meaning('AMAZON.YesIntent', {});
  const overheard = hearing.overhear(words, 'AgreeIntent');
  return overheard !== undefined && ANSWERS.includes(overheard.name)
    ? meaning(overheard.name, slotsOfIds(overheard.name, slotsSaid(overheard, hearing.overhear)))
    : meaningOf('DescribeIntent', { query: { value: words } }, hearing);
};

/** "Sod it, I'll take it" takes it up; "if she likes it I'll take it" only goes on telling. */
const afterWords = (name: AfterWords, words: string, hearing: Hearing): Meaning => {
  const command = commandAfter(name, words, hearing);
  if (command !== undefined) return meaning(command.name, slotsOfIds(command.name, command.slots));
  const meant = meaningOf('DescribeIntent', { query: { value: words } }, hearing);
  // Nobody leaves who ends in a command.
  return meant.name === 'LeaveIntent' ? meaning('AMAZON.FallbackIntent', {}) : meant;
};

/**
 * What a command means that answers whether there is anything else: "no, put it in my cart". To an offer a no before it
 * leaves open what is meant.
 *
 * @param slots as Alexa sends them
 * @returns undefined when it is none, or has no such no before it
 */
export const afterNo = (
  name: IntentName,
  slots: unknown,
  hearing: Hearing,
): Meaning | undefined => {
  if (!isAfterWords(name)) return undefined;
  const { isEnough, afterNo: said } = hearing.nothingMore(readSlots(name, slots).words ?? '');
  return isEnough || said === undefined ? undefined : afterWords(name, said, hearing);
};

/** What words mean that only seem to be a question: "what am I saying, it's for my sister", "don't sell me a kettle". */
const asNoQuestion = (question: string, hearing: Hearing): Meaning | undefined => {
  const meant = hearing.noQuestion(question);
  if (meant === undefined) return undefined;
  const { name, words } = meant;
  const found = meaningOf(name, { query: { value: words } }, hearing);
  return isNoQuestion(name, found.wish ?? {}, question, hearing) ? found : undefined;
};

/**
 * What a customer means by an intent as Alexa sent it. Free words may say another intent than the one
 * that took them: "there are eight of us, so how many can play it".
 *
 * @param slots as Alexa sends them
 */
export const meaningOf = (name: IntentName, slots: unknown, hearing: Hearing): Meaning => {
  const { read, overhear, isRequest } = hearing;
  if (isBeginning(name)) {
    return meaningOf(intentFor(name), wholeStatement(name, slots, hearing), hearing);
  }
  if (callsForHelp(name, slots, hearing)) return meaning('DistressIntent', {});
  const filled = readSlots(name, slots);
  if (name === 'ProductQuestionIntent') {
    const { topic, attribute } = filled as SlotsOf<'ProductQuestionIntent'>;
    // "Can you tell me the options again": what stands in the place of a topic is a question of its own.
    return topic === undefined || topic.id !== undefined || attribute !== undefined
      ? meaning(name, filled)
      : meaningOf('AskIntent', { question: { value: topic.text } }, hearing);
  }
  if (name === 'RefineIntent') {
    const said = inPlaceOfDirection(filled, slots);
    return said === undefined
      ? meaning(name, filled)
      : meaningOf('DescribeIntent', { query: { value: said } }, hearing);
  }
  if (name === 'PutIntent') {
    // "Cool, throw that one (in the cart)" takes it up, "what have I got (in the cart)" asks.
    const { words: put } = filled as SlotsOf<'PutIntent'>;
    if (put === undefined) return meaning('AddToCartIntent', {});
    const meant = afterYes(hearing.intoCart(put), hearing);
    // Nobody leaves who speaks of the cart: "is it in my cart".
    return meant.name === 'LeaveIntent' ? meaning('AMAZON.FallbackIntent', {}) : meant;
  }
  if (isAfterWords(name)) {
    const { words: said = '' } = filled as SlotsOf<typeof name>;
    return afterWords(name, said, hearing);
  }
  if (name === 'WaitIntent') return afterWait((filled as SlotsOf<'WaitIntent'>).words, hearing);
  if (name === 'AgreeIntent') return afterYes((filled as SlotsOf<'AgreeIntent'>).words, hearing);
  if (name === 'LeaveIntent') {
    // "I'll take it, thanks, bye" takes it up first.
    const { words: before } = filled as SlotsOf<'LeaveIntent'>;
    const taken = before === undefined ? undefined : overhear(before, 'AgreeIntent');
    return taken !== undefined && COMMANDS.includes(taken.name)
      ? meaning(taken.name, slotsOfIds(taken.name, taken.slots))
      : meaning(name, filled);
  }
  if (name === 'TakeForIntent') {
    // "I'll take it, he's worth it" says no more than a yes would; "I'll take it back" and "I'll take it up with my wife,
    // bye" do.
    const { words: after } = filled as SlotsOf<'TakeForIntent'>;
    const said = after === undefined ? undefined : overhear(after, 'AgreeIntent');
    const take = meaning('AddToCartIntent', {});
    // "Add it before it sells out"
    if (after !== undefined && hearing.goesOn(after)) return take;
    if (said?.rest === '' && GO_WITH_TAKE.includes(said.name)) return take;
    const meant = afterYes(after, hearing);
    return meant.name === 'AMAZON.YesIntent' ? take : meant;
  }
  // "I'll take the notebook", where none is on offer
  if (name === 'TakeThingIntent') return meaningOf('RecommendIntent', slots, hearing);
  const words = freeWords(name, filled);
  if (name === 'ExcludeIntent') {
    // "Naw"
    if (words === undefined) return meaning('AMAZON.NoIntent', {});
    // "(No) worries, any good books"
    const wanted = hearing.afterIdiomOfNo(words);
    if (wanted !== undefined)
      return meaningOf('DescribeIntent', { query: { value: wanted } }, hearing);
    const command = commandAtEnd(words, hearing);
    if (command !== undefined)
      return meaning(command.name, slotsOfIds(command.name, command.slots));
  }
  // "One you turn by hand" is still the grinder.
  if (name === 'SearchIntent' && words !== undefined && hearing.isClause(words)) {
    return meaningOf('DescribeIntent', { query: { value: words } }, hearing);
  }
  const isQuestion = QUESTIONS.includes(name);
  const heard = words === undefined ? undefined : overhear(words, name);
  const said = (): Wish | undefined =>
    isWayToWish(name) ? saidWish(name, filled, read) : undefined;
  const actBy = (wish: Wish = {}): Act | undefined =>
    words === undefined ? undefined : actIn(words, name, wish, hearing);
  // "I don't fancy it one bit" is no less a no for the bit that is read as a wish.
  const isOutweighed =
    words !== undefined &&
    outweighs(words, name, heard, hearing) &&
    (heard === undefined || actBy(said()) !== undefined);
  const overheard = isOutweighed ? undefined : heard;
  const noQuestion =
    words === undefined || !isQuestion || isOutweighed ? undefined : asNoQuestion(words, hearing);
  // "(Do you know what,) that's too much faff, make it a kettle" names more than a direction.
  const isOpen = overheard === undefined || SAY_LESS.includes(overheard.name);
  if (noQuestion !== undefined && (isOpen || noQuestion.name === 'ExcludeIntent'))
    return noQuestion;
  const isHabit = (): boolean => hearing.isHabit(words ?? '');
  if (overheard !== undefined && !saysMore(name, overheard, said, read, isHabit)) {
    const { name: other, rest } = overheard;
    const beside = (): Wish =>
      other === 'ListOptionsIntent'
        ? wishOfSeveral(overheard, said() ?? read(words ?? ''), read)
        : wishBeside(rest, said() ?? {}, read);
    return meaning(
      other,
      slotsOfIds(other, slotsSaid(overheard, overhear)),
      GO_WITH_WISH.includes(other) ? beside() : undefined,
    );
  }
  if (words !== undefined && isQuestion && isRequest(words)) {
    const wish = read(words);
    // "Would you get one for your dad": whoever asks for something says for whom, or what.
    if (saysSomething(wish) || wish.text !== undefined) {
      return meaning('SearchIntent', { query: words }, wish);
    }
  }
  const asked =
    words === undefined ? undefined : wishAskedFor(words, name, hearing.findsAskedFor, read);
  if (asked !== undefined) return meaning('SearchIntent', { query: asked.query }, asked.wish);
  const wish = said();
  const done = actBy(wish);
  if (done !== undefined) {
    const kept = keptWish(wish ?? {});
    const isWished = GO_WITH_WISH.includes(done) && saysSomething(kept);
    return meaning(done, {}, isWished ? kept : undefined);
  }
  const isAnew = words !== undefined && saysSomething(wish ?? {}) && hearing.beginsAnew(words);
  return { ...meaning(name, filled, wish), isAnew };
};
