import { type InteractionModel } from '../interaction-model';
import { ALEXA_LOCALES, takesFallbackSensitivity } from './amazon-names';
import { type Finding } from './finding';

/** Largest model of one locale, in bytes. */
const MODEL_MAX_BYTES = 1_500_000;
const MAX_INTENTS = 250;
const MAX_INTENTS_AND_TYPES = 350;

/** Checks size and counts against Amazon's limits, and what only some locales accept. */
export const lintLimits = (locale: string, model: InteractionModel): Finding[] => {
  const { intents, types, modelConfiguration } = model.interactionModel.languageModel;
  const bytes = Buffer.byteLength(JSON.stringify(model));
  const findings: Finding[] = [];
  const report = (where: string, message: string, remedy: string): void => {
    findings.push({ where, message, remedy });
  };
  if (bytes > MODEL_MAX_BYTES) {
    report(
      'the file',
      `has ${bytes} bytes`,
      `remove samples or values until it has at most ${MODEL_MAX_BYTES}`,
    );
  }
  if (intents.length > MAX_INTENTS) {
    report('intents', `has ${intents.length} intents`, `keep it to ${MAX_INTENTS}`);
  } else if (intents.length + types.length > MAX_INTENTS_AND_TYPES) {
    report(
      'types',
      `has ${intents.length} intents and ${types.length} types`,
      `keep it to ${MAX_INTENTS_AND_TYPES} together`,
    );
  }
  if (!ALEXA_LOCALES.includes(locale)) {
    report('the file', `${locale} is not an Alexa locale`, 'name the file after one, e.g. en-US');
  }
  if (modelConfiguration !== undefined && !takesFallbackSensitivity(locale)) {
    report(
      'modelConfiguration.fallbackIntentSensitivity',
      `is not accepted for ${locale}`,
      'remove it; only de-DE and English locales take it',
    );
  }
  return findings;
};
