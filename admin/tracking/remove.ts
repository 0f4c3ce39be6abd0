import { type Country } from '../../attribution';
import { changeWithConsent } from '../consent';
import { type CommandContext, type ShelfCommand } from '../command';
import {
  PRINTS_A_DIFF,
  type WriteOptions,
  argument,
  marketplaceOption,
  writeOptions,
} from '../options';
import { removeTrackingId } from './change-ids';

/** `shelf tracking remove`. */
export const command: ShelfCommand = {
  arguments: [argument('<tracking-id>')],
  options: [marketplaceOption('when it is noted for more than one'), ...writeOptions()],
  noJson: PRINTS_A_DIFF,
  help: '\n  $ shelf tracking remove giftlampus-20 --dry-run',
  run: async (
    context: CommandContext,
    id: string,
    options: WriteOptions & { marketplace?: Country },
  ) => {
    const trackingId = id.trim();
    const written = await changeWithConsent(context, options, {
      change: `Stopped using the tracking ID ${trackingId}.`,
      question: `Stop using ${trackingId}? If it exists at Amazon, it stays noted as retired, so that it is not used for something else.`,
      apply: (record) => removeTrackingId(record, trackingId, options.marketplace).record,
    });
    if (written) context.out.say(`${trackingId} is no longer in use.`);
  },
};
