import { marketplaceOfLocale } from '../../attribution';
import { readBrand, readRecord } from '../../owner';
import { AFTER_BRAND, brandChange } from '../brand/change-brand';
import { refused, wrongInput } from '../cli-error';
import { type CommandContext, type ShelfCommand } from '../command';
import { changeWithConsent } from '../consent';
import { idsIn, marketplacesOf, withoutMarketplace } from '../marketplace/new-marketplace';
import { PRINTS_A_DIFF, type WriteOptions, localeArgument, writeOptions } from '../options';

const runRemove = async (
  context: CommandContext,
  locale: string,
  options: WriteOptions,
): Promise<void> => {
  const { out, shopFolder } = context;
  const brand = readBrand(shopFolder);
  const { [locale]: found, ...locales } = brand.locales;
  const left = Object.keys(locales);
  if (found === undefined) {
    throw wrongInput(`The brand has no locale ${locale}, only ${left.join(', ')}.`);
  }
  if (left.length === 0) {
    throw refused(`${locale} is the only locale; add another one first: shelf locale add LOCALE`);
  }
  const record = readRecord(shopFolder);
  const marketplace = marketplaceOfLocale(locale);
  const isLast = marketplace !== undefined && !marketplacesOf(left).includes(marketplace);
  const ids = isLast ? idsIn(record, marketplace) : [];
  const isGone = isLast && ids.length === 0 && record.marketplaces[marketplace] !== undefined;
  const written = await changeWithConsent(context, options, {
    change: `Removed the locale ${locale}${isGone ? `, and with it the marketplace ${marketplace}` : ''}.`,
    question: `Remove ${locale}${isGone ? ` and its marketplace ${marketplace}` : ''}?`,
    apply: (current) => (isGone ? withoutMarketplace(current, marketplace) : current),
    beside: [brandChange(shopFolder, { ...brand, locales })],
  });
  if (!written) return;
  out.say(`${locale} is no longer in the brand. ${AFTER_BRAND}`);
  if (ids.length > 0) {
    out.say(`${marketplace} stays in the record for its IDs (${ids.join(', ')}).`);
  }
};

/** `shelf locale remove`. */
export const command: ShelfCommand = {
  arguments: [localeArgument()],
  options: writeOptions(),
  noJson: PRINTS_A_DIFF,
  help: `
  $ shelf locale remove en-GB --dry-run`,
  run: runRemove,
};
