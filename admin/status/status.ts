import { type Country, type RegistrationRecord } from '../../attribution';
import { accountClocks, withAccounts } from '../associates/accounts';
import { option, readCountry } from '../options';
import { type ShelfCommand, type CommandContext } from '../command';
import { wrongInput } from '../cli-error';
import { changeRecord } from '../registration/store';
import { readRecord } from '../../owner';
import { showRecordDifference } from '../registration/difference';
import { readClocks } from './clocks';
import { type Step, readLadder } from './ladder';

const MARKS: Readonly<Record<Step['state'], string>> = {
  done: '✓',
  next: '→',
  open: '·',
  optional: '○',
};

/** How many sales an account has had. */
interface SoldCount {
  readonly sold: number;
  /** Undefined for the only account. */
  readonly country?: Country;
}

interface StatusOptions {
  readonly json?: true;
  readonly dryRun?: true;
  readonly sales?: readonly SoldCount[];
  readonly salesIn30Days?: string;
}

const count = (text: string, option: string): number => {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw wrongInput(`${option} takes a number of sales, not "${text}".`);
};

/** `2`, or `GB=2` where there is more than one account. */
const readSales = (text: string): SoldCount => {
  const [amount = '', code] = text.split('=').reverse();
  const sold = count(amount, '--sales');
  return code === undefined ? { sold } : { sold, country: readCountry(code) };
};

const withSales = (
  record: RegistrationRecord,
  { sold, country }: SoldCount,
): RegistrationRecord => {
  const accounts = accountClocks(record);
  if (accounts.length === 0) {
    return { ...record, clocks: { ...record.clocks, qualifyingSales: sold } };
  }
  const found = accounts.filter((account) => country === undefined || account.country === country);
  const [one, other] = found;
  if (one === undefined) throw wrongInput(`The record has no account in ${country}.`);
  if (other !== undefined) {
    throw wrongInput(
      `Each account counts its own sales; say which: ${found.map((account) => `--sales ${account.country}=${sold}`).join(' or ')}`,
    );
  }
  return withAccounts(
    record,
    accounts.map((account) => (account === one ? { ...one, qualifyingSales: sold } : account)),
  );
};

/** Notes the sales that Associates Central counts; Amazon has no API for them. */
const noteSales = async (
  { sales, salesIn30Days, dryRun }: StatusOptions,
  { shopFolder, clock, out }: CommandContext,
): Promise<void> => {
  const recent =
    salesIn30Days === undefined ? undefined : count(salesIn30Days, '--sales-in-30-days');
  const change = await changeRecord(
    shopFolder,
    { clock, change: 'Noted the sales Associates Central counts.', dryRun: dryRun === true },
    (record) => {
      const counted = (sales ?? []).reduce(withSales, record);
      if (recent === undefined) return counted;
      const salesCountedAt = clock().toISOString();
      return { ...counted, clocks: { ...counted.clocks, salesIn30Days: recent, salesCountedAt } };
    },
  );
  if (dryRun) showRecordDifference(out, change);
};

/** `shelf status`: the ladder on one screen, the next step, and every clock that runs. */
export const command: ShelfCommand = {
  options: [
    option('--json', '{ stage, steps: [{ id, state, next, page }], clocks: [...] }'),
    option(
      '--sales <n>',
      'note how many qualifying sales Associates Central counts; GB=2 where you have two accounts',
      (text: string, before: readonly SoldCount[] = []) => [...before, readSales(text)],
    ),
    option('--sales-in-30-days <n>', 'note how many of them were in the last 30 days'),
    option('--dry-run', 'with a note: show what would change, and change nothing'),
  ],
  help: '\n  $ shelf status\n  $ shelf status --sales 2 --sales-in-30-days 2',
  run: async (context: CommandContext, options: StatusOptions) => {
    const { shopFolder, clock, out } = context;
    const { json, sales, salesIn30Days, dryRun } = options;
    if (sales !== undefined || salesIn30Days !== undefined) {
      await noteSales(options, context);
      if (dryRun) return;
    }
    const record = readRecord(shopFolder);
    const steps = readLadder(record);
    const clocks = readClocks(record, clock());
    if (json) return out.json({ stage: record.stage, steps, clocks });
    if (record.sample) out.warn('This is the sample record: its IDs belong to nobody.');
    out.table(steps, [
      { heading: '', of: ({ state }) => MARKS[state] },
      { heading: 'step', of: ({ id }) => id },
      { heading: 'state', of: ({ state }) => state },
      { heading: 'what to do', of: ({ next }) => next },
    ]);
    const next = steps.find(({ state }) => state === 'next');
    if (next !== undefined) out.data(`\nNext: ${next.next}\n      ${next.page}`);
    out.data('');
    out.table(clocks, [
      { heading: 'clock', of: ({ country, id }) => (country === null ? id : `${id} ${country}`) },
      { heading: 'state', of: ({ state }) => state },
      { heading: 'until', of: ({ deadline }) => deadline?.slice(0, 10) ?? '' },
      { heading: 'what remains', of: ({ remaining }) => remaining },
    ]);
  },
};
