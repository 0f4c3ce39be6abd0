import { type Country } from '../../attribution';
import { type ScreenDetails } from './refresher';

/** Gives screens current details. */
export interface ScreenSource {
  /**
   * Starts to get the details that are not known yet: of the products on the screen, then of others.
   * Returns at once and never throws.
   */
  readonly prepare: (
    marketplace: Country,
    shown: readonly string[],
    others: readonly string[],
  ) => void;
  /** The details that are known and have not expired; undefined when there are none. */
  readonly detailsOf: (marketplace: Country, asin: string) => ScreenDetails | undefined;
}
