import { type Recipients } from '../../contract';
import { isOtherPerson } from '../recommend/audience';
import { type Wish } from '../recommend/wish';
import { type Conversation, productIdsOf } from './conversation';

/**
 * What was said without who is only named in passing, once it is known whom it is for, or a thing is on the
 * table: "my sister pays half, so up to sixty".
 */
export const withoutPassers = (
  { wish, scene }: Conversation,
  said: Wish,
  recipients: Recipients,
): Wish => {
  const { isInPassing = false, recipient: _passer, isBaby: _isBaby, ...rest } = said;
  const isKnown =
    isOtherPerson(wish, said, recipients) ||
    (wish.recipient === undefined && productIdsOf(scene).length > 0);
  return isInPassing && isKnown ? rest : said;
};
