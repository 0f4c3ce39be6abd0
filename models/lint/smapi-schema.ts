import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { type Finding } from './finding';

type Json = Record<string, unknown>;

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

const pathOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .reduce(
      (path, key) => (/^\d+$/.test(key) ? `${path}[${key}]` : `${path}${path && '.'}${key}`),
      '',
    );

/**
 * Makes a check against one definition of Amazon's own schema, `ask-smapi-model/spec.json`.
 *
 * @param definition name in the schema, e.g. `v1.skill.Manifest.SkillManifestEnvelope`
 * @returns a function that gives one finding for each violation of the schema
 */
export const smapiSchema = (definition: string): ((value: unknown) => Finding[]) => {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats(ajv);
  ajv.addSchema({ $id: 'smapi', definitions: loadDefinitions() });
  const validate = ajv.compile({ $ref: `smapi#/definitions/${definition}` });
  return (value) => {
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, keyword, message, params }) => {
      const path = pathOf(instancePath) || 'the file';
      const unknown = params as { additionalProperty?: string };
      return keyword === 'additionalProperties'
        ? {
            where: path,
            message: `has a field that Amazon doesn't know, "${unknown.additionalProperty ?? ''}"`,
            remedy: 'correct its spelling or remove it',
          }
        : {
            where: path,
            message: `breaks Amazon's schema: ${message ?? keyword}`,
            remedy: 'correct the value',
          };
    });
  };
};
