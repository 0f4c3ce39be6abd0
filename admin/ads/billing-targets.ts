import { MARKETPLACES, isCountry } from '../../attribution';
import { type AdsAccount, type AdsClient, type BillingTarget } from '../../clients/ads';

/** Where the billing of an account can be looked up, and where it can't yet. */
export interface BillingPlan {
  readonly targets: readonly (BillingTarget & { readonly country: string })[];
  /** Countries for which Amazon has given no entity ID or marketplace ID. */
  readonly without: readonly string[];
}

/**
 * Puts together what Amazon's billing call asks for: the entity ID of each country, from the
 * account, and the identifier of its marketplace, from the profiles.
 */
export const planBilling = async (client: AdsClient, account: AdsAccount): Promise<BillingPlan> => {
  const countries = [
    ...new Set([...account.countries, ...account.ids.map(({ country }) => country)]),
  ];
  const regions = new Set(
    countries.map((country) => (isCountry(country) ? MARKETPLACES[country].adsRegion : 'NA')),
  );
  const profiles = (
    await Promise.all([...regions].map((region) => client.profiles(region)))
  ).flat();
  const targets = countries.flatMap((country) => {
    const own = account.ids.find((ids) => ids.country === country);
    const profile =
      profiles.find(({ profileId }) => profileId === own?.profileId) ??
      profiles.find((other) => other.country === country && other.entityId === own?.entityId);
    const advertiserId = own?.entityId ?? profile?.entityId;
    const marketplaceId = profile?.marketplaceId;
    if (advertiserId === undefined || marketplaceId === undefined) return [];
    return [{ country, advertiserId, marketplaceId }];
  });
  return {
    targets,
    without: countries.filter((country) => !targets.some((target) => target.country === country)),
  };
};
