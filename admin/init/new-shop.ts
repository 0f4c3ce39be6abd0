import {
  type Brand,
  type Country,
  type RegistrationRecord,
  RECORD_VERSION,
} from '../../attribution';
import { newMarketplace } from '../marketplace/new-marketplace';

/** What an owner says of a new skill. */
export interface NewSkill {
  readonly skillName: string;
  readonly invocationName: string;
  readonly owner: string;
  readonly support: string;
  readonly privacyUrl: string;
  readonly termsUrl: string;
  /** Short name for tracking IDs: 2 to 10 lower-case letters and digits. */
  readonly slug: string;
  readonly locales: readonly string[];
  readonly marketplaces: readonly Country[];
}

/** The brand of a new skill. */
export const newBrand = (skill: NewSkill): Brand => ({
  owner: skill.owner,
  supportContact: skill.support,
  privacyPolicyUrl: skill.privacyUrl,
  termsOfUseUrl: skill.termsUrl,
  category: 'SHOPPING',
  locales: Object.fromEntries(
    skill.locales.map((locale) => [
      locale,
      { skillName: skill.skillName, invocationName: skill.invocationName },
    ]),
  ),
});

/** The record of a new skill: a draft without any ID. */
export const newRecord = (skill: NewSkill, now: Date): RegistrationRecord => ({
  schemaVersion: RECORD_VERSION,
  sample: false,
  stage: 'draft',
  skill: { slug: skill.slug, skillId: null, storeUrl: null },
  marketplaces: Object.fromEntries(
    skill.marketplaces.map((country) => [country, newMarketplace(country)]),
  ),
  trackingIds: [],
  registration: { done: [], directedAtChildren: null },
  onelink: { singleStore: [], linkedStores: {} },
  clocks: { registeredAt: null, qualifyingSales: 0, salesIn30Days: 0, salesCountedAt: null },
  creators: null,
  archer: null,
  ads: null,
  history: [{ at: now.toISOString(), change: `Began the skill "${skill.skillName}".` }],
});
