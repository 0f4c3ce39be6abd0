import { type Country } from '../../attribution';

/** What Amazon says about a product now. For screens only; it is never spoken. */
export interface ScreenDetails {
  /** Amazon's own link to the image. */
  readonly imageUrl?: string;
  /** The store's current title. */
  readonly productTitle?: string;
}

/** Gives screens current details. */
export interface ScreenSource {
  /** Starts to get the details of products that are not known yet. Returns at once and never throws. */
  readonly prepare: (marketplace: Country, asins: readonly string[]) => void;
  /** The details that are known and have not expired; undefined when there are none. */
  readonly detailsOf: (marketplace: Country, asin: string) => ScreenDetails | undefined;
}
