import { option } from '../options';
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

interface StatusOptions {
  readonly json?: true;
  readonly dryRun?: true;
  readonly sales?: string;
  readonly salesIn30Days?: string;
}

const count = (text: string, option: string): number => {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw wrongInput(`${option} takes a number of sales, not "${text}".`);
};

/** Notes the sales that Associates Central counts; Amazon has no API for them. */
const noteSales = async (
  { sales, salesIn30Days, dryRun }: StatusOptions,
  { shopFolder, clock, out }: CommandContext,
): Promise<void> => {
  const total = sales === undefined ? undefined : count(sales, '--sales');
  const recent =
    salesIn30Days === undefined ? undefined : count(salesIn30Days, '--sales-in-30-days');
  const change = await changeRecord(
    shopFolder,
    { clock, change: 'Noted the sales Associates Central counts.', dryRun: dryRun === true },
    (record) => ({
      ...record,
      clocks: {
        ...record.clocks,
        ...(total !== undefined && { qualifyingSales: total }),
        ...(recent !== undefined && {
          salesIn30Days: recent,
          salesCountedAt: clock().toISOString(),
        }),
      },
    }),
  );
  if (dryRun) showRecordDifference(out, change);
};

/** `shelf status`: the ladder on one screen, the next step, and every clock that runs. */
export const command: ShelfCommand = {
  options: [
    option('--json', '{ stage, steps: [{ id, state, next, page }], clocks: [...] }'),
    option('--sales <n>', 'note how many qualifying sales Associates Central counts'),
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
      { heading: 'clock', of: ({ id }) => id },
      { heading: 'state', of: ({ state }) => state },
      { heading: 'until', of: ({ deadline }) => deadline?.slice(0, 10) ?? '' },
      { heading: 'what remains', of: ({ remaining }) => remaining },
    ]);
  },
};
