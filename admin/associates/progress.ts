import { type Country, type RegistrationRecord } from '../../attribution';
import { refused } from '../cli-error';
import { newMarketplace, withMarketplace } from '../marketplace/new-marketplace';
import { accountClocks, withAccounts } from './accounts';
import { type RegistrationStep, STEP_IDS } from './steps';

/** The first step that is not done; undefined when all are. */
export const pendingStep = (
  steps: readonly RegistrationStep[],
  { registration }: RegistrationRecord,
): RegistrationStep | undefined => steps.find(({ id }) => !registration.done.includes(id));

/** Notes that a step is done. */
export const markDone = (
  record: RegistrationRecord,
  step: RegistrationStep['id'],
): RegistrationRecord => {
  const { registration } = record;
  if (registration.done.includes(step)) return record;
  return { ...record, registration: { ...registration, done: [...registration.done, step] } };
};

/** Notes a store ID. A marketplace that is new shops only where Amazon names the programme. */
export const withStore = (
  record: RegistrationRecord,
  country: Country,
  storeId: string,
): RegistrationRecord => {
  const { marketplaces } = withMarketplace(record, country);
  const entry = marketplaces[country] ?? newMarketplace(country);
  const stored = {
    ...record,
    stage: record.stage === 'earning' ? ('earning' as const) : ('registered' as const),
    marketplaces: { ...marketplaces, [country]: { ...entry, storeId } },
  };
  return markDone(stored, 'finish');
};

/** Whether another ID is noted for the marketplace: an account has one Associates ID there. */
export const isOtherAccount = (
  { marketplaces }: RegistrationRecord,
  country: Country,
  storeId: string,
): boolean => {
  const noted = marketplaces[country]?.storeId;
  return noted !== undefined && noted !== storeId;
};

/**
 * Notes the Associates ID of a marketplace: the skill is registered, and the 180 days begin. They go on
 * for an ID that is noted already; another one is of another account.
 *
 * @throws CliError while a step before it is not done
 */
export const finishRegistration = (
  record: RegistrationRecord,
  country: Country,
  storeId: string,
  now: Date,
): RegistrationRecord => {
  const missing = STEP_IDS.find(
    (step) => step !== 'finish' && !record.registration.done.includes(step),
  );
  if (missing !== undefined) {
    throw refused(`The step "${missing}" is not done yet: shelf associates register`);
  }
  // The accounts are those of the record before: an older one names none, and belongs to the first ID.
  const others = accountClocks(record).filter((account) => account.country !== country);
  const known = accountClocks(record).find((account) => account.country === country);
  const account =
    known === undefined || isOtherAccount(record, country, storeId)
      ? { country, openedAt: now.toISOString(), qualifyingSales: 0 }
      : known;
  return withAccounts(withStore(record, country, storeId), [...others, account]);
};
