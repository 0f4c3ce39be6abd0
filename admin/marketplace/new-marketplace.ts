import {
  type Country,
  MARKETPLACES,
  type RegistrationRecord,
  marketplaceOfLocale,
} from '../../attribution';

type Marketplace = NonNullable<RegistrationRecord['marketplaces'][Country]>;

/**
 * A marketplace as it begins in the record: the skill shops there only where Amazon's page "Register
 * for Associates on Alexa" names the programme, because elsewhere it would shop without credit. The
 * wish list is an Amazon preview.
 */
export const newMarketplace = (country: Country): Marketplace => {
  const shops = MARKETPLACES[country].associatesOnAlexa;
  return { handOver: { cart: shops, buy: shops, recommend: shops, wishlist: false } };
};

/** The marketplaces of some locales, each once. */
export const marketplacesOf = (locales: readonly string[]): Country[] => [
  ...new Set(locales.flatMap((locale) => marketplaceOfLocale(locale) ?? [])),
];

/** Adds a marketplace; one that is there stays as it is. */
export const withMarketplace = (record: RegistrationRecord, country: Country): RegistrationRecord =>
  record.marketplaces[country] === undefined
    ? { ...record, marketplaces: { ...record.marketplaces, [country]: newMarketplace(country) } }
    : record;

/** What of the record is tied to a marketplace and must not be lost: the IDs that exist at Amazon. */
export const idsIn = (
  { marketplaces, trackingIds, onelink }: RegistrationRecord,
  country: Country,
): string[] => [
  ...[marketplaces[country]?.storeId, onelink.linkedStores[country]].filter(
    (id) => id !== undefined,
  ),
  ...trackingIds
    .filter(({ marketplace, status }) => marketplace === country && status !== 'planned')
    .map(({ trackingId }) => trackingId),
];

/** Takes a marketplace out, with the tracking IDs that are only planned there. */
export const withoutMarketplace = (
  record: RegistrationRecord,
  country: Country,
): RegistrationRecord => {
  const { [country]: _gone, ...marketplaces } = record.marketplaces;
  const isPlannedHere = ({ marketplace, status }: RegistrationRecord['trackingIds'][number]) =>
    marketplace === country && status === 'planned';
  return {
    ...record,
    marketplaces,
    trackingIds: record.trackingIds.filter((id) => !isPlannedHere(id)),
  };
};
