import {
  type Brand,
  type RegistrationRecord,
  earnsIn,
  marketplaceOfLocale,
} from '../../attribution';
import { type Product } from '../../catalog';
import { type OwnVocabulary } from '../../contract';
import { LANGUAGES, type Language, languageFor } from '../../languages';
import { type InteractionModel, buildModels } from '../../models';
import {
  type EnvelopeDraft,
  type Fields,
  type LocaleTexts,
  type PrivacyAndCompliance,
  type PublishingInformation,
} from './manifest-draft';
import { renamer } from './rename';
import { type Requests, namesIn, syncLocale } from './sync-locale';
import { INSTRUCTIONS_MAX_LENGTH, prepareInstructions, localeWords } from './testing-instructions';
import { possibleRequests, testUtterances } from './utterances';

/** The two releases: the first shops without an ID, the second earns. Amazon certifies each. */
export const RELEASES = ['published', 'earning'] as const;
export type Release = (typeof RELEASES)[number];

/** What a manifest is made from. */
export interface ReleaseMaterial {
  readonly vocabulary: OwnVocabulary;
  readonly brand: Brand;
  readonly record: RegistrationRecord;
  readonly products: readonly Product[];
  readonly release: Release;
  /** The project's own when absent. */
  readonly languages?: readonly Language[];
  /** The interaction models by locale, where somebody has built them already. */
  readonly models?: Readonly<Record<string, InteractionModel>>;
}

/** The prepared skill.json, and what is left for the owner to do, one sentence each. */
export interface PreparedManifest {
  readonly envelope: EnvelopeDraft;
  readonly notes: readonly string[];
}

const countriesOf = (locales: readonly string[]): string[] => [
  ...new Set(locales.map((locale) => locale.slice(-2))),
];

const preparePublishing = (
  found: PublishingInformation,
  {
    brand,
    record,
    products,
    vocabulary,
    release,
    languages = LANGUAGES,
    models: given,
  }: ReleaseMaterial,
): { readonly published: PublishingInformation; readonly notes: string[] } => {
  const models = given ?? buildModels({ brand, vocabulary, languages });
  const earns = (locale: string): boolean => {
    const marketplace = marketplaceOfLocale(locale);
    return (
      release === 'earning' && marketplace !== undefined && earnsIn(record, marketplace, 'earning')
    );
  };
  const requestsIn = (locale: string): Requests => {
    const marketplace = marketplaceOfLocale(locale);
    const words = localeWords(locale, { brand, vocabulary, languages, models });
    const sold = marketplace === undefined ? [] : testUtterances(products, marketplace, words);
    return { sold: sold.map(({ say }) => say), possible: possibleRequests(words) };
  };
  const notes: string[] = [];
  const locales: Record<string, LocaleTexts> = {};
  for (const [locale, names] of Object.entries(brand.locales)) {
    const synced = syncLocale(found.locales?.[locale], locale, names, {
      language: languageFor(languages, locale),
      earns: earns(locale),
      requests: requestsIn(locale),
    });
    locales[locale] = synced.texts;
    notes.push(...synced.notes);
  }
  const [locale = '', names] = Object.entries(brand.locales)[0] ?? [];
  const rename =
    names === undefined
      ? undefined
      : renamer(namesIn(found.locales?.[locale], languageFor(languages, locale)), names);
  const instructions = prepareInstructions(rename?.(found.testingInstructions ?? ''), {
    brand,
    record,
    products,
    vocabulary,
    languages,
    models,
    earns,
  });
  if (instructions.length > INSTRUCTIONS_MAX_LENGTH) {
    notes.push(
      `the testing instructions have ${instructions.length} characters and Amazon takes ${INSTRUCTIONS_MAX_LENGTH}; shorten your own words above or below the test plan`,
    );
  }
  const countries = [
    ...new Set([
      ...(found.distributionCountries ?? []),
      ...countriesOf(Object.keys(brand.locales)),
    ]),
  ];
  const published = {
    ...found,
    category: brand.category,
    isAvailableWorldwide: false,
    distributionCountries: countries,
    testingInstructions: instructions,
    locales,
  };
  return { published, notes };
};

/** The answers of Amazon's sample for shopping skills, and what holds for this skill. */
const USUAL_ANSWERS = {
  allowsPurchases: false,
  usesPersonalInfo: false,
  isChildDirected: false,
  isExportCompliant: true,
  containsAds: false,
} as const;

/** Answers Amazon's questions on privacy; the owner's own answers stay, and that in the brand decides. */
const preparePrivacy = (
  found: PrivacyAndCompliance,
  { brand, release }: ReleaseMaterial,
): PrivacyAndCompliance => {
  const locales: Record<string, Fields> = {};
  for (const locale of Object.keys(brand.locales)) {
    locales[locale] = {
      ...found.locales?.[locale],
      privacyPolicyUrl: brand.privacyPolicyUrl,
      termsOfUseUrl: brand.termsOfUseUrl,
    };
  }
  return {
    ...USUAL_ANSWERS,
    ...found,
    ...(brand.usesPersonalInfo !== undefined && { usesPersonalInfo: brand.usesPersonalInfo }),
    shoppingKit: {
      ...found.shoppingKit,
      isShoppingActionsEnabled: true,
      isAmazonAssociatesOnAlexaEnabled: release === 'earning',
    },
    locales,
  };
};

/**
 * Makes the skill.json of a release from the present one, brand, record and products: the Shopping
 * Kit's switches, store texts, testing instructions and privacy answers. It has the locales of the
 * brand and no others. Everything else that ask-cli or the owner wrote stays. Preparing it a second
 * time changes nothing.
 */
export const prepareManifest = (
  draft: EnvelopeDraft,
  material: ReleaseMaterial,
): PreparedManifest => {
  const { publishingInformation = {}, privacyAndCompliance = {} } = draft.manifest;
  const { published, notes } = preparePublishing(publishingInformation, material);
  return {
    envelope: {
      ...draft,
      manifest: {
        ...draft.manifest,
        publishingInformation: published,
        privacyAndCompliance: preparePrivacy(privacyAndCompliance, material),
      },
    },
    notes,
  };
};
