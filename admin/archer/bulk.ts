import { type Country } from '../../attribution';
import { BULK_JOB_LIMIT, type LinkRequest } from '../../clients/archer';
import { ClientError } from '../../clients/transport';
import { bindLinks } from './bind-links';
import { archerClient } from './client-for';
import { csvHead, csvRow } from './csv';
import { type MadeLink } from './link-journal';
import { type LinkOutcome, linkJournalFile, makeLinksOnce } from './make-links';
import { readBulk } from './read-bulk';
import { requireConsent } from '../consent';
import { readRecord, readText } from '../../owner';
import { type ShelfCommand, type CommandContext } from '../command';
import { EXIT } from '../exit-codes';
import {
  dryRunOption,
  jsonOption,
  marketplaceOption,
  yesOption,
  argument,
  option,
} from '../options';
import { type Column } from '../output';

interface BulkOptions {
  readonly name?: string;
  readonly marketplace?: Country;
  readonly byMail?: boolean;
  readonly csv?: boolean;
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

const linksOf = (count: number): string => (count === 1 ? '1 link' : `${count} links`);

const REQUEST_COLUMNS: readonly Column<LinkRequest>[] = [
  { heading: 'asin', of: ({ asin }) => asin },
  { heading: 'marketplace', of: ({ marketplace }) => marketplace },
  { heading: 'name', of: ({ name }) => name },
];

const RESULT_COLUMNS: readonly Column<LinkOutcome>[] = [
  ...REQUEST_COLUMNS.map(({ heading, of }) => ({
    heading,
    of: ({ request }: LinkOutcome) => of(request),
  })),
  { heading: 'outcome', of: ({ outcome }) => outcome },
  { heading: 'url', of: (row) => (row.outcome === 'failed' ? '' : row.link.url) },
  { heading: 'problem', of: (row) => (row.outcome === 'failed' ? row.problem : '') },
];

const lineOf = (row: LinkOutcome): string => {
  const { asin, marketplace } = row.request;
  const result = row.outcome === 'failed' ? row.problem : row.link.url;
  return `${row.outcome.padEnd(7)}  ${asin}  ${marketplace}  ${result}`;
};

/** Shows a result as soon as it is there, so that the owner sees how far the run is. */
const show = (
  { out }: CommandContext,
  { csv, json }: BulkOptions,
  row: LinkOutcome,
  place: string,
): void => {
  if (csv === true) out.data(csvRow(row, RESULT_COLUMNS));
  if (csv === true || json === true) out.say(`${place}  ${row.outcome}`);
  else out.data(`${place}  ${lineOf(row)}`);
};

const makeAll = async (
  context: CommandContext,
  requests: readonly LinkRequest[],
  options: BulkOptions,
  results: LinkOutcome[],
): Promise<void> => {
  const { clock, out, shopFolder } = context;
  const file = linkJournalFile(context, readRecord(shopFolder).archer?.account);
  const width = String(requests.length).length;
  if (options.csv === true) out.data(csvHead(RESULT_COLUMNS));
  try {
    for await (const row of makeLinksOnce(archerClient(context), file, requests, clock)) {
      results.push(row);
      const place = `${String(results.length).padStart(width)}/${requests.length}`;
      show(context, options, row, place);
    }
  } catch (error) {
    if (error instanceof ClientError) {
      out.say(
        `Stopped after ${results.length} of ${requests.length}; the same command continues there.`,
      );
    }
    throw error;
  } finally {
    const made = results.flatMap((row): MadeLink[] => (row.outcome === 'failed' ? [] : [row.link]));
    await bindLinks(context, made);
  }
};

const sayHowManyOf = ({ out }: CommandContext, results: readonly LinkOutcome[]): void => {
  const count = (...kinds: LinkOutcome['outcome'][]): number =>
    results.filter(({ outcome }) => kinds.includes(outcome)).length;
  const parts = [
    [count('created', 'found'), 'made'],
    [count('before'), 'made before'],
    [count('failed'), 'failed'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  out.say(`${linksOf(results.length)}: ${told.join(', ')}.`);
};

/** Gives the rows to Archer as jobs; Archer sends the results by e-mail. */
const submitJobs = async (
  context: CommandContext,
  requests: readonly LinkRequest[],
): Promise<void> => {
  const { out } = context;
  const client = archerClient(context);
  for (let first = 0; first < requests.length; first += BULK_JOB_LIMIT) {
    const rows = requests.slice(first, first + BULK_JOB_LIMIT);
    const { jobId, queued } = await client.submitBulkJob(rows);
    out.data(`${jobId}  ${linksOf(queued)}`);
  }
  out.say('Archer sends the results to the e-mail address of your account, as a CSV file.');
  out.say('These links are not noted in the record, and another run would make them again.');
};

const runBulk = async (
  context: CommandContext,
  file: string,
  options: BulkOptions,
): Promise<void> => {
  const { out, exitWith } = context;
  const requests = readBulk(readText({ path: file, name: file }), options);
  if (options.dryRun === true) {
    if (options.json === true) return out.json(requests);
    return out.table(requests, REQUEST_COLUMNS);
  }
  await requireConsent(context, options, `Make ${linksOf(requests.length)} at Archer?`);
  if (options.byMail === true) return submitJobs(context, requests);
  const results: LinkOutcome[] = [];
  try {
    await makeAll(context, requests, options, results);
  } finally {
    if (options.json === true) {
      out.json(
        results.map(({ request, ...row }) => ({
          ...request,
          outcome: row.outcome,
          ...(row.outcome === 'failed' ? { problem: row.problem } : { url: row.link.url }),
        })),
      );
    }
  }
  sayHowManyOf(context, results);
  if (results.some(({ outcome }) => outcome === 'failed')) {
    out.say('The same command tries the failed ones again.');
    exitWith(EXIT.warnings);
  }
};

/** `shelf archer bulk`. */
export const command: ShelfCommand = {
  arguments: [argument('<csv>')],
  options: [
    option('--name <label>', 'for rows without a name'),
    marketplaceOption('for rows without one (default: US)'),
    option('--csv', 'print the results as CSV'),
    option('--by-mail', 'give the rows to Archer as a job; the results come by e-mail'),
    dryRunOption(),
    yesOption(),
    jsonOption(),
  ],
  help: `
The first row names the columns: ASIN, name, marketplace (a country code or a domain). If a
run breaks off, the same command continues where it stopped; no link is made twice.
Ends with 1 when a row failed.

  $ shelf archer bulk links.csv
  $ shelf archer bulk links.csv --name spring --yes --csv > results.csv`,
  run: runBulk,
};
