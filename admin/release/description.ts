import { type Store, tellsOf } from '../../languages';
import { type Names, withNames } from './rename';

/** A prepared description, and what is left for the owner to do. */
export interface Description {
  readonly text: string;
  readonly notes: readonly string[];
}

const PARAGRAPH = '\n\n';

/** The release that a description is for. */
interface DescribedRelease {
  readonly locale: string;
  /** The store's part of the locale's language. */
  readonly store: Store;
  readonly earns: boolean;
}

/**
 * Brings a store description up to date: it says how purchases are made, and names the commission
 * only when the release earns one. The owner's paragraphs stay as they are; only the paragraph that
 * this program writes about the commission is removed again.
 *
 * @param description what the store page says now; undefined for a new one
 */
export const prepareDescription = (
  description: string | undefined,
  names: Names,
  { locale, store, earns }: DescribedRelease,
): Description => {
  const { texts } = store;
  const commission = withNames(texts.commission, names);
  let paragraphs = (description ?? withNames(texts.about, names)).split(PARAGRAPH);
  const ofPurchases = (text: string): boolean => tellsOf('purchases', text, store);
  if (!paragraphs.some(ofPurchases)) paragraphs.push(withNames(texts.purchases, names));
  const speaks = (text: string): boolean => tellsOf('commission', text, store);
  if (!earns) paragraphs = paragraphs.filter((text) => text !== commission);
  else if (!paragraphs.some(speaks)) {
    paragraphs = paragraphs.toSpliced(paragraphs.findLastIndex(ofPurchases) + 1, 0, commission);
  }
  const left = !earns && paragraphs.some(speaks);
  return {
    text: paragraphs.join(PARAGRAPH),
    notes: left
      ? [
          `the description of ${locale} mentions a commission in your own words, and this release earns none; remove them in skill-package/skill.json`,
        ]
      : [],
  };
};
