import { type Country } from '../../attribution';
import { readBrand, readRecord } from '../../owner';
import { refused } from '../cli-error';
import { type CommandContext, type ShelfCommand } from '../command';
import { changeWithConsent } from '../consent';
import { PRINTS_A_DIFF, type WriteOptions, marketplaceArgument, writeOptions } from '../options';
import { idsIn, marketplacesOf, withoutMarketplace } from './new-marketplace';

const runRemove = async (
  context: CommandContext,
  country: Country,
  options: WriteOptions,
): Promise<void> => {
  const { out, shopFolder } = context;
  const record = readRecord(shopFolder);
  if (record.marketplaces[country] === undefined) {
    throw refused(`The record has no marketplace ${country}.`);
  }
  const ids = idsIn(record, country);
  if (ids.length > 0) {
    throw refused(
      `${country} has IDs that exist at Amazon (${ids.join(', ')}), and the record is the only place that knows what they are for; switch its hand-overs off in shop/registration.json instead.`,
    );
  }
  const written = await changeWithConsent(context, options, {
    change: `Removed the marketplace ${country}.`,
    question: `Remove ${country}?`,
    apply: (current) => withoutMarketplace(current, country),
  });
  if (!written) return;
  out.say(`${country} is no longer in the record.`);
  if (marketplacesOf(Object.keys(readBrand(shopFolder).locales)).includes(country)) {
    out.warn(
      `The brand still has a locale of ${country}, which sells nothing now: shelf locale remove`,
    );
  }
};

/** `shelf marketplace remove`. */
export const command: ShelfCommand = {
  arguments: [marketplaceArgument()],
  options: writeOptions(),
  noJson: PRINTS_A_DIFF,
  help: `
  $ shelf marketplace remove GB --dry-run`,
  run: runRemove,
};
