import { STAGES } from '../../attribution';
import { readRecord } from '../../owner';
import { refused } from '../cli-error';
import { type CommandContext, type ShelfCommand } from '../command';
import { changeWithConsent } from '../consent';
import { PRINTS_A_DIFF, type WriteOptions, writeOptions } from '../options';

const runCertified = async (context: CommandContext, options: WriteOptions): Promise<void> => {
  const { out, shopFolder } = context;
  const { sample, stage } = readRecord(shopFolder);
  if (sample)
    throw refused('This is the sample record; start a skill of your own first: shelf init');
  if (STAGES.indexOf(stage) >= STAGES.indexOf('certified')) {
    return out.say(`The record is at stage ${stage} already; nothing was changed.`);
  }
  const written = await changeWithConsent(context, options, {
    change: 'Amazon has certified the skill.',
    question: 'Has Amazon written to you that the skill is certified?',
    apply: (record) => ({ ...record, stage: 'certified' }),
  });
  if (!written) return;
  out.say('Noted. When it is in the store: shelf release prepare --store-url URL');
};

/** `shelf release certified`. */
export const command: ShelfCommand = {
  options: writeOptions(),
  noJson: PRINTS_A_DIFF,
  help: `
Only Amazon's mail says so: to prepare and to submit a release is not to be certified.

  $ shelf release certified`,
  run: runCertified,
};
