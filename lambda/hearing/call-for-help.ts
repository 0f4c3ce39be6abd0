import { type MeantIntent, slotsOfIntent } from '../../contract';
import { wordsOfSlot } from '../slots';
import { type Hearing } from './hearings';

/** The intents whose free words say no more than what goes with them. */
const HAVE_WORDS_BESIDE: readonly MeantIntent[] = [
  'LeaveIntent',
  'RudeIntent',
  'SurpriseIntent',
  'ListOptionsIntent',
];

/** Whether somebody may call for help in the words that go with an intent: "bye, I don't want to live any more". */
export const mayCallForHelp = (name: MeantIntent): boolean => HAVE_WORDS_BESIDE.includes(name);

/** Whether somebody calls for help in those words. */
export const callsForHelp = (name: MeantIntent, slots: unknown, { overhear }: Hearing): boolean =>
  mayCallForHelp(name) &&
  Object.keys(slotsOfIntent(name) ?? {}).some((slot) => {
    const words = wordsOfSlot(slots, slot);
    return words !== undefined && overhear(words, name)?.name === 'DistressIntent';
  });
