import { type DisclosureForm, spokenDisclosure } from '../../attribution';
import { type Task } from '../../contract';
import { taskToOffer } from './candidates';
import { type Conversation, type Scene, productIdsOf } from './conversation';
import { type Line, line } from './line';
import { type Turn, type TurnContext } from './turn';

interface Asking {
  readonly question: Line;
  readonly reprompt: Line;
}

/**
 * The disclosure that this scene owes: there is one if, and only if, its hand-over would be tagged
 * (Associates help, "as close as possible to the prompt"; Alexa design guide: part of the offer).
 */
export const disclosureFor = (
  conversation: Conversation,
  context: TurnContext,
): DisclosureForm | undefined => {
  const { scene, disclosed } = conversation;
  if (scene.name !== 'offering' && scene.name !== 'listing') return undefined;
  const listTask = (isToRead = false): Task | undefined =>
    isToRead ? 'recommend' : taskToOffer(conversation, context);
  const task = scene.name === 'offering' ? scene.task : listTask(scene.isToRead);
  return spokenDisclosure({
    tag: task === undefined ? undefined : context.tagFor(task),
    isReminder: disclosed === true,
  });
};

const guided = (
  { question, examples }: Extract<Scene, { name: 'asking' }>,
  isForSelf: boolean,
): Asking => {
  switch (question) {
    case 'recipient':
      return { question: line('ask.recipient'), reprompt: line('reprompt.recipient') };
    case 'interest': {
      const key = isForSelf ? 'ask.interest.self' : 'ask.interest';
      return {
        question: line(key, { interests: examples }),
        reprompt: line('reprompt.interest'),
      };
    }
    case 'category':
      return {
        question: line('ask.category', { categories: examples }),
        reprompt: line('reprompt.category'),
      };
    case 'occasion':
      return { question: line('ask.occasion'), reprompt: line('reprompt.occasion') };
    case 'budget':
      return { question: line('ask.budget'), reprompt: line('reprompt.budget') };
  }
};

/** The question that belongs to the conversation's scene. */
const askingOf = ({ scene, trail, wish }: Conversation): Asking => {
  switch (scene.name) {
    case 'open':
    case 'handed-over':
      return {
        question: line(trail.length === 0 ? 'ask.open' : 'ask.else'),
        reprompt: line('reprompt.open'),
      };
    case 'asking':
      return guided(scene, wish.recipient === 'myself');
    case 'offering':
      return {
        question: line(`ask.${scene.task}`, { products: [scene.productId] }),
        reprompt: line('reprompt.offer'),
      };
    case 'listing':
      return scene.isToRead === true
        ? { question: line('ask.recommend'), reprompt: line('reprompt.recommend') }
        : { question: line('ask.which'), reprompt: line('reprompt.which') };
    case 'stretching':
      return { question: line(`ask.${scene.direction}`), reprompt: line('reprompt.stretching') };
    case 'reconsidering':
      return {
        question: line('ask.again', { products: [scene.productId] }),
        reprompt: line('reprompt.again', { products: [scene.productId] }),
      };
    case 'forgetting':
      return { question: line('ask.forget'), reprompt: line('reprompt.forget') };
    case 'comforting':
      return { question: line('ask.keep-looking'), reprompt: line('reprompt.keep-looking') };
    case 'discussing':
      return {
        question: line('ask.more', { products: [scene.productId] }),
        reprompt: line('reprompt.more'),
      };
    case 'suggesting':
    case 'pausing':
      return { question: line('ask.another'), reprompt: line('reprompt.another') };
  }
};

/** Says `say`, then the disclosure if one is owed, then asks the question of the conversation's scene. */
export const ask = (
  conversation: Conversation,
  context: TurnContext,
  say: readonly Line[],
  isDisclosed = false,
): Turn => {
  const { question, reprompt } = askingOf(conversation);
  const disclosure = isDisclosed ? undefined : disclosureFor(conversation, context);
  const { scene, put } = conversation;
  return {
    conversation: {
      ...conversation,
      put: scene.name === 'asking' ? [...put, scene.question] : put,
      ...((isDisclosed || disclosure !== undefined) && { disclosed: true }),
      last: { say: [...say], question, ...(disclosure !== undefined && { disclosure }) },
    },
    reply: { kind: 'ask', say, disclosure, question, reprompt },
    facts: [],
  };
};

/** Says something by the way, and asks the open question: "say that again" still means what was told before. */
export const askAside = (
  before: Conversation,
  context: TurnContext,
  say: readonly Line[],
): Turn => {
  const turn = ask(before, context, say);
  const { last } = turn.conversation;
  const isSameQuestion = last?.question.key === before.last?.question.key;
  const told = before.last?.told ?? before.last?.say;
  return last === undefined || told === undefined || !isSameQuestion
    ? turn
    : { ...turn, conversation: { ...turn.conversation, last: { ...last, told } } };
};

/** The name of the product that is talked about, where what was told doesn't begin with its offer. */
const nameFor = (scene: Scene, told: readonly Line[]): Line[] => {
  const [id, other] = productIdsOf(scene);
  const isNamed = told.some(({ key }) => key.startsWith('lead'));
  return id === undefined || other !== undefined || isNamed
    ? []
    : [line('answer.name', { products: [id] })];
};

/** Repeats what was told last; if the scene now has another question, asks only that one. */
export const askAgain = (conversation: Conversation, context: TurnContext): Turn => {
  const { last } = conversation;
  const turn = ask(conversation, context, []);
  if (turn.reply.kind !== 'ask' || last?.question.key !== turn.reply.question.key) return turn;
  const { told = last.say, question, disclosure } = last;
  return {
    conversation: { ...conversation, put: turn.conversation.put },
    reply: {
      ...turn.reply,
      say: [...nameFor(conversation.scene, told), ...told],
      disclosure,
      question,
    },
    facts: [],
  };
};
