import { type Task } from '../../attribution';
import { CATEGORIES, INTERESTS, OCCASIONS, PRODUCT_TYPES, RECIPIENTS } from '../../catalog';
import { type Act, REFINEMENTS } from '../dialogue/act';
import { BUDGET_WORDS, bandsOfAmount, bandsOfWord } from '../recommend/budget';
import { type Wish } from '../recommend/wish';
import { type Slots, idOf, numberOf } from '../slots';

const budgetOf = ({ budget, budgetWord }: Slots): Wish => {
  const amount = numberOf(budget);
  const word = idOf(budgetWord, BUDGET_WORDS);
  if (amount !== undefined) return bandsOfAmount(amount);
  return word === undefined ? {} : bandsOfWord(word);
};

/** What was named but is in no vocabulary is looked for in the words about the products. */
const unknownThing = ({ category, interest }: Slots): string | undefined =>
  [category, interest].find((slot) => slot !== undefined && slot.id === undefined)?.text;

const wishOf = (slots: Slots): Wish => {
  const recipient = idOf(slots['recipient'], RECIPIENTS);
  const interest = idOf(slots['interest'], INTERESTS);
  const occasion = idOf(slots['occasion'], OCCASIONS);
  const category = idOf(slots['category'], CATEGORIES);
  const type = idOf(slots['category'], PRODUCT_TYPES);
  const text = unknownThing(slots);
  return {
    ...budgetOf(slots),
    ...(recipient !== undefined && { recipient }),
    ...(interest !== undefined && { interest }),
    ...(occasion !== undefined && { occasion }),
    ...(category !== undefined && { category }),
    ...(type !== undefined && { type }),
    ...(text !== undefined && { text }),
  };
};

const handOver =
  (task: Task) =>
  ({ position }: Slots): Act => ({ kind: 'hand-over', task, position: numberOf(position) });

const plain = (act: Act) => (): Act => act;

/** Every intent the skill handles, and what the customer does by it. */
export const INTENT_ACTS: Readonly<Partial<Record<string, (slots: Slots) => Act>>> = {
  RecommendIntent: (slots) => ({ kind: 'recommend', wish: wishOf(slots) }),
  SearchIntent: ({ query }) =>
    query === undefined ? { kind: 'miss' } : { kind: 'search', text: query.text },
  SurpriseIntent: plain({ kind: 'surprise' }),
  RefineIntent: ({ direction, recipient }) => ({
    kind: 'refine',
    direction: idOf(direction, REFINEMENTS),
    recipient: idOf(recipient, RECIPIENTS),
  }),
  TellMeMoreIntent: plain({ kind: 'more' }),
  PriceIntent: plain({ kind: 'price' }),
  WhyThisOneIntent: plain({ kind: 'why' }),
  SomethingElseIntent: plain({ kind: 'another' }),
  ListOptionsIntent: plain({ kind: 'list' }),
  ChooseIntent: ({ position, number }) => ({
    kind: 'choose',
    position: numberOf(position) ?? numberOf(number),
  }),
  CompareIntent: ({ first, second }) => ({
    kind: 'compare',
    first: numberOf(first),
    second: numberOf(second),
  }),
  AddToCartIntent: handOver('cart'),
  BuyNowIntent: handOver('buy'),
  SaveToWishListIntent: handOver('wishlist'),
  ReadListIntent: handOver('recommend'),
  RecallIntent: ({ which }) => ({
    kind: 'recall',
    which: idOf(which, ['saved', 'declined'] as const),
  }),
  ForgetMeIntent: plain({ kind: 'forget' }),
  RefundIntent: plain({ kind: 'refund' }),
  EarningsIntent: plain({ kind: 'earnings' }),
  'AMAZON.YesIntent': plain({ kind: 'yes' }),
  'AMAZON.NoIntent': plain({ kind: 'no' }),
  'AMAZON.NextIntent': plain({ kind: 'next' }),
  'AMAZON.PreviousIntent': plain({ kind: 'previous' }),
  'AMAZON.RepeatIntent': plain({ kind: 'repeat' }),
  'AMAZON.StartOverIntent': plain({ kind: 'start-over' }),
  'AMAZON.SelectIntent': ({ ListPosition }) => ({
    kind: 'choose',
    position: numberOf(ListPosition),
  }),
  'AMAZON.HelpIntent': plain({ kind: 'help' }),
  'AMAZON.StopIntent': plain({ kind: 'stop' }),
  'AMAZON.CancelIntent': plain({ kind: 'stop' }),
  'AMAZON.NavigateHomeIntent': plain({ kind: 'stop' }),
  'AMAZON.FallbackIntent': plain({ kind: 'miss' }),
};

/** The names of the intents the skill handles; the models linter holds them against the models. */
export const HANDLED_INTENTS: readonly string[] = Object.keys(INTENT_ACTS);
