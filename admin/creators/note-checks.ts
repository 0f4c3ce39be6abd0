import { type Country, type RegistrationRecord } from '../../attribution';
import { type CommandContext } from '../command';
import { changeRecord } from '../registration/store';
import { readRecord } from '../../owner';
import { type CheckFinding } from './check-access';

type Checks = NonNullable<NonNullable<RegistrationRecord['creators']>['checks']>;
type Check = NonNullable<Checks[Country]>;

const DAY = 24 * 60 * 60 * 1000;

/** Those that say nothing about the account. */
const UNTELLING: readonly CheckFinding['outcome'][] = [
  'refused',
  'throttled',
  'token-expired',
  'unreachable',
  'wrong-clock',
];

const isTelling = (outcome: CheckFinding['outcome']): outcome is Check['outcome'] =>
  !UNTELLING.includes(outcome);

/** The checks after these findings; the same ones when there is nothing worth noting. */
const nextChecks = (before: Checks, findings: readonly CheckFinding[], now: Date): Checks => {
  const at = now.toISOString();
  const news = findings.flatMap(({ marketplace, outcome }): [Country, Check][] => {
    if (!isTelling(outcome)) return [];
    const known = before[marketplace];
    if (known?.outcome !== outcome) return [[marketplace, { at, outcome, since: at }]];
    // Once a day is enough for the same outcome: every note adds a line to the history.
    return now.getTime() - Date.parse(known.at) < DAY ? [] : [[marketplace, { ...known, at }]];
  });
  return news.length === 0 ? before : { ...before, ...Object.fromEntries(news) };
};

/**
 * Notes the findings in the record when they are new.
 *
 * @returns whether anything was written
 */
export const noteChecks = async (
  { shopFolder, clock }: Pick<CommandContext, 'clock' | 'shopFolder'>,
  findings: readonly CheckFinding[],
): Promise<boolean> => {
  const now = clock();
  const apply = (record: RegistrationRecord): RegistrationRecord => {
    if (record.creators === null) return record;
    const before = record.creators.checks ?? {};
    const checks = nextChecks(before, findings, now);
    return checks === before ? record : { ...record, creators: { ...record.creators, checks } };
  };
  const record = readRecord(shopFolder);
  if (apply(record) === record) return false;
  const told = findings.map(({ marketplace, outcome }) => `${marketplace} ${outcome}`);
  const change = `Checked the Creators API: ${[...new Set(told)].join(', ')}.`;
  await changeRecord(shopFolder, { clock, change }, apply);
  return true;
};
