import * as z from 'zod';
import { present } from '../present';
import { int64, isoCountry } from './account-answer';

/** An advertising account in one country, as the older calls of Amazon Ads know it. */
export interface AdsProfile {
  /** Digits. */
  readonly profileId: string;
  /** ISO 3166. */
  readonly country: string;
  /** ISO 4217. */
  readonly currency?: string;
  readonly timezone?: string;
  /** `ENTITY…` for vendors, a merchant ID for sellers. */
  readonly entityId?: string;
  /** Amazon's identifier of the marketplace, e.g. `ATVPDKIKX0DER`. */
  readonly marketplaceId?: string;
  /** `vendor`, `seller` or `agency`. */
  readonly type?: string;
  readonly name?: string;
  readonly validPaymentMethod?: boolean;
}

const profile = z
  .looseObject({
    profileId: int64,
    countryCode: z.string(),
    currencyCode: z.string().nullish(),
    timezone: z.string().nullish(),
    accountInfo: z
      .looseObject({
        marketplaceStringId: z.string().nullish(),
        id: z.string().nullish(),
        type: z.string().nullish(),
        name: z.string().nullish(),
        validPaymentMethod: z.boolean().nullish(),
      })
      .nullish(),
  })
  .transform((wire): AdsProfile => {
    const { marketplaceStringId, id, type, name, validPaymentMethod } = wire.accountInfo ?? {};
    return {
      profileId: wire.profileId,
      country: isoCountry(wire.countryCode),
      ...present({
        currency: wire.currencyCode,
        timezone: wire.timezone,
        entityId: id,
        marketplaceId: marketplaceStringId,
        type,
        name,
        validPaymentMethod,
      }),
    };
  });

/** The answer of `GET /v2/profiles`: empty for an account in another region. */
export const profilesAnswer = z.array(profile);
