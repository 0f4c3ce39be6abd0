import { commonCategories, commonInterests, commonTypes } from '../recommend/questions';
import { stockedForAdults } from './candidates';
import { type Conversation, type Scene } from './conversation';
import { type Line, line } from './line';
import { type TurnContext } from './turn';

const KINDS = 3;

/** The greeting, with the kinds of thing that this shelf has for grown-ups in this marketplace. */
export const welcome = (conversation: Conversation, context: TurnContext): Line => {
  const products = stockedForAdults(conversation, context);
  const categories = commonCategories(products, KINDS);
  return categories.length === 0
    ? line('welcome.plain')
    : line('welcome', { categories, allOf: true });
};

/** Phrases that work on the shelf of this marketplace. */
const openHelp = (conversation: Conversation, context: TurnContext): Line => {
  const products = stockedForAdults(conversation, context);
  const [interest] = commonInterests(products, 1);
  const [type] = commonTypes(products, 1);
  return interest === undefined || type === undefined
    ? line('welcome.plain')
    : line('help.open', { interest, thing: { kind: 'type', id: type } });
};

const questionHelp = ({ question, examples }: Extract<Scene, { name: 'asking' }>): Line => {
  switch (question) {
    case 'interest':
      return line('help.asking.interest', { interests: examples });
    case 'category':
      return line('help.asking.category', { categories: examples });
    case 'recipient':
    case 'occasion':
    case 'budget':
      return line(`help.asking.${question}`);
  }
};

/** What can be said in this scene, with phrases that work. */
export const helpLine = (conversation: Conversation, context: TurnContext): Line => {
  const { scene } = conversation;
  switch (scene.name) {
    case 'asking':
      return questionHelp(scene);
    case 'offering':
      return line('help.offering');
    case 'discussing':
      return line('help.discussing');
    case 'listing':
      return line('help.listing');
    case 'stretching':
      return line('help.stretching');
    case 'reconsidering':
      return line('help.again');
    case 'suggesting':
    case 'pausing':
      return line('help.another');
    case 'comforting':
      return line('help.keep-looking');
    case 'open':
    case 'forgetting':
    case 'handed-over':
      return openHelp(conversation, context);
  }
};
