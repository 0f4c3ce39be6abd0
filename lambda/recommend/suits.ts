import { type Product } from '../../catalog';
import { AUDIENCE_AGES, type BuiltInRecipient } from '../../contract';
import { MYSELF, OCCASIONS_OF_BABIES, isOfAnyAge } from './audience';
import { type Wish } from './wish';

/** Whether a product is for children only, and the wish for nobody of whom it is said that they are one. */
export const isChildish = ({ audience }: Product, wish: Wish): boolean => {
  const { recipient, ages, occasion, type, category, text } = wish;
  // Who names a toy wants a toy.
  if (type !== undefined || category !== undefined || text !== undefined) return false;
  const isForChildren = !audience.includes('adult') && audience.some((one) => one in AUDIENCE_AGES);
  if (!isForChildren || OCCASIONS_OF_BABIES.includes(occasion)) return false;
  return ages === undefined
    ? recipient === undefined || recipient === MYSELF
    : ages.from >= (AUDIENCE_AGES.teen?.from ?? 0);
};

/** Whether a product is for grown-ups only, and the wish for somebody who may be one or a child. */
export const isForGrownUps = ({ audience }: Product, wish: Wish): boolean =>
  isOfAnyAge(wish) && audience.every((one) => one === 'adult');

/** From this age on, in years, somebody is as old as grandparents are. */
const OLD = 65;
const GRANDPARENTS: readonly string[] = [
  'grandmother',
  'grandfather',
] satisfies readonly BuiltInRecipient[];

/** Whether somebody is as old as grandparents are, and a product is for grandparents, or for one and for that person. */
export const suitsOld = ({ facets }: Product, { ages, recipient = '' }: Wish): boolean => {
  if (ages === undefined || ages.from < OLD || GRANDPARENTS.includes(recipient)) return false;
  const its = facets.recipient;
  return (
    GRANDPARENTS.every((one) => its.includes(one)) ||
    (its.includes(recipient) && GRANDPARENTS.some((one) => its.includes(one)))
  );
};
