import {
  type Country,
  type RegistrationRecord,
  type Task,
  explainTrackingIdProblem,
  trackingIdProblem,
} from '../../attribution';

/** A product in the pretend cart, among the orders or on the wish list. */
export interface KeptProduct {
  readonly asin: string;
  readonly title: string;
  readonly marketplace: Country;
  readonly tag: string | null;
}

/** Whether a hand-over of one product would be credited, and to whom, or why not. */
export interface Credit {
  readonly task: Task;
  readonly asin: string;
  readonly marketplace: string;
  readonly tag: string | null;
  readonly credited: boolean;
  readonly why: string;
  /** What the tag is registered for; `store` is a store ID. Absent without a record, or when the record has no such tag. */
  readonly placement?: string;
}

/** What the pretend Alexa Shopping keeps for a customer. */
export interface Ledger {
  readonly cart: KeptProduct[];
  readonly orders: KeptProduct[];
  readonly wishList: KeptProduct[];
  readonly credits: Credit[];
}

export const emptyLedger = (): Ledger => ({ cart: [], orders: [], wishList: [], credits: [] });

/** Where each task puts a product that the customer accepts. */
export const PLACE_OF_TASK = {
  cart: 'cart',
  buy: 'orders',
  recommend: 'cart',
  wishlist: 'wishList',
} as const satisfies Record<Task, keyof Ledger>;

/** The placement of a tag in a marketplace, by the registration record; undefined when it has no such tag. */
export const placementOf = (
  { trackingIds, marketplaces }: RegistrationRecord,
  tag: string | null,
  marketplace: string,
): string | undefined => {
  const entry = trackingIds.find(
    (candidate) => candidate.trackingId === tag && candidate.marketplace === marketplace,
  );
  const store = marketplaces[marketplace as Country]?.storeId;
  return entry?.placement ?? (tag !== null && tag === store ? 'store' : undefined);
};

const WHY: Readonly<Record<Task, string>> = {
  cart: 'put in the cart by voice; counts when the customer buys it',
  recommend: 'put in the cart by voice; counts when the customer buys it',
  buy: 'ordered by voice',
  wishlist: 'Amazon does not say that a wish-list add is credited; assume it is not',
};

/** The credit for a hand-over whose product the customer accepted. Amazon never says that a tag is wrong; it just credits nobody. */
export const creditFor = (
  task: Task,
  asin: string,
  marketplace: Country,
  tag: string | null,
): Credit => {
  const entry = { task, asin, marketplace, tag };
  if (tag === null) {
    return { ...entry, credited: false, why: 'the hand-over carried no tag' };
  }
  const problem = trackingIdProblem(tag, marketplace);
  if (problem !== undefined) {
    const why = explainTrackingIdProblem(problem, tag, marketplace);
    return { ...entry, credited: false, why };
  }
  return { ...entry, credited: task !== 'wishlist', why: WHY[task] };
};
