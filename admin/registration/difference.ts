import { type RegistrationRecord } from '../../attribution';
import { difference } from '../files';
import { type Output } from '../output';
import { renderRecord } from './record-file';

/** The record without its history, which every command changes. */
const comparable = ({ history: _history, ...record }: RegistrationRecord): string =>
  renderRecord({ ...record, history: [] });

/** What changes in the record, as the lines of a unified diff; empty when nothing does. */
export const recordDifference = (change: {
  readonly before: RegistrationRecord;
  readonly after: RegistrationRecord;
}): string[] =>
  difference('shop/registration.json', comparable(change.before), comparable(change.after));

/** Prints what changes in the record; prints nothing when nothing does. */
export const showRecordDifference = (
  out: Output,
  change: { readonly before: RegistrationRecord; readonly after: RegistrationRecord },
): void => {
  const lines = recordDifference(change);
  if (lines.length > 0) out.data(lines.join('\n'));
};
