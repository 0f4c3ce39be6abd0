import { type Intent, type IntentConfirmationStatus } from 'ask-sdk-model';
import { type Awaited } from './next-step';

/** A dialogue in the middle. */
export interface OpenDialog {
  /** The intent with all that is known by now. */
  readonly intent: Intent;
  readonly awaits: Awaited;
}

/** Puts the values of a later utterance over those there are. */
export const withNewValues = (known: Intent, said: Intent): Intent => ({
  ...known,
  slots: {
    ...known.slots,
    ...Object.fromEntries(
      Object.entries(said.slots ?? {}).filter(([, { value }]) => value !== undefined),
    ),
  },
});

/** The intent after a yes or a no to what was to be confirmed. */
export const withConfirmation = (
  { intent, awaits }: OpenDialog,
  status: IntentConfirmationStatus,
): Intent => {
  if (awaits.kind === 'intent-confirmation') return { ...intent, confirmationStatus: status };
  const slot = intent.slots?.[awaits.slot] ?? { name: awaits.slot };
  return {
    ...intent,
    slots: {
      ...intent.slots,
      [awaits.slot]: { ...slot, name: awaits.slot, confirmationStatus: status },
    },
  };
};
