import { type RegistrationRecord } from '../../attribution';

/** The record as the text of its file. */
export const renderRecord = (record: RegistrationRecord): string =>
  `${JSON.stringify(record, null, 2)}\n`;
