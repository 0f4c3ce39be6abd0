import { type Country } from '../../attribution';

/** What Amazon says of a product at this moment; for screens only, nothing of it is ever spoken. */
export interface ScreenDetails {
  /** Amazon's own link to the image. */
  readonly imageUrl?: string;
  /** The title as the store has it now. */
  readonly productTitle?: string;
  /** The price with where and when it was seen; the time is UTC. */
  readonly priceLine?: string;
}

/** Where screens get current details from. */
export interface ScreenSource {
  /** Begins to find out about products, unless they are known. Returns at once and never throws. */
  readonly prepare: (marketplace: Country, asins: readonly string[]) => void;
  /** What is known now and has not expired; undefined when nothing is. */
  readonly detailsOf: (marketplace: Country, asin: string) => ScreenDetails | undefined;
}
