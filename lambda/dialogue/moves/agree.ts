import { type Conversation } from '../conversation';
import { sayAndAsk } from '../ask';
import { offerBest } from '../find';
import { line } from '../line';
import { type Turn, type World } from '../turn';
import { handOver } from './hand-over';

/** "Yes", to whatever was asked. */
export const yes = (conversation: Conversation, _act: unknown, world: World): Turn => {
  const { scene } = conversation;
  switch (scene.name) {
    case 'offering':
      return handOver(
        conversation,
        { kind: 'hand-over', task: scene.task, position: undefined },
        world,
      );
    case 'suggesting': {
      const out = [...conversation.out, scene.productId];
      return offerBest({ ...conversation, out }, world);
    }
    case 'pausing':
      return offerBest(conversation, world);
    case 'open':
    case 'asking':
    case 'listing':
    case 'handed-over':
      return sayAndAsk(conversation, world, [line('yes.go-on')]);
  }
};
