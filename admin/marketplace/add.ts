import { type Country, MARKETPLACES } from '../../attribution';
import { type CommandContext, type ShelfCommand } from '../command';
import { changeWithConsent } from '../consent';
import { PRINTS_A_DIFF, type WriteOptions, marketplaceArgument, writeOptions } from '../options';
import { newMarketplace, withMarketplace } from './new-marketplace';

const runAdd = async (
  context: CommandContext,
  country: Country,
  options: WriteOptions,
): Promise<void> => {
  const { out } = context;
  const written = await changeWithConsent(context, options, {
    change: `Added the marketplace ${country}.`,
    question: `Add ${country}, ${MARKETPLACES[country].domain}?`,
    apply: (record) => withMarketplace(record, country),
  });
  if (!written) return;
  if (newMarketplace(country).handOver.cart) {
    out.say(
      `The skill shops in ${country}. Which products have no ASIN there: shelf catalog check`,
    );
    return;
  }
  out.say(
    `Noted for links. The skill does not shop in ${country}: Amazon's page on Associates on Alexa does not name it.`,
  );
};

/** `shelf marketplace add`. */
export const command: ShelfCommand = {
  arguments: [marketplaceArgument()],
  options: writeOptions(),
  noJson: PRINTS_A_DIFF,
  help: `
  $ shelf marketplace add GB`,
  run: runAdd,
};
