import { wrongInput } from '../cli-error';
import { type CommandContext, type ShelfCommand } from '../command';
import { changeWithConsent } from '../consent';
import {
  PRINTS_A_DIFF,
  type StoreIds,
  type WriteOptions,
  option,
  readStoreIds,
  readYesNo,
  writeOptions,
} from '../options';

interface WebsiteOptions extends WriteOptions {
  readonly listed?: boolean;
  readonly store?: StoreIds;
}

const runWebsite = async (context: CommandContext, options: WebsiteOptions): Promise<void> => {
  const { listed, store } = options;
  if (listed === undefined && store === undefined) {
    throw wrongInput('say where your pages are listed: --listed yes, or --store CODE=ID.');
  }
  const written = await changeWithConsent(context, options, {
    change: 'Noted the account for pages.',
    question: 'Note this in the record?',
    apply: (record) => {
      const before = record.website ?? { stores: {}, listedWithAlexa: false };
      const stores = Object.fromEntries(
        Object.entries({ ...before.stores, ...store }).flatMap(([code, id]) =>
          id === null ? [] : [[code, id]],
        ),
      );
      return { ...record, website: { stores, listedWithAlexa: listed ?? before.listedWithAlexa } };
    },
  });
  if (written) context.out.say('Noted. Links follow: shelf link ASIN');
};

/** `shelf associates website`: which account a page's links belong to. */
export const command: ShelfCommand = {
  options: [
    option(
      '--listed <yes|no>',
      'whether your pages are listed in the account for Alexa',
      readYesNo('--listed'),
    ),
    option('--store <code=id>', 'an ID of an account for the web; CODE= removes it', readStoreIds),
    ...writeOptions(),
  ],
  noJson: PRINTS_A_DIFF,
  help: `
Amazon wants an account only for Alexa. Each page, app and social profile on which you put links
must be in the list of websites of the account whose ID they carry.

  $ shelf associates website --store US=lampsite-20
  $ shelf associates website --listed yes`,
  run: runWebsite,
};
