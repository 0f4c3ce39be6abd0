import { COUNTRIES, type Country, type RegistrationRecord } from '../../attribution';

/** An account and its clock: the 180 days to three qualifying sales. */
export interface AccountClock {
  readonly country: Country;
  /** ISO 8601. */
  readonly openedAt: string;
  readonly qualifyingSales: number;
}

/**
 * The accounts whose clocks run, each by itself. An older record knows one clock, that of the first
 * marketplace with an ID.
 */
export const accountClocks = ({ clocks, marketplaces }: RegistrationRecord): AccountClock[] => {
  const known = COUNTRIES.flatMap((country): AccountClock[] => {
    const found = clocks.accounts?.[country];
    return found === undefined ? [] : [{ country, ...found }];
  });
  if (known.length > 0 || clocks.registeredAt === null) return known;
  const country = COUNTRIES.find((code) => marketplaces[code]?.storeId !== undefined) ?? 'US';
  return [{ country, openedAt: clocks.registeredAt, qualifyingSales: clocks.qualifyingSales }];
};

/** Notes accounts; what the older form of the record says of the first one stays in step. */
export const withAccounts = (
  record: RegistrationRecord,
  accounts: readonly AccountClock[],
): RegistrationRecord => {
  const [first] = [...accounts].sort((a, b) => (a.openedAt < b.openedAt ? -1 : 1));
  return {
    ...record,
    clocks: {
      ...record.clocks,
      registeredAt: first?.openedAt ?? null,
      qualifyingSales: first?.qualifyingSales ?? 0,
      accounts: Object.fromEntries(
        accounts.map(({ country, openedAt, qualifyingSales }) => [
          country,
          { openedAt, qualifyingSales },
        ]),
      ),
    },
  };
};
