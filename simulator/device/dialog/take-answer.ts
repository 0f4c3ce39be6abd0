import { type Intent, type IntentConfirmationStatus } from 'ask-sdk-model';
import { singleSlots } from '../../understanding';
import { type Awaited } from './next-step';

/** A dialogue that is not finished. */
export interface OpenDialog {
  /** The intent with everything known so far. */
  readonly intent: Intent;
  readonly awaits: Awaited;
}

/** Replaces the known values by those of a later utterance. */
export const withNewValues = (known: Intent, said: Intent): Intent => ({
  ...known,
  slots: {
    ...known.slots,
    ...Object.fromEntries(
      Object.entries(said.slots ?? {}).filter(([, slot]) => singleSlots(slot).length > 0),
    ),
  },
});

/** The intent after the customer has confirmed or denied. */
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
