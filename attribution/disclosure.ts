import { LANGUAGE_CODES, type LanguageCode } from '../contract/languages';
import { DISCLOSURE_REMINDERS, DISCLOSURE_TEXTS, type DisclosureMedium } from './disclosure-texts';

/** A language with a wording of its own, ISO 639. */
export type DisclosureLanguage = LanguageCode;

/** Every {@link DisclosureLanguage}. */
export const DISCLOSURE_LANGUAGES: readonly DisclosureLanguage[] = LANGUAGE_CODES;

/** How a spoken disclosure is worded: whole, or as a reminder when the sentence before has just been whole. */
export const DISCLOSURE_FORMS = ['whole', 'reminder'] as const;
export type DisclosureForm = (typeof DISCLOSURE_FORMS)[number];

/** How a product is recommended; on a device with a screen it is `voice-and-screen`. */
export type RecommendationMedium = DisclosureMedium | 'voice-and-screen';

const OWED: Readonly<Record<RecommendationMedium, readonly DisclosureMedium[]>> = {
  voice: ['voice'],
  screen: ['screen'],
  'voice-and-screen': ['voice', 'screen'],
  page: ['page', 'link'],
  link: ['link'],
};

/**
 * The language of a locale, if there is a disclosure in it.
 *
 * @param locale BCP 47, e.g. `de` or `de-DE`
 * @returns undefined for a language without one; recommend nothing that earns there until you have it
 */
export const disclosureLanguage = (locale: string): DisclosureLanguage | undefined => {
  const code = locale.split('-')[0]?.toLowerCase();
  return LANGUAGE_CODES.find((language) => language === code);
};

/**
 * Where a disclosure is owed for one recommendation: in the medium of the recommendation, close to
 * it, and each time a customer comes back (Amazon's Associates help; a text in the skill store is
 * not enough). A page owes its statement and a label beside the link. Without a tag nothing is
 * earned, and a disclosure would be untrue: then none is owed.
 *
 * @param recommendation `tag`: the tag sent, or what else earns, such as an attribution link
 * @returns the media that need a {@link disclosureText}; empty when none is owed
 */
export const disclosureOwed = (recommendation: {
  readonly tag: string | null | undefined;
  readonly medium: RecommendationMedium;
}): readonly DisclosureMedium[] => (recommendation.tag ? OWED[recommendation.medium] : []);

/**
 * The disclosure that a spoken purchase question owes.
 *
 * @param question `tag`: as for {@link disclosureOwed}; `isReminder`: whether the customer's last
 * question came with a disclosure
 * @returns undefined when none is owed
 */
export const spokenDisclosure = (question: {
  readonly tag: string | undefined;
  readonly isReminder: boolean;
}): DisclosureForm | undefined => {
  if (disclosureOwed({ tag: question.tag, medium: 'voice' }).length === 0) return undefined;
  return question.isReminder ? 'reminder' : 'whole';
};

/** What a disclosure's wording depends on. */
export interface DisclosureParts {
  readonly skillName: string;
  readonly medium: DisclosureMedium;
  /** For the medium `voice` only; whole when absent. */
  readonly form?: DisclosureForm;
}

/** The wording of a disclosure as plain text: escape it for SSML or HTML. */
export const disclosureText = (
  language: DisclosureLanguage,
  { skillName, medium, form = 'whole' }: DisclosureParts,
): string => {
  const text =
    medium === 'voice' && form === 'reminder'
      ? DISCLOSURE_REMINDERS[language]
      : DISCLOSURE_TEXTS[language][medium];
  return text.replace('{skill}', () => skillName);
};
