/** A part of skill.json: fields not named here are passed on unchanged. */
export type Fields = Record<string, unknown>;

export interface LocaleTexts extends Fields {
  name?: string;
  summary?: string;
  description?: string;
  examplePhrases?: string[];
  keywords?: string[];
  smallIconUri?: string;
  largeIconUri?: string;
}

export interface PublishingInformation extends Fields {
  category?: string;
  distributionMode?: string;
  isAvailableWorldwide?: boolean;
  distributionCountries?: string[];
  testingInstructions?: string;
  locales?: Record<string, LocaleTexts>;
}

export interface PrivacyAndCompliance extends Fields {
  isChildDirected?: boolean;
  shoppingKit?: Fields;
  locales?: Record<string, Fields>;
}

interface ManifestDraft extends Fields {
  manifestVersion?: string;
  publishingInformation?: PublishingInformation;
  privacyAndCompliance?: PrivacyAndCompliance;
  apis?: Fields;
}

/** skill.json while it is being prepared; fields that Amazon requires may still be missing. */
export interface EnvelopeDraft extends Fields {
  manifest: ManifestDraft;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A copy of what was read from skill.json, as a draft.
 *
 * @returns undefined when it is not an object with a `manifest`, or a part to be written is not an object
 */
export const asDraft = (envelope: unknown): EnvelopeDraft | undefined => {
  if (!isFields(envelope) || !isFields(envelope['manifest'])) return undefined;
  const { publishingInformation = {}, privacyAndCompliance = {} } = envelope['manifest'];
  if (!isFields(publishingInformation) || !isFields(privacyAndCompliance)) return undefined;
  const parts = [
    publishingInformation['locales'] ?? {},
    privacyAndCompliance['locales'] ?? {},
    privacyAndCompliance['shoppingKit'] ?? {},
  ];
  return parts.every(isFields) ? (structuredClone(envelope) as EnvelopeDraft) : undefined;
};

/** skill.json of a skill that has none yet; `release prepare` fills in the rest. */
export const emptyDraft = (): EnvelopeDraft => ({
  manifest: {
    manifestVersion: '1.0',
    publishingInformation: { distributionMode: 'PUBLIC' },
    privacyAndCompliance: {},
    permissions: [],
    apis: { custom: { interfaces: [{ type: 'ALEXA_PRESENTATION_APL' }] } },
  },
});
