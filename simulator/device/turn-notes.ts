import { type Directive, type Intent } from 'ask-sdk-model';
import { type Interpretation } from '../understanding';
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

/** An empty page for a turn that begins. */
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

/** The slots of an intent that were filled, in short. */
export const filledSlots = ({ slots = {} }: Intent): Record<string, FilledSlot> =>
  Object.fromEntries(
    Object.values(slots).flatMap(({ name, value, resolutions }) => {
      if (value === undefined) return [];
      // Dynamic entities have an authority of their own beside the model's.
      const matches = (resolutions?.resolutionsPerAuthority ?? []).flatMap(({ values }) => values);
      const id = matches[0]?.value.id;
      return [[name, id === undefined ? { value } : { value, id }]];
    }),
  );

const joined = (spoken: readonly Spoken[]): string =>
  spoken
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');

/** Closes the page. */
export const finishTurn = (notes: TurnNotes, sessionOpen: boolean): Turn => {
  const { errors, ...kept } = notes;
  return {
    ...kept,
    speech: joined(notes.spoken.filter(({ by }) => by === 'skill')),
    alexaShopping: joined(notes.spoken.filter(({ by }) => by !== 'skill')),
    sessionOpen,
    // What breaks an answer often breaks the answer to the end of the session, too: said once.
    error: errors.length === 0 ? null : [...new Set(errors)].join(' '),
  };
};
