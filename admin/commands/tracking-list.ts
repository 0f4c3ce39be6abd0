import { type Country } from '../../attribution';
import { type AddCommand } from '../command';
import { jsonOption, marketplaceOption } from '../options';
import { readRecord } from '../registration';
import { ID_COLUMNS, listedIds } from '../tracking/listed-id';

/** `shelf tracking list`. */
export const addTrackingListCommand: AddCommand = (tracking, { shopFolder, out }) => {
  tracking
    .command('list')
    .description('Shows the tracking IDs by marketplace and placement.')
    .addOption(marketplaceOption('only those of one marketplace'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\n  $ shelf tracking list\n  $ shelf tracking list --marketplace GB --json',
    )
    .action(({ marketplace, json }: { marketplace?: Country; json?: boolean }) => {
      const ids = listedIds(readRecord(shopFolder)).filter(
        (id) => marketplace === undefined || id.marketplace === marketplace,
      );
      if (json === true) return out.json(ids);
      if (ids.length === 0) return out.say('There are none yet. Plan them: shelf tracking plan');
      out.table(ids, ID_COLUMNS);
    });
};
