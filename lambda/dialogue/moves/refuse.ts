import { type Conversation } from '../conversation';
import { sayAndAsk } from '../ask';
import { offerBest } from '../find';
import { line } from '../line';
import { close } from '../close';
import { type Turn, type World } from '../turn';

/** After this many refusals in a row the skill stops pushing. */
const REFUSALS_ENOUGH = 2;

const productsOnOffer = ({ scene }: Conversation): string[] => {
  if (scene.name === 'offering' || scene.name === 'suggesting') return [scene.productId];
  return scene.name === 'listing' ? scene.productIds : [];
};

/** The customer turns down what is on offer: it never comes up again, and after two in a row nothing is pushed. */
const refuse = (conversation: Conversation, world: World): Turn => {
  const declined = productsOnOffer(conversation);
  const refusals = conversation.refusals + 1;
  const next: Conversation = {
    ...conversation,
    out: [...conversation.out, ...declined],
    refusals,
  };
  const turn =
    refusals >= REFUSALS_ENOUGH
      ? sayAndAsk({ ...next, scene: { name: 'open' }, refusals: 0, asked: [] }, world, [
          line('refused.twice'),
        ])
      : offerBest(next, world, [line('refused.once')]);
  const facts = declined.map((productId) => ({ kind: 'declined' as const, productId }));
  return { ...turn, facts: [...facts, ...turn.facts] };
};

/** "Something else", "not that one". */
export const another = (conversation: Conversation, _act: unknown, world: World): Turn => {
  switch (conversation.scene.name) {
    case 'offering':
    case 'suggesting':
    case 'listing':
      return refuse(conversation, world);
    case 'open':
    case 'asking':
    case 'handed-over':
    case 'pausing':
      return offerBest(conversation, world);
  }
};

/** "No", to whatever was asked. */
export const no = (conversation: Conversation, _act: unknown, world: World): Turn => {
  switch (conversation.scene.name) {
    case 'offering':
    case 'listing':
      return refuse(conversation, world);
    case 'asking':
      return offerBest(conversation, world);
    case 'open':
    case 'suggesting':
    case 'pausing':
    case 'handed-over':
      return close(conversation, [line('goodbye')]);
  }
};
