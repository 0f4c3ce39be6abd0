import * as z from 'zod';

/** A text that may be missing: `checkForm` tells the owner about all missing texts at once. */
const text = z
  .string()
  .default('')
  .transform((value) => value.trim());

const optionalName = z.string().exactOptional();
const hasPermission = z.boolean().default(false);

/** What an owner fills in, as a file holds it; `kind` says whom the account is for. */
export const formSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('business'),
    accountName: text,
    business: z
      .strictObject({
        name: text,
        phone: text,
        websiteUrl: text,
        addressLine1: text,
        addressLine2: z.string().exactOptional(),
        city: text,
        state: text,
        zipCode: text,
        countryCode: text,
      })
      .prefault({}),
    applicant: z
      .strictObject({
        workEmail: text,
        relation: z.enum(['direct-employee', 'approved-agency', 'other']).default('other'),
      })
      .prefault({}),
  }),
  z.strictObject({
    kind: z.literal('seller'),
    accountName: optionalName,
    sellerCentralAccount: text,
    hasPermission,
  }),
  z.strictObject({
    kind: z.literal('vendor'),
    accountName: optionalName,
    vendorGroup: text,
    hasPermission,
  }),
  z.strictObject({
    kind: z.literal('author'),
    accountName: optionalName,
    email: text,
    hasPermission,
  }),
]);
