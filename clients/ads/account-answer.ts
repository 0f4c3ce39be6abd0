import * as z from 'zod';
import { present } from '../present';
import { type AdsAccount, type AdsReason, ADS_STATUSES, type CountryIds } from './account';

/** The account calls say UK where ISO 3166 and the rest of this project say GB. */
export const isoCountry = (code: string): string =>
  code.toUpperCase() === 'UK' ? 'GB' : code.toUpperCase();

/** An int64, kept as digits: a large one is not a safe JavaScript number. One that is already rounded is refused. */
export const int64 = z.union([z.string().regex(/^\d+$/), z.int().nonnegative().transform(String)]);

const wireError = z.looseObject({
  errorId: z.number().nullish(),
  errorCode: z.string().nullish(),
  errorMessage: z.string().nullish(),
});
/** One version of the API has a map from country code to errors, others a plain list. */
const wireErrors = z.union([z.array(wireError), z.record(z.string(), z.array(wireError))]);

const wireAccount = z.looseObject({
  adsAccountId: z.string().regex(/^[A-Za-z0-9.-]+$/),
  accountName: z.string().nullish(),
  status: z.string().nullish(),
  countryCodes: z.array(z.string()).nullish(),
  alternateIds: z
    .array(
      z.looseObject({
        countryCode: z.string(),
        profileId: int64.nullish(),
        entityId: z.string().nullish(),
      }),
    )
    .nullish(),
  errors: wireErrors.nullish(),
});

type WireErrors = z.infer<typeof wireErrors> | null | undefined;

const reasonsOf = (errors: WireErrors): AdsReason[] => {
  const byCountry: [string | undefined, z.infer<typeof wireError>[]][] = Array.isArray(errors)
    ? [[undefined, errors]]
    : Object.entries(errors ?? {});
  return byCountry.flatMap(([country, list]) =>
    list.map(({ errorCode, errorMessage }) => ({
      ...present({ country: country === undefined ? undefined : isoCountry(country) }),
      code: errorCode ?? '',
      text: errorMessage ?? '',
    })),
  );
};

const mergeIds = (ids: z.infer<typeof wireAccount>['alternateIds']): CountryIds[] => {
  const merged = new Map<string, CountryIds>();
  for (const { countryCode, profileId, entityId } of ids ?? []) {
    const country = isoCountry(countryCode);
    merged.set(country, {
      ...(merged.get(country) ?? { country }),
      ...present({ profileId, entityId }),
    });
  }
  return [...merged.values()];
};

const toAccount = (wire: z.infer<typeof wireAccount>, outer: WireErrors): AdsAccount => {
  const amazonStatus = wire.status ?? '';
  // Amazon's guide prints PARTIALLY_CREATED with a space.
  const status = amazonStatus.trim().toUpperCase().replaceAll(/\s+/g, '_');
  const inner = reasonsOf(wire.errors);
  return {
    adsAccountId: wire.adsAccountId,
    ...present({ accountName: wire.accountName }),
    status: ADS_STATUSES.find((known) => known === status) ?? 'UNKNOWN',
    amazonStatus,
    countries: [...new Set((wire.countryCodes ?? []).map(isoCountry))],
    ids: mergeIds(wire.alternateIds),
    reasons: inner.length > 0 ? inner : reasonsOf(outer),
  };
};

const wrapped = z
  .looseObject({ adsAccount: wireAccount, errors: wireErrors.nullish() })
  .transform(({ adsAccount, errors }) => toAccount(adsAccount, errors));
const bare = wireAccount.transform((account) => toAccount(account, undefined));

/** One account: `{adsAccount: {…}}` as Amazon's specification has it, or the account itself. */
export const accountAnswer = z.union([wrapped, bare]);

/**
 * A page of accounts: `{adsAccounts, nextToken}` as in the specification, or the bare list of Amazon's guide.
 * Neither knows errors beside the whole list; should some stand there, they are kept.
 */
export const accountPageAnswer = z.union([
  z
    .looseObject({
      adsAccounts: z.array(accountAnswer),
      nextToken: z.string().nullish(),
      errors: wireErrors.nullish(),
    })
    .transform(({ adsAccounts, nextToken, errors }) => ({
      accounts: adsAccounts,
      nextToken: nextToken === '' ? undefined : (nextToken ?? undefined),
      reasons: reasonsOf(errors),
    })),
  z.array(accountAnswer).transform((accounts) => ({ accounts, nextToken: undefined, reasons: [] })),
]);
