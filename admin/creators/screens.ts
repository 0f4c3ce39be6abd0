import { type Country, type RegistrationRecord } from '../../attribution';
import { refused, wrongInput } from '../cli-error';
import { type CommandContext, type ShelfCommand } from '../command';
import { changeWithConsent } from '../consent';
import {
  PRINTS_A_DIFF,
  type WriteOptions,
  marketplaceOption,
  option,
  writeOptions,
} from '../options';

interface ScreensOptions extends WriteOptions {
  readonly marketplace?: Country;
  readonly notice?: string;
  readonly off?: boolean;
}

/** As long as the record takes it. */
const [SHORTEST, LONGEST] = [20, 300];

const readNotice = (text: string): string => {
  const notice = text.trim();
  if (notice.length >= SHORTEST && notice.length <= LONGEST) return notice;
  throw wrongInput(
    `--notice takes ${SHORTEST} to ${LONGEST} characters, not ${notice.length}: copy the sentence from the policy page of your programme.`,
  );
};

/** @param notice undefined switches it off there */
const withScreens = (
  record: RegistrationRecord,
  marketplace: Country,
  notice: string | undefined,
): RegistrationRecord => {
  const { creators } = record;
  if (creators === null) {
    throw refused('There is no credential yet: shelf creators import credentials.csv');
  }
  const { screens = {}, ...rest } = creators;
  const { [marketplace]: _before, ...others } = screens;
  const after = notice === undefined ? others : { ...others, [marketplace]: notice };
  const isOn = Object.keys(after).length > 0;
  return { ...record, creators: { ...rest, ...(isOn && { screens: after }) } };
};

const runScreens = async (context: CommandContext, options: ScreensOptions): Promise<void> => {
  const { marketplace, notice, off } = options;
  if (marketplace === undefined || (notice === undefined) !== (off === true)) {
    throw wrongInput('say where, and what: --marketplace CODE with --notice TEXT, or with --off.');
  }
  const written = await changeWithConsent(context, options, {
    change:
      notice === undefined
        ? `Switched Amazon's titles and pictures off in ${marketplace}.`
        : `Switched Amazon's titles and pictures on in ${marketplace}.`,
    question: 'Note this in the record?',
    apply: (record) => withScreens(record, marketplace, notice),
  });
  if (written) context.out.say('Noted. It counts after the next deploy.');
};

/** `shelf creators screens`: the owner's switch for what comes from Amazon. */
export const command: ShelfCommand = {
  options: [
    marketplaceOption('in this marketplace'),
    option('--notice <text>', "switch it on, with your programme's notice about it", readNotice),
    option('--off', 'switch it off'),
    ...writeOptions(),
  ],
  noJson: PRINTS_A_DIFF,
  help: `
The skill then asks the Creators API for titles and pictures of your products, and shows them with
the notice on screens that are not round and not televisions. It never shows a price.

  $ shelf creators screens --marketplace US --notice "..."
  $ shelf creators screens --marketplace US --off`,
  run: runScreens,
};
