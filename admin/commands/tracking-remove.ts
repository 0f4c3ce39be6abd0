import { type Country } from '../../attribution';
import { changeWithConsent } from '../change-with-consent';
import { type AddCommand } from '../command';
import { type WriteOptions, dryRunOption, marketplaceOption, yesOption } from '../options';
import { removeTrackingId } from '../tracking/change-ids';

/** `shelf tracking remove`. */
export const addTrackingRemoveCommand: AddCommand = (tracking, context) => {
  tracking
    .command('remove <tracking-id>')
    .description('Stops using a tracking ID; one that exists at Amazon stays noted as retired.')
    .addOption(marketplaceOption('when it is noted for more than one'))
    .addOption(dryRunOption())
    .addOption(yesOption())
    .addHelpText('after', '\n  $ shelf tracking remove giftlampus-20 --dry-run')
    .action(async (id: string, options: WriteOptions & { marketplace?: Country }) => {
      const trackingId = id.trim();
      const written = await changeWithConsent(context, options, {
        change: `Stopped using the tracking ID ${trackingId}.`,
        question: `Stop using ${trackingId}? Amazon keeps it, and it must not be used again.`,
        apply: (record) => removeTrackingId(record, trackingId, options.marketplace).record,
      });
      if (written) context.out.say(`${trackingId} is no longer in use.`);
    });
};
