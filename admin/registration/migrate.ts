import { RECORD_VERSION } from '../../attribution';
import { CliError } from '../cli-error';
import { EXIT } from '../exit-codes';

type Json = Readonly<Record<string, unknown>>;

/** What each version adds to the one before it. */
const STEPS: Readonly<Record<number, (record: Json) => Json>> = {
  1: (record) => ({
    ...record,
    schemaVersion: 2,
    registration: { done: [], directedAtChildren: null },
    onelink: { singleStore: [], linkedStores: {} },
    clocks: { registeredAt: null, qualifyingSales: 0, salesIn30Days: 0, salesCountedAt: null },
    creators: null,
    archer: null,
    ads: null,
  }),
};

const versionOf = (record: unknown): number | undefined => {
  const version: unknown =
    typeof record === 'object' && record !== null && 'schemaVersion' in record
      ? record.schemaVersion
      : undefined;
  return typeof version === 'number' ? version : undefined;
};

/**
 * Brings a record of an older version up to date. What is no record at all is passed on as it is,
 * for the schema to say what is wrong.
 *
 * @returns the record, and the version it had when that was an older one
 * @throws CliError when the record is of a newer version than this program knows
 */
export const migrateRecord = (record: unknown): { record: unknown; from: number | undefined } => {
  const version = versionOf(record);
  if (version === undefined || version === RECORD_VERSION) return { record, from: undefined };
  if (version > RECORD_VERSION) {
    throw new CliError(
      EXIT.files,
      `shop/registration.json: schemaVersion: this record is of version ${version}, newer than the ${RECORD_VERSION} this program knows; update Shelf Talker and try again`,
    );
  }
  let migrated = record as Json;
  for (let from = version; from < RECORD_VERSION; from += 1) {
    const step = STEPS[from];
    if (step === undefined) return { record, from: undefined };
    migrated = step(migrated);
  }
  return { record: migrated, from: version };
};
