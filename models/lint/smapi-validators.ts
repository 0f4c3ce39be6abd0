import { readFileSync } from 'node:fs';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { lazily } from '../../contract/lazily';

type Json = Record<string, unknown>;

/** Definitions of Amazon's own schema, `ask-smapi-model/spec.json`, by what is checked. */
export const SMAPI_DEFINITIONS = {
  manifest: 'v1.skill.Manifest.SkillManifestEnvelope',
  model: 'v1.skill.interactionModel.InteractionModelData',
} as const;

export type SmapiPart = keyof typeof SMAPI_DEFINITIONS;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Amazon's schema allows unknown fields, so a misspelt one is not noticed until SMAPI refuses it. This
 * closes the definitions, except those with subtypes (allOf, discriminator), whose fields are spread.
 */
const refuseUnknownFields = (definition: Json): Json =>
  isObject(definition['properties']) &&
  definition['additionalProperties'] === undefined &&
  definition['discriminator'] === undefined
    ? { ...definition, additionalProperties: false }
    : definition;

/** The schema wants at least one synonym for each slot value, but Amazon accepts models without. */
const TYPE_VALUE = 'v1.skill.interactionModel.TypeValueObject';
const SYNONYMS_OPTIONAL: Json = {
  type: 'object',
  required: ['value'],
  additionalProperties: false,
  properties: {
    value: { type: 'string', minLength: 1 },
    synonyms: { type: 'array', items: { type: 'string' } },
  },
};

const loadDefinitions = (): Json => {
  const file = require.resolve('ask-smapi-model/spec.json');
  const { definitions } = JSON.parse(readFileSync(file, 'utf8')) as { definitions: Json };
  const closed = Object.entries(definitions).map(([name, definition]): [string, unknown] => [
    name,
    isObject(definition) ? refuseUnknownFields(definition) : definition,
  ]);
  return { ...Object.fromEntries(closed), [TYPE_VALUE]: SYNONYMS_OPTIONAL };
};

/** Amazon's schema, with a schema of its own, by their names, for each of {@link SMAPI_DEFINITIONS}. */
export const smapiSchemas = (): Ajv => {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, code: { source: true } });
  addFormats(ajv);
  ajv.addSchema({ $id: 'smapi', definitions: loadDefinitions() });
  for (const [part, name] of Object.entries(SMAPI_DEFINITIONS)) {
    ajv.addSchema({ $ref: `smapi#/definitions/${name}` }, part);
  }
  return ajv;
};

const schemas = lazily(smapiSchemas);

/** The check of a part. It takes a fifth of a second to make; the CLI's bundle has it ready made. */
export const validatorOf = (part: SmapiPart): ValidateFunction => {
  const validator = schemas().getSchema(part);
  if (validator === undefined) throw new Error(`Amazon's schema has no ${SMAPI_DEFINITIONS[part]}`);
  return validator;
};
