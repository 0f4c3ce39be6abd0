import { type Country, type Task } from '../../attribution';
import { type ForcedOutcomes, forcedOutcome } from './forced-outcomes';

/** What the pretend Alexa Shopping does wrong on purpose. */
export interface ShoppingFaults {
  /** The outcome of every hand-over, or of those with a certain product. */
  readonly outcomes: ForcedOutcomes;
  /** Outcomes of the next hand-overs, one each, in order; `ask` leaves one to the customer. */
  readonly script: readonly string[];
  /** The probability (0 to 1) that a hand-over ends with an outcome; null: never by chance. */
  readonly chance: { readonly probability: number; readonly outcome: string } | null;
  /** Whether the customer has switched on voice purchasing. */
  readonly voicePurchasing: boolean;
  /** Tasks that Alexa does not offer in a marketplace. */
  readonly notOffered: Readonly<Partial<Record<Country, readonly Task[]>>>;
}

/** No faults: hand-overs are left to the customer. */
export const NO_FAULTS: ShoppingFaults = {
  outcomes: { byAsin: new Map() },
  script: [],
  chance: null,
  voicePurchasing: true,
  notOffered: {},
};

/** In a script: this hand-over is left to the customer. */
const ASK = 'ask';

/** Where Shopping Actions are known to be offered (reference: en-US and en-GB only). */
const OPEN_MARKETPLACES: readonly Country[] = ['US', 'GB'];

/**
 * The outcome forced on a hand-over, if any: by the script, else by the product, else by chance,
 * else the one for every hand-over.
 *
 * @param random in [0, 1)
 */
export const outcomeByFaults = (
  { outcomes, script, chance }: ShoppingFaults,
  asins: readonly string[],
  random: () => number,
): string | undefined => {
  const [scripted] = script;
  if (scripted !== undefined) return scripted === ASK ? undefined : scripted;
  const byAsin = forcedOutcome({ byAsin: outcomes.byAsin }, asins);
  if (byAsin !== undefined) return byAsin;
  return chance !== null && random() < chance.probability ? chance.outcome : outcomes.every;
};

/**
 * Why Alexa would not start a task; undefined when she would. Every task but the wish list needs voice
 * purchasing (Amazon's page "Shopping Kit FAQ"). UNCONFIRMED: that without it she answers
 * RetryLaterError, whose listed cause is "bad customer settings".
 */
export const refusalOf = (
  { voicePurchasing, notOffered }: ShoppingFaults,
  task: Task,
  marketplace: Country | undefined,
): string | undefined => {
  const isOpen = marketplace !== undefined && OPEN_MARKETPLACES.includes(marketplace);
  if (!isOpen || notOffered[marketplace]?.includes(task)) return 'InvalidTaskForMarketplace';
  return voicePurchasing || task === 'wishlist' ? undefined : 'RetryLaterError';
};
