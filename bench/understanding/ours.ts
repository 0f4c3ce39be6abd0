import { type Understanding } from '../../simulator/understanding';
import { type Reader, FALLBACK } from './reader';

/** The simulator's own understanding. */
export const ourReader = ({ hear }: Understanding): Reader => ({
  name: 'Shelf Talker',
  read: async (utterance) => {
    const heard = hear(utterance, { sessionOpen: true, now: Date.now() });
    return heard.kind === 'intent' ? heard.interpretation.intent.name : FALLBACK;
  },
});
