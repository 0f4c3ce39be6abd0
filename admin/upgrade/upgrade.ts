import { readShopFiles } from '../../owner';
import { requireConsent } from '../consent';
import { type ShelfCommand, type CommandContext } from '../command';
import { writeChanges } from '../files';
import { type WriteOptions, dryRunOption, jsonOption, yesOption } from '../options';
import { changeRecord } from '../registration/store';
import { type Upgrade, planUpgrade } from './plan-upgrade';

/** Writes all of them, or none. @returns the names of the old files */
const write = async (
  { shopFolder, clock }: CommandContext,
  { record, others }: Upgrade,
): Promise<string[]> => {
  if (record === undefined) return writeChanges(others, clock());
  const change = `Upgraded from version ${record.from} to ${record.to}.`;
  const { copies } = await changeRecord(
    shopFolder,
    { clock, change, beside: others },
    (same) => same,
  );
  return copies;
};

const runUpgrade = async (context: CommandContext, options: WriteOptions): Promise<void> => {
  const { out, shopFolder } = context;
  const upgrade = planUpgrade(readShopFiles(shopFolder));
  const files = [...(upgrade.record === undefined ? [] : [upgrade.record]), ...upgrade.others];
  if (options.json === true) {
    out.json(files.map(({ name, from, to, difference }) => ({ file: name, from, to, difference })));
  } else for (const { difference } of files) out.data(difference.join('\n'));
  if (files.length === 0) return out.say('Every file has the newest form; there is nothing to do.');
  if (options.dryRun === true) return;
  await requireConsent(context, options, 'Write this, and keep the old files beside the new ones?');
  const copies = await write(context, upgrade);
  for (const { name, to } of files) out.say(`${name} now has version ${to}.`);
  out.say(`The old files are kept: ${copies.join(', ')}`);
};

/** `shelf upgrade`. */
export const command: ShelfCommand = {
  options: [dryRunOption(), yesOption(), jsonOption()],
  help: '\n  $ shelf upgrade --dry-run\n  $ shelf upgrade',
  run: runUpgrade,
};
