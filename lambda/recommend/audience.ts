import { type Audience, type Recipients } from '../../contract';

const GROWN_UP: readonly Audience[] = ['adult', 'teen'];
const PETS: readonly Audience[] = ['dog', 'cat'];

/**
 * The audiences that a recipient may belong to. When nobody was named, or the word was removed from the
 * vocabulary since: teenagers and adults.
 */
export const audienceOf = (
  recipient: string | undefined,
  recipients: Recipients,
): readonly Audience[] =>
  (recipient !== undefined && Object.hasOwn(recipients, recipient)
    ? recipients[recipient]
    : undefined) ?? GROWN_UP;

/** Whether a recipient is an animal. */
export const isPet = (recipient: string | undefined, recipients: Recipients): boolean =>
  audienceOf(recipient, recipients).every((audience) => PETS.includes(audience));
