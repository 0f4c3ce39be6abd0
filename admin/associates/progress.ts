import { type Country, type RegistrationRecord } from '../../attribution';
import { refused } from '../cli-error';
import { newMarketplace, withMarketplace } from '../marketplace/new-marketplace';
import { withAccount } from './accounts';
import { type RegistrationStep } from './steps';

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

const STEPS_BEFORE_THE_ID: readonly RegistrationStep['id'][] = [
  'account',
  'skill-url',
  'children',
  'profile',
  'topics',
  'captcha',
  'agreement',
];

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

/**
 * Notes the Associates ID of a marketplace: the skill is registered, and the 180 days begin.
 *
 * @throws CliError while a step before it is not done
 */
export const finishRegistration = (
  record: RegistrationRecord,
  country: Country,
  storeId: string,
  now: Date,
): RegistrationRecord => {
  const missing = STEPS_BEFORE_THE_ID.find((step) => !record.registration.done.includes(step));
  if (missing !== undefined) {
    throw refused(`The step "${missing}" is not done yet: shelf associates register`);
  }
  return withAccount(withStore(record, country, storeId), country, now.toISOString());
};
