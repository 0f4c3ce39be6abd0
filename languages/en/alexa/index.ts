import { type Alexa } from '../../alexa';
import { lines } from './lines';
import { phrases } from './phrases';

/** Alexa herself, in English. */
export const alexa: Alexa = {
  phrases,
  lines,
  deliveries: ['tomorrow', 'in two days', 'in three days', 'in four days', 'within a week'],
};
