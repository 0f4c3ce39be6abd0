import { type LinkRequest } from './bulk';
import { type ArcherLink } from './link';
import { countryOfMarketplace } from './marketplaces';
import { everyPage } from './page';
import { type ArcherReads } from './reads';

/** A link that Archer lists without a marketplace is recognised by the domain of its URL. */
const countryOf = ({ marketplace, url }: ArcherLink) => {
  if (marketplace !== undefined) return countryOfMarketplace(marketplace);
  return URL.canParse(url) ? countryOfMarketplace(new URL(url).hostname) : undefined;
};

const pointsAt = (link: ArcherLink, asin: string): boolean =>
  link.asin === undefined
    ? link.url.toUpperCase().includes(`/${asin.toUpperCase()}`)
    : link.asin.toUpperCase() === asin.toUpperCase();

/** Looks through the account's links for one with this ASIN, marketplace and name. */
export const createFindLink =
  (links: ArcherReads['links']) =>
  async (
    { asin, name, marketplace }: LinkRequest,
    signal?: AbortSignal,
  ): Promise<ArcherLink | undefined> => {
    const options = { marketplace, ...(signal === undefined ? {} : { signal }) };
    for await (const { items } of everyPage((cursor) => links({ ...options, cursor }))) {
      const found = items.find(
        (link) => link.name === name && pointsAt(link, asin) && countryOf(link) === marketplace,
      );
      if (found !== undefined) return found;
    }
    return undefined;
  };
