import { type Country, type TagPlacement } from '../../attribution';
import { changeWithConsent } from '../consent';
import { type ShelfCommand, type CommandContext } from '../command';
import {
  type WriteOptions,
  dryRunOption,
  jsonOption,
  marketplaceOption,
  readAnyPlacement,
  yesOption,
  argument,
  option,
} from '../options';
import { readRecord } from '../../owner';
import { addTrackingId } from './change-ids';

interface AddOptions extends WriteOptions {
  readonly marketplace?: Country;
  readonly placement?: TagPlacement;
}

const runAdd = async (
  context: CommandContext,
  text: string,
  options: AddOptions,
): Promise<void> => {
  const { shopFolder, out } = context;
  const id = {
    trackingId: text.trim(),
    ...(options.marketplace !== undefined && { marketplace: options.marketplace }),
    ...(options.placement !== undefined && { placement: options.placement }),
  };
  const record = readRecord(shopFolder);
  const { entry } = addTrackingId(record, id);
  if (options.json === true) out.json({ skill: record.skill.slug, ...entry });
  const written = await changeWithConsent(context, options, {
    change: `Noted the tracking ID ${entry.trackingId} for ${entry.marketplace}, ${entry.placement}.`,
    question: `Is ${entry.trackingId} created in Associates Central, for ${entry.marketplace}?`,
    apply: (current) => addTrackingId(current, id).record,
  });
  if (written) out.say(`Noted: ${entry.trackingId} for ${entry.marketplace}, ${entry.placement}.`);
};

/** `shelf tracking add`. */
export const command: ShelfCommand = {
  arguments: [argument('<tracking-id>')],
  options: [
    marketplaceOption('its marketplace (default: as planned)'),
    option(
      '--placement <name>',
      'cart, buy, recommend, wishlist, link or any (default: as planned, else any)',
      readAnyPlacement,
    ),
    dryRunOption(),
    yesOption(),
    jsonOption(),
  ],
  help: '\n  $ shelf tracking add giftlampus-20 --marketplace US --placement any',
  run: runAdd,
};
