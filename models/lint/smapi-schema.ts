import { lazily } from '../../contract/lazily';
import { type Finding } from './finding';
import { type SmapiPart, validatorOf } from './smapi-validators';

const pathOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .reduce(
      (path, key) => (/^\d+$/.test(key) ? `${path}[${key}]` : `${path}${path && '.'}${key}`),
      '',
    );

/**
 * Makes a check against Amazon's own schema, `ask-smapi-model/spec.json`.
 *
 * @param part a skill's manifest, or its interaction model in one locale
 * @returns a function that gives one finding for each violation of the schema
 */
export const smapiSchema = (part: SmapiPart): ((value: unknown) => Finding[]) => {
  const validator = lazily(() => validatorOf(part));
  return (value) => {
    const validate = validator();
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
