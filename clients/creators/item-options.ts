import { present } from '../present';
import { type CallOptions } from './call';
import { type ItemResource, USUAL_RESOURCES } from './resources';

/** The options of every call about items. */
export interface ItemOptions<Resource extends string = ItemResource> extends CallOptions {
  /** Which parts of an item; by default the usual ones, offers among them. */
  readonly resources?: readonly Resource[] | undefined;
  /** One language of the marketplace, e.g. `de_DE`; its own by default. */
  readonly language?: string | undefined;
  /** ISO 4217, one of the marketplace's; its own by default. */
  readonly currency?: string | undefined;
  /** `Any` by default. */
  readonly condition?: 'Any' | 'New' | undefined;
}

/** The options as fields of a request. */
export const itemFields = ({
  condition,
  currency,
  language,
  resources = USUAL_RESOURCES,
}: Pick<ItemOptions<string>, 'condition' | 'currency' | 'language' | 'resources'>) => ({
  resources,
  ...present({
    condition,
    currencyOfPreference: currency,
    languagesOfPreference: language === undefined ? undefined : [language],
  }),
});
