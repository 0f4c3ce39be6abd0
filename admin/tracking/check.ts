import { changeWithConsent } from '../consent';
import { type ShelfCommand, type CommandContext } from '../command';
import { EXIT } from '../exit-codes';
import { type WriteOptions, dryRunOption, jsonOption, yesOption, option } from '../options';
import { readRecord } from '../../owner';
import { readDownload } from '../report/read/read-download';
import { markSeen } from './change-ids';
import { type TrackingFinding, checkTrackingIds } from './check-ids';
import { type ReportReading, readReport } from './read-report';

interface CheckOptions extends WriteOptions {
  readonly report?: string;
}

const unknownIds = ({ unknown }: ReportReading): TrackingFinding[] =>
  unknown.map((id) => ({
    code: 'tracking-unknown',
    severity: 'warning',
    message: `"${id}" is in the report, and the record doesn't know it`,
    remedy: `if it is one of this skill's, note it: shelf tracking add ${id} --marketplace CODE`,
  }));

const show = ({ out }: CommandContext, findings: readonly TrackingFinding[]): void => {
  for (const { severity, code, message, remedy } of findings) {
    const paint = severity === 'error' ? out.colour.red : out.colour.yellow;
    out.data(`${paint(severity)} ${code}: ${message}`);
    out.data(`  do: ${remedy}`);
  }
  if (findings.length === 0) out.say('Nothing is wrong with the tracking IDs.');
};

const runCheck = async (context: CommandContext, options: CheckOptions): Promise<void> => {
  const { shopFolder, out, exitWith } = context;
  const record = readRecord(shopFolder);
  const reading =
    options.report === undefined
      ? { seen: [], unknown: [] }
      : readReport(readDownload(options.report), record, options.report);
  const findings = [...checkTrackingIds(record), ...unknownIds(reading)];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (options.json === true) {
    const summary = { errors, warnings: findings.length - errors };
    out.json({ findings, seen: reading.seen, summary });
  } else show(context, findings);
  if (errors > 0) exitWith(EXIT.errors);
  else if (findings.length > 0) exitWith(EXIT.warnings);
  const news = record.trackingIds.filter(
    ({ trackingId, status }) =>
      reading.seen.includes(trackingId) && (status === 'planned' || status === 'created'),
  );
  if (news.length === 0) return;
  await changeWithConsent(context, options, {
    change: `Saw tracking IDs in a report: ${news.map(({ trackingId }) => trackingId).join(', ')}.`,
    question: 'Note in the record that the report shows them?',
    apply: (current) => markSeen(current, reading.seen),
  });
};

/** `shelf tracking check`. */
export const command: ShelfCommand = {
  options: [
    option('--report <file>', 'a report of Associates Central as CSV: notes the IDs it shows'),
    dryRunOption(),
    yesOption(),
    jsonOption(),
  ],
  help: `
Ends with 0 when nothing is wrong, 1 for warnings, 2 for errors.

  $ shelf tracking check
  $ shelf tracking check --report Fee-Earnings.csv --yes`,
  run: runCheck,
};
