import {
  type Country,
  MARKETPLACES,
  ONE_LINK_HOME,
  type RegistrationRecord,
} from '../../attribution';
import { wrongInput } from '../cli-error';
import { type StoreIds } from '../options';

/** What an owner has set on Amazon's page "OneLink". */
export interface CoverageChange {
  /** Every marketplace ticked there; what is left out is no longer ticked. */
  readonly singleStore?: readonly Country[];
  /** Stores linked by hand: the store ID by marketplace, null to remove one. */
  readonly linked?: StoreIds;
}

const requireTickable = (country: Country): void => {
  const { singleStoreOneLink, associatesHost } = MARKETPLACES[country];
  if (singleStoreOneLink === 'yes') return;
  throw wrongInput(
    country === ONE_LINK_HOME
      ? `${country} is the home of the store ID that OneLink takes abroad; name only the other marketplaces.`
      : `Amazon does not say that a US store ID earns in ${country}; sign up at https://${associatesHost}, then: shelf onelink set --link ${country}=ID`,
  );
};

/**
 * Notes what was set in OneLink.
 *
 * @throws CliError for a marketplace that can't be ticked
 */
export const changeCoverage = (
  record: RegistrationRecord,
  { singleStore, linked = {} }: CoverageChange,
): RegistrationRecord => {
  singleStore?.forEach(requireTickable);
  const linkedStores = { ...record.onelink.linkedStores };
  for (const [code, id] of Object.entries(linked)) {
    const country = code as Country;
    if (id === null) delete linkedStores[country];
    else linkedStores[country] = id;
  }
  return {
    ...record,
    onelink: { singleStore: [...(singleStore ?? record.onelink.singleStore)], linkedStores },
  };
};
