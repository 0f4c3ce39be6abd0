import { type Turn } from '../../simulator/device';
import { type Ledger } from '../../simulator/shopping';

/**
 * What the skill's session attribute `wish` holds after a turn: what the customer wants, as the skill has
 * understood it so far. Any skill may keep one; docs/testing.md has the fields of ours.
 *
 * @returns null when the skill keeps none
 */
const wishAfter = ({ exchanges }: Turn): unknown =>
  exchanges.findLast(({ response }) => response?.sessionAttributes?.['wish'] !== undefined)
    ?.response?.sessionAttributes?.['wish'] ?? null;

/** A turn with a skill of that name for machines: one line of JSON, always with the same keys. */
export const turnAsLine = (turn: Turn, skill: string): string => {
  const { utterance, intent, slots, speech, reprompt } = turn;
  const { alexaShopping, directives, outcome, sessionOpen, warnings, error } = turn;
  return JSON.stringify({
    ...{ skill, utterance, intent, slots, wish: wishAfter(turn), speech, reprompt },
    ...{ alexaShopping, directives, outcome, sessionOpen, warnings, error },
  });
};

/** The last line: what the pretend Alexa Shopping kept. */
export const ledgerAsLine = ({ cart, orders, wishList, credits }: Ledger): string =>
  JSON.stringify({ cart, orders, wishList, credits });
