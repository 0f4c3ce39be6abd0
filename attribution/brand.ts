import * as z from 'zod';

const localeBrand = z.strictObject({
  /** Name of the skill, as the store shows it and as the skill says it in its disclosure. */
  skillName: z.string().min(2).max(50),
  /** What a customer says to open the skill; the models linter checks Amazon's naming rules. */
  invocationName: z.string().min(2).max(50),
});

/** The owner's brand, `shop/brand.json`. */
export const brandSchema = z.strictObject({
  owner: z.string().min(1),
  supportContact: z.email('must be an e-mail address'),
  privacyPolicyUrl: z.url('must be an https address'),
  termsOfUseUrl: z.url('must be an https address'),
  /** Whether the owner holds that the skill uses personal information; absent until answered. */
  usesPersonalInfo: z.boolean().exactOptional(),
  /** Amazon's store category; the shopping one is SHOPPING. */
  category: z.string().min(1),
  locales: z
    .record(z.string().regex(/^[a-z]{2}-[A-Z]{2}$/, 'must look like en-US'), localeBrand)
    .refine((locales) => Object.keys(locales).length > 0, 'must have a locale such as en-US'),
});

export type Brand = z.infer<typeof brandSchema>;
