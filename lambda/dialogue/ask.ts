import { commonCategories, commonInterests } from '../recommend/questions';
import { type Conversation } from './conversation';
import { type Line, line } from './line';
import { rankFor, taskToOffer } from './shelf';
import { type Reply, type Turn, type World } from './turn';

const EXAMPLES = 3;

interface Asking {
  /** Said right before the question: the disclosure, when one is owed. */
  readonly lead: Line[];
  readonly question: Line;
  readonly reprompt: Line;
}

/**
 * The disclosure when and only when what this scene leads to would be tagged (Associates help,
 * "as close as possible to the prompt"; Alexa design guide: part of the offer).
 */
export const disclosureFor = (conversation: Conversation, world: World): Line[] => {
  const { scene } = conversation;
  const task = scene.name === 'offering' ? scene.task : taskToOffer(conversation, world);
  const leadsToHandOver = scene.name === 'offering' || scene.name === 'listing';
  if (!leadsToHandOver || task === undefined || world.tagFor(task) === undefined) return [];
  const wasDisclosed = conversation.last?.some(({ key }) => key.startsWith('disclosure')) ?? false;
  return [line(wasDisclosed ? 'disclosure.again' : 'disclosure')];
};

const guided = (conversation: Conversation, world: World, question: string): Asking => {
  const left = rankFor(conversation, world);
  switch (question) {
    case 'recipient':
      return { lead: [], question: line('ask.recipient'), reprompt: line('reprompt.recipient') };
    case 'interest': {
      const interests = commonInterests(left, EXAMPLES);
      const key = conversation.wish.recipient === 'myself' ? 'ask.interest.self' : 'ask.interest';
      return { lead: [], question: line(key, { interests }), reprompt: line('reprompt.interest') };
    }
    case 'category': {
      const categories = commonCategories(left, EXAMPLES);
      return {
        lead: [],
        question: line('ask.category', { categories }),
        reprompt: line('reprompt.category'),
      };
    }
    default:
      return { lead: [], question: line('ask.budget'), reprompt: line('reprompt.budget') };
  }
};

/** The question in the air, ready to be asked (again). */
const asking = (conversation: Conversation, world: World): Asking => {
  const { scene } = conversation;
  switch (scene.name) {
    case 'open':
    case 'handed-over':
      return {
        lead: [],
        question: line(conversation.trail.length === 0 ? 'ask.open' : 'ask.else'),
        reprompt: line('reprompt.open'),
      };
    case 'asking':
      return guided(conversation, world, scene.question);
    case 'offering':
      return {
        lead: disclosureFor(conversation, world),
        question: line(`ask.${scene.task}`),
        reprompt: line('reprompt.offer'),
      };
    case 'listing':
      return {
        lead: disclosureFor(conversation, world),
        question: line('ask.which'),
        reprompt: line('reprompt.which'),
      };
    case 'suggesting':
    case 'pausing':
      return { lead: [], question: line('ask.another'), reprompt: line('reprompt.another') };
  }
};

/** Says `lines`, then asks whatever question the conversation's scene stands for. */
export const sayAndAsk = (conversation: Conversation, world: World, lines: Line[]): Turn => {
  const { lead, question, reprompt } = asking(conversation, world);
  // Asked whether it earns, the skill has just said so.
  const isSaid = lines.some(({ key }) => key === 'earnings');
  const say = isSaid ? lines : [...lines, ...lead];
  const reply: Reply = { kind: 'ask', say, question, reprompt };
  return { conversation: { ...conversation, last: [...say, question] }, reply, facts: [] };
};
