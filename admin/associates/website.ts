import { type Country, explainTrackingIdProblem, trackingIdProblem } from '../../attribution';
import { wrongInput } from '../cli-error';
import { type CommandContext, type ShelfCommand } from '../command';
import { changeWithConsent } from '../consent';
import {
  NO_JSON,
  type WriteOptions,
  dryRunOption,
  option,
  readCountry,
  yesOption,
} from '../options';

type Stores = Readonly<Partial<Record<Country, string | null>>>;

interface WebsiteOptions extends WriteOptions {
  readonly listed?: boolean;
  readonly store?: Stores;
}

const readListed = (text: string): boolean => {
  if (text === 'yes' || text === 'no') return text === 'yes';
  throw wrongInput(`--listed takes yes or no, not "${text}".`);
};

const readStore = (text: string, before: Stores = {}): Stores => {
  const [code = '', id] = text.split('=').map((part) => part.trim());
  if (id === undefined) throw wrongInput(`"${text}" is not CODE=ID; write it like US=lampsite-20.`);
  const country = readCountry(code);
  const problem = id === '' ? undefined : trackingIdProblem(id, country);
  if (problem !== undefined) throw wrongInput(explainTrackingIdProblem(problem, id, country));
  return { ...before, [country]: id === '' ? null : id };
};

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
      readListed,
    ),
    option('--store <code=id>', 'an ID of an account for the web; CODE= removes it', readStore),
    dryRunOption(),
    yesOption(),
  ],
  help: `
Amazon wants an account only for Alexa. Each page, app and social profile on which you put links
must be in the list of websites of the account whose ID they carry.
${NO_JSON}

  $ shelf associates website --store US=lampsite-20
  $ shelf associates website --listed yes`,
  run: runWebsite,
};
