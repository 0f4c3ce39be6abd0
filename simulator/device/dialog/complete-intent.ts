import { type Intent, type Slot } from 'ask-sdk-model';
import { type ModelIntent } from '../../understanding';

const completeSlot = (name: string, given: Partial<Slot> | null | undefined): Slot => {
  const { value, confirmationStatus = 'NONE', ...rest } = given ?? {};
  // A skill of plain JavaScript may write anything there.
  return { ...rest, name, confirmationStatus, ...(typeof value === 'string' && { value }) };
};

/**
 * An intent as Alexa sends it, whatever the skill left out of the one it changed: with every slot
 * of the model, no others, and a status of confirmation for each and for the whole.
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
