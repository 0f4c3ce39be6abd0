/** A part of skill.json: what this room doesn't name is passed on as it was. */
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

/** skill.json while it is being prepared: what ask-cli and the owner wrote, with or without what Amazon asks for. */
export interface EnvelopeDraft extends Fields {
  manifest: ManifestDraft;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Takes what was read from skill.json for a draft. Nothing is changed.
 *
 * @returns undefined when it is no object with a `manifest`, or one of the parts to be written is of another kind
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
