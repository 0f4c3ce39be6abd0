import { type Intent, type Slot } from 'ask-sdk-model';
import { type ModelIntent } from '../../understanding';

const completeSlot = (name: string, given: Partial<Slot> | null | undefined): Slot => {
  const { value, confirmationStatus = 'NONE', ...rest } = given ?? {};
  // A skill in plain JavaScript may write anything there.
  return { ...rest, name, confirmationStatus, ...(typeof value === 'string' && { value }) };
};

/**
 * An intent as Alexa sends it, even if the skill left parts out when it changed the intent: with
 * exactly the slots of the model, and a confirmation status for each slot and for the intent.
 */
export const completeIntent = (
  { name, confirmationStatus = 'NONE', slots }: Partial<Intent> & Pick<Intent, 'name'>,
  described: Pick<ModelIntent, 'slots'>,
): Intent => ({
  name,
  confirmationStatus,
  slots: Object.fromEntries(
    described.slots.map((slot) => [slot.name, completeSlot(slot.name, slots?.[slot.name])]),
  ),
});
