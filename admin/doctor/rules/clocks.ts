import { readClocks } from '../../status/clocks';
import { type DoctorCode } from '../codes';
import { type DoctorFinding } from '../finding';
import { type Rule } from '../situation';

const DAY = 24 * 60 * 60 * 1000;
const WARNING_DAYS = 30;

/** Amazon's deadlines that have passed, or soon will. */
export const clockRule: Rule = ({ record, now }) => {
  if (record === undefined || record.sample) return [];
  const clock = readClocks(record, now).find(({ id }) => id === 'first-sales');
  if (clock === undefined) return [];
  const { state, deadline, remaining, page } = clock;
  const finding = (
    code: DoctorCode,
    severity: DoctorFinding['severity'],
    message: string,
    remedy: string,
  ): DoctorFinding[] => [{ code, severity, message, remedy, page }];
  if (state === 'expired') {
    return finding(
      'clock-expired',
      'error',
      `the 180 days for the first sales are over: ${remaining}`,
      'if you had the sales, note them: shelf status --sales NUMBER; if the account was closed, register again',
    );
  }
  const isNear =
    state === 'running' &&
    deadline !== null &&
    Date.parse(deadline) - now.getTime() <= WARNING_DAYS * DAY;
  return isNear
    ? finding(
        'clock-running-out',
        'warning',
        remaining,
        'look into the reports of Associates Central, and tell people about the skill',
      )
    : [];
};
