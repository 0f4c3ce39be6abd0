import { type Interest, type Recipient } from '../../../catalog';
import { type lines } from './lines';

/** Where British English differs. */
export const britishLines: Partial<Record<keyof typeof lines, string>> = {
  'ask.cart': 'Would you like Alexa to add it to your basket?',
  'hand-over.off.cart': "I can't add things to a basket here.",
};

export const britishRecipients: Partial<Record<Recipient, string>> = {
  mother: 'your mum',
  colleague: 'your colleague',
  neighbor: 'your neighbour',
};

export const britishInterests: Partial<Record<Interest, string>> = {
  organizing: 'organising',
};
