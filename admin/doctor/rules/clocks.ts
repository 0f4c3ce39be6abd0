import { type Clock, readClocks } from '../../status/clocks';
import { type DoctorFinding } from '../finding';
import { type Rule } from '../situation';

const DAY = 24 * 60 * 60 * 1000;
const WARNING_DAYS = 30;

const judge = (clock: Clock, now: Date): DoctorFinding[] => {
  const { country, state, deadline, remaining, page } = clock;
  const where = country === null ? '' : `${country}: `;
  if (state === 'expired') {
    return [
      {
        code: 'clock-expired',
        severity: 'error',
        message: `${where}the 180 days for the first sales are over: ${remaining}`,
        remedy: `if you had the sales, note them: shelf status --sales ${country === null ? '' : `${country}=`}NUMBER; if the account was closed, open another one on Amazon's page and note its ID: shelf associates register --associates-id ${country ?? 'US'}=ID`,
        page,
      },
    ];
  }
  const isNear =
    state === 'running' &&
    deadline !== null &&
    Date.parse(deadline) - now.getTime() <= WARNING_DAYS * DAY;
  if (!isNear) return [];
  return [
    {
      code: 'clock-running-out',
      severity: 'warning',
      message: `${where}${remaining}`,
      remedy: 'look into the reports of Associates Central, and tell people about the skill',
      page,
    },
  ];
};

/** Amazon's deadlines that have passed, or soon will, for each account. */
export const clockRule: Rule = ({ record, now }) =>
  record === undefined || record.sample
    ? []
    : readClocks(record, now)
        .filter(({ id }) => id === 'first-sales')
        .flatMap((clock) => judge(clock, now));
