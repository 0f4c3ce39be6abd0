import { dirname } from 'node:path';
import { readShopFiles } from '../../owner';
import { requireConsent } from '../consent';
import { type ShelfCommand, type CommandContext } from '../command';
import { type FileChange, writeChanges } from '../files';
import { type WriteOptions, dryRunOption, jsonOption, yesOption } from '../options';
import { changeRecord } from '../registration/store';
import { type Delivery, deliveryChanges, planDelivery } from './plan-delivery';
import { type Upgrade, planUpgrade } from './plan-upgrade';

/** Writes all of them, or none. @returns the names of the old files */
const write = async (
  { shopFolder, clock }: CommandContext,
  { record, others }: Upgrade,
  delivered: readonly FileChange[],
): Promise<string[]> => {
  const beside = [...others, ...delivered];
  if (record === undefined) return writeChanges(beside, clock());
  const change = `Upgraded from version ${record.from} to ${record.to}.`;
  const { copies } = await changeRecord(shopFolder, { clock, change, beside }, (same) => same);
  return copies;
};

/** Those that the owner gives up for the package's: each is asked for by itself, and `--yes` is no answer. */
const givenUp = async (
  { ask, isTerminal, out }: CommandContext,
  changed: readonly Delivery[],
): Promise<Delivery[]> => {
  const taken: Delivery[] = [];
  for (const delivery of changed) {
    const { name } = delivery;
    const question = `You have changed ${name}. Replace it by the new one, as shown above?`;
    if (isTerminal && (await ask.confirm(question, 'a terminal'))) taken.push(delivery);
    else out.say(`Left as you have it: ${name}`);
  }
  return taken;
};

const runUpgrade = async (context: CommandContext, options: WriteOptions): Promise<void> => {
  const { out, shopFolder } = context;
  const project = dirname(shopFolder);
  const upgrade = planUpgrade(readShopFiles(shopFolder));
  const files = [...(upgrade.record === undefined ? [] : [upgrade.record]), ...upgrade.others];
  const deliveries = planDelivery(project);
  if (options.json === true) {
    out.json([
      ...files.map(({ name, from, to, difference }) => ({ file: name, from, to, difference })),
      ...deliveries.map(({ name, isOwners, difference }) => ({
        file: name,
        changedByYou: isOwners,
        difference,
      })),
    ]);
  } else for (const { difference } of [...files, ...deliveries]) out.data(difference.join('\n'));
  if (files.length + deliveries.length === 0) {
    return out.say('Every file has the newest form; there is nothing to do.');
  }
  const changed = deliveries.filter(({ isOwners }) => isOwners);
  if (options.dryRun === true) {
    if (changed.length === 0) return;
    return out.say(
      `Yours, and asked for one by one: ${changed.map(({ name }) => name).join(', ')}`,
    );
  }
  const untouched = deliveries.filter(({ isOwners }) => !isOwners);
  if (files.length > 0) {
    await requireConsent(
      context,
      options,
      'Write this, and keep the old files beside the new ones?',
    );
  } else if (untouched.length > 0) {
    await requireConsent(context, options, 'Write this? You have changed none of it yourself.');
  }
  const taken = [...untouched, ...(await givenUp(context, changed))];
  const copies = await write(context, upgrade, deliveryChanges(project, taken));
  for (const { name, to } of files) out.say(`${name} now has version ${to}.`);
  for (const { name } of taken) out.say(`${name} is now as this version delivers it.`);
  if (copies.length > 0) out.say(`The old files are kept: ${copies.join(', ')}`);
};

/** `shelf upgrade`. */
export const command: ShelfCommand = {
  options: [dryRunOption(), yesOption(), jsonOption()],
  help: `
After a new version of Shelf Talker is installed it also shows what that gives your project otherwise: hooks,
templates and commands. What you have changed yourself is replaced only when you say so, one by one.

  $ shelf upgrade --dry-run
  $ shelf upgrade`,
  run: runUpgrade,
};
