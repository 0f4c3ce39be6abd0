import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { Option } from 'commander';
import { type Brand } from '../../attribution';
import { firstLanguage, readBrand, readProducts, readRecord } from '../../owner';
import { requireConsent } from '../consent';
import { wrongInput } from '../cli-error';
import { type ShelfCommand, type CommandContext } from '../command';
import { EXIT } from '../exit-codes';
import {
  type WriteOptions,
  dryRunOption,
  jsonOption,
  readDayOption,
  yesOption,
  argument,
  option,
} from '../options';
import { type ReadReport } from './entry';
import { mergeReports } from './merge';
import { readReportFile } from './read';
import { type DayOrder } from './read/day';
import { showSummary } from './show';
import { type ReportSummary, summarise } from './summarise';
import { writeChanges, writtenAnew } from '../files';

interface ReportOptions extends WriteOptions {
  readonly from?: string;
  readonly to?: string;
  readonly dates?: DayOrder;
  readonly html?: string;
}

const HOW_TO_GET_ONE =
  'Name the reports to read: shelf report Fee-Earnings.csv. Download them in Associates Central under Reports > Download Reports, in English and as CSV; for Archer: shelf archer report --csv.';

interface Reading {
  readonly reports: readonly ReadReport[];
  /** The skill's name, or its short name when the brand can't be read. */
  readonly skill: string;
  readonly summary: ReportSummary;
  readonly warnings: readonly string[];
}

const overlap = (repeated: number): string[] => {
  if (repeated === 0) return [];
  const lines = repeated === 1 ? 'A line is' : `${repeated} lines are`;
  return [`${lines} in more than one file; each line counts once`];
};

/** Undefined when it can't be read: that must not hide what was earned, either. */
const brandIn = (shopFolder: string): Brand | undefined => {
  try {
    return readBrand(shopFolder);
  } catch {
    return undefined;
  }
};

const readAll = (
  { shopFolder }: CommandContext,
  files: readonly string[],
  { from = '0000', to = '9999', dates }: ReportOptions,
): Reading => {
  const record = readRecord(shopFolder);
  const reports = files.map((file) => readReportFile(file, record, dates));
  const { entries, repeated } = mergeReports(reports);
  // A broken product must not hide what was earned.
  const products = readProducts(shopFolder).products.map(({ product }) => product);
  const brand = brandIn(shopFolder);
  const language = brand && firstLanguage(brand);
  const [names] = Object.values(brand?.locales ?? {});
  const wanted = entries.filter(({ day }) => day >= from && day <= to);
  return {
    reports,
    skill: names?.skillName ?? record.skill.slug,
    summary: summarise(wanted, { record, products, language }),
    warnings: [...reports.flatMap(({ warnings }) => warnings), ...overlap(repeated)],
  };
};

const writePage = async (
  context: CommandContext,
  options: ReportOptions & { readonly html: string },
  reading: Reading,
): Promise<void> => {
  const { html: file } = options;
  const { readPageAssets, renderPage } = await import('./page');
  const page = renderPage({ ...reading, now: context.clock() }, readPageAssets());
  const size = `${Math.ceil(page.length / 1024)} KB`;
  if (options.dryRun === true) {
    context.out.say(`${file} would be written: ${size}.`);
    return;
  }
  if (existsSync(file)) {
    await requireConsent(context, options, `${basename(file)} exists; overwrite it?`);
  }
  writeChanges([writtenAnew({ path: file, name: file }, page)], context.clock());
  context.out.say(`${file} is written; open it in a browser.`);
};

const runReport = async (
  context: CommandContext,
  files: readonly string[],
  options: ReportOptions,
): Promise<void> => {
  const { out, exitWith } = context;
  if (files.length === 0) throw wrongInput(HOW_TO_GET_ONE);
  if ((options.from ?? '') > (options.to ?? '9999')) {
    throw wrongInput(`--from ${options.from} is after --to ${options.to}.`);
  }
  const reading = readAll(context, files, options);
  const { reports, summary, warnings } = reading;
  if (options.json === true) {
    const sources = reports.map(({ file, kind, entries }) => ({
      file: basename(file),
      kind,
      lines: entries.length,
    }));
    out.json({ ...summary, files: sources, warnings });
  } else if (summary.from === null) out.say('The reports have no line for these days.');
  else showSummary(context, summary);
  for (const warning of warnings) out.warn(`${warning}.`);
  if (options.html !== undefined)
    await writePage(context, { ...options, html: options.html }, reading);
  const guesses = reports.flatMap((report) => report.warnings);
  if (guesses.length + summary.unknown.length > 0) exitWith(EXIT.warnings);
};

/** `shelf report`. */
export const command: ShelfCommand = {
  arguments: [argument('[files...]')],
  options: [
    new Option('--from <day>', 'the first day, like 2026-09-01').argParser(readDayOption),
    new Option('--to <day>', 'the last day').argParser(readDayOption),
    new Option(
      '--dates <order>',
      'how to read 03/04/2026, when no date in a file shows it',
    ).choices(['month-first', 'day-first']),
    option('--html <file>', 'also write it as a page with charts, for a browser'),
    dryRunOption(),
    yesOption(),
    jsonOption(),
  ],
  help: `
Files are read as they were downloaded (CSV or TSV), or as shelf archer report --csv and --json
write them. A line in two files counts once. Its tracking IDs show which country a file is from;
where they don't, say it in front: CA=Fee-Earnings.csv, and the currency beside it where Associates
Central shows another one than the country's: CA:USD=Fee-Earnings.csv
Ends with 1 when something had to be guessed, or when the record doesn't know a tracking ID.

  $ shelf report Fee-Earnings.csv Fee-Orders.csv
  $ shelf report Fee-Earnings.csv archer.csv --from 2026-09-01 --to 2026-09-30 --html september.html`,
  run: runReport,
};
