import { DISCLOSURE_TEXTS, type DisclosureMedium } from './disclosure-texts';

/** A language with a wording of its own. */
export type DisclosureLanguage = keyof typeof DISCLOSURE_TEXTS;

/** Every {@link DisclosureLanguage}. */
export const DISCLOSURE_LANGUAGES = Object.keys(DISCLOSURE_TEXTS) as DisclosureLanguage[];

/** How a product is recommended; on a device with a screen it is `voice-and-screen`. */
export type RecommendationMedium = DisclosureMedium | 'voice-and-screen';

const OWED: Readonly<Record<RecommendationMedium, readonly DisclosureMedium[]>> = {
  voice: ['voice'],
  screen: ['screen'],
  'voice-and-screen': ['voice', 'screen'],
  page: ['page', 'link'],
  link: ['link'],
};

const isLanguage = (code: string): code is DisclosureLanguage =>
  Object.hasOwn(DISCLOSURE_TEXTS, code);

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
 * The wording of a disclosure as plain text: escape it for SSML or HTML.
 *
 * @param language BCP 47, e.g. `de` or `de-DE`; a language without a wording gets the English one,
 * because a disclosure that is owed must not be missing
 */
export const disclosureText = (
  language: string,
  { skillName, medium }: { readonly skillName: string; readonly medium: DisclosureMedium },
): string => {
  const code = language.split('-')[0]?.toLowerCase() ?? '';
  const texts = DISCLOSURE_TEXTS[isLanguage(code) ? code : 'en'];
  return texts[medium].replace('{skill}', () => skillName);
};
