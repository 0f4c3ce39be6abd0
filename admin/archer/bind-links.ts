import { type RegistrationRecord } from '../../attribution';
import { type CommandContext } from '../command';
import { readRecord, readSoundProducts } from '../../owner';
import { changeRecord } from '../registration/store';
import { type MadeLink } from './link-journal';

type Bound = NonNullable<RegistrationRecord['attributionLinks']>[number];

/** Links that the record doesn't hold yet, bound to the products that have their ASIN. */
const unboundOf = (
  { shopFolder }: CommandContext,
  record: RegistrationRecord,
  links: readonly MadeLink[],
): Bound[] => {
  const known = new Set(record.attributionLinks?.map(({ url }) => url));
  const fresh = links.filter(({ url }) => !known.has(url));
  if (fresh.length === 0) return [];
  const products = readSoundProducts(shopFolder);
  return fresh.map(({ at, ...link }) => {
    const product = products.find(({ asins }) => asins[link.marketplace] === link.asin)?.id;
    return { ...link, ...(product !== undefined && { product }), madeAt: at };
  });
};

/**
 * Notes links in the record, each with its product and marketplace; their addresses stay
 * unchanged, byte for byte.
 *
 * @returns how many were new
 */
export const bindLinks = async (
  context: CommandContext,
  links: readonly MadeLink[],
): Promise<number> => {
  const { shopFolder, clock } = context;
  const fresh = unboundOf(context, readRecord(shopFolder), links);
  const [first] = fresh;
  if (first === undefined) return 0;
  const change =
    fresh.length === 1
      ? `Made the Archer link "${first.name}" to ${first.asin} in ${first.marketplace}.`
      : `Made ${fresh.length} Archer links.`;
  await changeRecord(shopFolder, { clock, change }, (record) => {
    const known = new Set(record.attributionLinks?.map(({ url }) => url));
    const added = fresh.filter(({ url }) => !known.has(url));
    return { ...record, attributionLinks: [...(record.attributionLinks ?? []), ...added] };
  });
  return fresh.length;
};
