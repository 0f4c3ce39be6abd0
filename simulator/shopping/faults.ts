import { type Country, type Task } from '../../attribution';
import { type ForcedOutcomes, forcedOutcome } from './forced-outcomes';

/** What goes wrong, or differently, in the pretend Alexa Shopping. */
export interface ShoppingFaults {
  /** Outcomes of every hand-over, or of those with a product. */
  readonly outcomes: ForcedOutcomes;
  /** Outcomes of the hand-overs to come, one each, in their order; `ask` lets one go its way. */
  readonly script: readonly string[];
  /** How likely (0 to 1) a hand-over ends with an outcome; null: never by chance. */
  readonly chance: { readonly probability: number; readonly outcome: string } | null;
  /** Whether the customer has voice purchasing switched on. */
  readonly voicePurchasing: boolean;
  /** Tasks Alexa does not offer in a marketplace where she offers others. */
  readonly notOffered: Readonly<Partial<Record<Country, readonly Task[]>>>;
}

/** Everything goes its way. */
export const NO_FAULTS: ShoppingFaults = {
  outcomes: { byAsin: new Map() },
  script: [],
  chance: null,
  voicePurchasing: true,
  notOffered: {},
};

/** In a script: this hand-over goes its way. */
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
 * Why Alexa would not begin a task at all; undefined when she would. Voice purchasing is needed for
 * everything but the wish list (Amazon's page "Shopping Kit FAQ"). UNCONFIRMED: that she calls its
 * absence RetryLaterError, whose listed cause is "bad customer settings".
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
