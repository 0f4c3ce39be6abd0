/**
 * The languages (ISO 639) that a skill may speak: those in which attribution/ can say that it earns a
 * commission. A disclosure that is owed is never missing, and never in another language.
 */
export const LANGUAGE_CODES = ['en', 'de', 'fr', 'es', 'it', 'ja', 'nl', 'pt'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];
