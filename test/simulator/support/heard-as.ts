import { type Understanding } from '../../../simulator/understanding';
import { TO_SKILL } from './small-model';

/** The intent an utterance becomes in an open session; an exit is the end of the session. */
const heardAs = ({ hear }: Understanding, utterance: string): string => {
  const heard = hear(utterance, TO_SKILL);
  if (heard.kind === 'exit') return 'SessionEndedRequest';
  return heard.kind === 'launch' ? 'LaunchRequest' : heard.interpretation.intent.name;
};

/** The entries of a set that were misunderstood, one line each, and the share that was understood. */
export interface Score {
  readonly share: number;
  readonly misses: readonly string[];
}

/**
 * Scores an understanding on pairs of an utterance and the intent it should become.
 *
 * @param same what makes no difference between two intents; by default they must be the same
 */
export const score = (
  understanding: Understanding,
  pairs: readonly (readonly [utterance: string, intent: string])[],
  same = (intent: string): string => intent,
): Score => {
  const misses = pairs.flatMap(([utterance, intent]) => {
    const got = heardAs(understanding, utterance);
    return same(got) === same(intent) ? [] : [`"${utterance}" became ${got}, not ${intent}`];
  });
  return { share: 1 - misses.length / pairs.length, misses };
};
