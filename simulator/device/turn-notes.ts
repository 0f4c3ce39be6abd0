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

/** The filled slots of an intent, in short form; several values of one slot with commas between them. */
export const filledSlots = ({ slots = {} }: Intent): Record<string, FilledSlot> =>
  Object.fromEntries(
    Object.values(slots).flatMap((slot) => {
      const singles = singleSlots(slot);
      if (singles.length === 0) return [];
      // Dynamic entities have an authority of their own in addition to the model's.
      const ids = singles.flatMap(({ resolutions }) => {
        const matches = (resolutions?.resolutionsPerAuthority ?? []).flatMap(
          ({ values }) => values,
        );
        return matches[0]?.value.id ?? [];
      });
      const value = singles.map((single) => single.value).join(', ');
      return [[slot.name, ids.length === 0 ? { value } : { value, id: ids.join(', ') }]];
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
