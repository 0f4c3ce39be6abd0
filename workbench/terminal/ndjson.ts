import { type Turn } from '../../simulator/device';
import { type Ledger } from '../../simulator/shopping';

/** A turn with a skill of that name for machines: one line of JSON, always with the same keys. */
export const turnAsLine = (turn: Turn, skill: string): string => {
  const { utterance, intent, slots, speech, reprompt } = turn;
  const { alexaShopping, directives, outcome, sessionOpen, warnings, error } = turn;
  return JSON.stringify({
    ...{ skill, utterance, intent, slots, speech, reprompt },
    ...{ alexaShopping, directives, outcome, sessionOpen, warnings, error },
  });
};

/** The last line: what the pretend Alexa Shopping kept. */
export const ledgerAsLine = ({ cart, orders, wishList, credits }: Ledger): string =>
  JSON.stringify({ cart, orders, wishList, credits });
