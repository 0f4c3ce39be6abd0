import { type Country } from '../../attribution';
import { changeWithConsent } from '../consent';
import { wrongInput } from '../cli-error';
import { type CommandContext, type ShelfCommand } from '../command';
import { changeCoverage } from './change-coverage';
import {
  PRINTS_A_DIFF,
  type StoreIds,
  type WriteOptions,
  option,
  readCountries,
  readStoreIds,
  writeOptions,
} from '../options';

interface SetOptions extends WriteOptions {
  readonly singleStore?: Country[];
  readonly link?: StoreIds;
}

const readTicked = (text: string): Country[] => (text === 'none' ? [] : readCountries(text));

/** `shelf onelink set`: notes what was set on Amazon's page. */
export const command: ShelfCommand = {
  options: [
    option('--single-store <codes>', 'every marketplace ticked there, or none', readTicked),
    option('--link <code=id>', 'a linked store of your own; CODE= removes it', readStoreIds),
    ...writeOptions(),
  ],
  noJson: PRINTS_A_DIFF,
  help: `
  $ shelf onelink set --single-store CA,GB,DE,FR,IT,ES
  $ shelf onelink set --link IN=mystore-21`,
  run: async (context: CommandContext, options: SetOptions) => {
    const { singleStore, link } = options;
    if (singleStore === undefined && link === undefined) {
      throw wrongInput('say what you have set: --single-store CODES or --link CODE=ID.');
    }
    const written = await changeWithConsent(context, options, {
      change: 'Noted what is set in OneLink.',
      question: 'Note this in the record?',
      apply: (record) =>
        changeCoverage(record, {
          ...(singleStore !== undefined && { singleStore }),
          ...(link !== undefined && { linked: link }),
        }),
    });
    if (written) context.out.say('Noted. See what earns now: shelf onelink show');
  },
};
