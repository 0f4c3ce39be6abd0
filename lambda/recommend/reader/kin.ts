import { type BuiltInRecipient } from '../../../contract';

type Relatives = Readonly<Partial<Record<BuiltInRecipient, BuiltInRecipient>>>;

const OF_SIBLING: Relatives = { son: 'nephew', daughter: 'niece' };
const OF_CHILD: Relatives = { son: 'grandchild', daughter: 'grandchild' };
const OF_SPOUSE: Relatives = { mother: 'mother-in-law', father: 'father-in-law' };
const OF_PARENT: Relatives = {
  mother: 'grandmother',
  father: 'grandfather',
  sister: 'aunt',
  brother: 'uncle',
};
/** Somebody else's child is not the customer's son. */
const OF_OTHERS: Relatives = { son: 'child', daughter: 'child' };

const RELATIVES: Readonly<Record<string, Relatives>> = {
  sister: OF_SIBLING,
  brother: OF_SIBLING,
  son: OF_CHILD,
  daughter: OF_CHILD,
  wife: OF_SPOUSE,
  husband: OF_SPOUSE,
  partner: OF_SPOUSE,
  girlfriend: OF_SPOUSE,
  boyfriend: OF_SPOUSE,
  mother: OF_PARENT,
  father: OF_PARENT,
};

/** Who a relative of somebody is to the customer: the son of a sister is a nephew. */
export const relativeOf = (owner: string, relative: string | undefined): string | undefined => {
  const relatives: Readonly<Record<string, string>> = Object.hasOwn(RELATIVES, owner)
    ? (RELATIVES[owner] ?? OF_OTHERS)
    : OF_OTHERS;
  return relative === undefined ? undefined : (relatives[relative] ?? relative);
};
