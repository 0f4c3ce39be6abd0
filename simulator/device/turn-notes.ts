import { type Directive, type Intent } from 'ask-sdk-model';
import { type Interpretation, singleSlots } from '../understanding';
import { type Exchange, type FilledSlot, type Spoken, type Turn } from './turn';

/** What a turn gathers while it runs. */
export interface TurnNotes {
  readonly utterance: string;
  intent: string | null;
  slots: Record<string, FilledSlot>;
  reprompt: string | null;
  outcome: string | null;
  interpretation: Interpretation | undefined;
  readonly spoken: Spoken[];
  readonly directives: Directive[];
  readonly errors: string[];
  readonly warnings: string[];
  readonly exchanges: Exchange[];
}

/** Empty notes for a new turn. */
export const startNotes = (utterance: string): TurnNotes => ({
  utterance,
  intent: null,
  slots: {},
  reprompt: null,
  outcome: null,
  interpretation: undefined,
  spoken: [],
  directives: [],
  errors: [],
  warnings: [],
  exchanges: [],
});

/** Stands among the ids of several values for one that no id is known of. */
const NO_ID = '?';

/**
 * The filled slots of an intent, in short form; several values of one slot with commas between them, and
 * their ids in the same order, "?" for a value that the type does not know.
 */
export const filledSlots = ({ slots = {} }: Intent): Record<string, FilledSlot> =>
  Object.fromEntries(
    Object.values(slots).flatMap((slot) => {
      const singles = singleSlots(slot);
      if (singles.length === 0) return [];
      // Dynamic entities have an authority of their own in addition to the model's.
      const ids = singles.map(({ resolutions }) => {
        const matches = (resolutions?.resolutionsPerAuthority ?? []).flatMap(
          ({ values }) => values,
        );
        return matches[0]?.value.id;
      });
      const value = singles.map((single) => single.value).join(', ');
      const isKnown = ids.some((id) => id !== undefined);
      return [
        [slot.name, isKnown ? { value, id: ids.map((id) => id ?? NO_ID).join(', ') } : { value }],
      ];
    }),
  );

const joined = (spoken: readonly Spoken[]): string =>
  spoken
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');

/** Turns the notes into the finished turn. */
export const finishTurn = (notes: TurnNotes, sessionOpen: boolean): Turn => {
  const { errors, warnings, ...kept } = notes;
  return {
    ...kept,
    speech: joined(notes.spoken.filter(({ by }) => by === 'skill')),
    alexaShopping: joined(notes.spoken.filter(({ by }) => by !== 'skill')),
    sessionOpen,
    warnings: [...new Set(warnings)],
    // An error often comes twice: in the answer, and in the answer to the end of the session. Report it once.
    error: errors.length === 0 ? null : [...new Set(errors)].join(' '),
  };
};
