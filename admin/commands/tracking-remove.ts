import { type Country } from '../../attribution';
import { changeWithConsent } from '../change-with-consent';
import { type AddCommand } from '../command';
import { type WriteOptions, dryRunOption, marketplaceOption, yesOption } from '../options';
import { removeTrackingId } from '../tracking/change-ids';

/** `shelf tracking remove`. */
export const addTrackingRemoveCommand: AddCommand = (tracking, context) => {
  tracking
    .command('remove <tracking-id>')
    .description('Takes a tracking ID out of use; one that exists at Amazon is kept as retired.')
    .addOption(marketplaceOption('when it is noted for more than one'))
    .addOption(dryRunOption())
    .addOption(yesOption())
    .addHelpText('after', '\n  $ shelf tracking remove giftlampus-20 --dry-run')
    .action(async (id: string, options: WriteOptions & { marketplace?: Country }) => {
      const trackingId = id.trim();
      const written = await changeWithConsent(context, options, {
        change: `Took the tracking ID ${trackingId} out of use.`,
        question: `Take ${trackingId} out of use? Amazon keeps it; it may not be used anew.`,
        apply: (record) => removeTrackingId(record, trackingId, options.marketplace).record,
      });
      if (written) context.out.say(`${trackingId} is out of use.`);
    });
};
