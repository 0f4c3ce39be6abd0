import { type BuiltInRecipient, type Recipients } from '../../contract';
import { isOtherPerson } from '../recommend/audience';
import { type Wish } from '../recommend/wish';
import { type Conversation, productIdsOf } from './conversation';

/** Whether the talk was about somebody else than who is named now, or about a thing on the table and nobody in particular. */
export const isBesideTalk = (
  { wish, scene }: Conversation,
  said: Wish,
  recipients: Recipients,
): boolean =>
  isOtherPerson(wish, said, recipients) ||
  (wish.recipient === undefined && productIdsOf(scene).length > 0);

/** Who belong to whom. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  parents: ['mother', 'father'],
  grandparents: ['grandmother', 'grandfather'],
} satisfies Partial<Record<BuiltInRecipient, readonly BuiltInRecipient[]>>;

/** Whether one of the two whom it is for is told of, and not what they like: "Grandma can't see well". */
const isOneOfCouple = ({ wish }: Conversation, said: Wish): boolean => {
  const { recipient = '', attributes, without, unwanted, players, minutes } = said;
  const isLimiting = [attributes, without, unwanted, players, minutes].some(
    (part) => part !== undefined,
  );
  return (MEMBERS[wish.recipient ?? '']?.includes(recipient) ?? false) && isLimiting;
};

/**
 * What was said without who is only named in passing, once it is known whom it is for, or a thing is on the
 * table: "my sister pays half, so up to sixty".
 */
export const withoutPassers = (
  conversation: Conversation,
  said: Wish,
  recipients: Recipients,
): Wish => {
  const { isInPassing = false, recipient: _passer, isBaby: _isBaby, ...rest } = said;
  const isPasser = isInPassing && isBesideTalk(conversation, said, recipients);
  return isPasser || isOneOfCouple(conversation, said) ? rest : said;
};
