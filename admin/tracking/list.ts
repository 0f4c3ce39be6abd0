import { type Country } from '../../attribution';
import { type CommandContext, type ShelfCommand } from '../command';
import { jsonOption, marketplaceOption } from '../options';
import { readRecord } from '../../owner';
import { ID_COLUMNS, listedIds } from './listed-id';

/** `shelf tracking list`. */
export const command: ShelfCommand = {
  options: [marketplaceOption('only those of one marketplace'), jsonOption()],
  help: '\n  $ shelf tracking list\n  $ shelf tracking list --marketplace GB --json',
  run: (
    { shopFolder, out }: CommandContext,
    { marketplace, json }: { marketplace?: Country; json?: boolean },
  ) => {
    const ids = listedIds(readRecord(shopFolder)).filter(
      (id) => marketplace === undefined || id.marketplace === marketplace,
    );
    if (json === true) return out.json(ids);
    if (ids.length === 0) return out.say('There are none yet. Plan them: shelf tracking plan');
    out.table(ids, ID_COLUMNS);
  },
};
