import { isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import { AwsRefusal } from './aws-refusal';

/** A parameter, as far as its values are checked. */
interface TemplateParameter {
  readonly Type: string;
  readonly Default?: string | number;
  readonly AllowedValues?: readonly (string | number)[];
  readonly AllowedPattern?: string;
  readonly MinValue?: number;
  readonly MaxValue?: number;
}

interface TemplateResource {
  readonly Type: string;
  readonly Condition?: string;
  readonly DeletionPolicy?: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

/** A template of CloudFormation, with its functions in the long form, e.g. `{ Ref: 'Id' }`. */
export interface Template {
  readonly Parameters?: Readonly<Record<string, TemplateParameter>>;
  readonly Conditions?: Readonly<Record<string, unknown>>;
  readonly Resources: Readonly<Record<string, TemplateResource>>;
  readonly Outputs?: Readonly<Record<string, { readonly Value: unknown }>>;
}

const withoutTag = (node: unknown): unknown => {
  if (isSeq(node)) return node.items.map(plain);
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map((pair) => [
        isScalar(pair.key) ? String(pair.key.value) : '',
        plain(pair.value),
      ]),
    );
  }
  return isScalar(node) ? node.value : undefined;
};

/** `!Sub text` is `{ "Fn::Sub": "text" }`. */
const plain = (node: unknown): unknown => {
  if (isPair(node) || !isNode(node)) return node;
  const value = withoutTag(node);
  const name = /^!(\w+)$/.exec(node.tag ?? '')?.[1];
  if (name === undefined) return value;
  if (name === 'Ref' || name === 'Condition') return { [name]: value };
  if (name === 'GetAtt' && typeof value === 'string') {
    const [id, ...attribute] = value.split('.');
    return { 'Fn::GetAtt': [id, attribute.join('.')] };
  }
  return { [`Fn::${name}`]: value };
};

/** CloudFormation's limit for a template in a request. */
const MOST_BYTES = 51_200;

const invalid = (message: string): AwsRefusal => new AwsRefusal('ValidationError', message);

/** @throws AwsRefusal when it is too large, or is not a template */
export const readTemplate = (text: string): Template => {
  if (Buffer.byteLength(text) > MOST_BYTES) {
    throw invalid(`The template has more than ${MOST_BYTES} bytes.`);
  }
  const document = parseDocument(text, { logLevel: 'error' });
  const [mistake] = document.errors;
  if (mistake !== undefined) throw invalid(`Template format error: ${mistake.message}`);
  const template = plain(document.contents) as Partial<Template> | undefined;
  if (template?.Resources === undefined) {
    throw invalid('Template format error: at least one Resources member must be defined.');
  }
  return { ...template, Resources: template.Resources };
};

/**
 * The values of a template's parameters.
 *
 * @throws AwsRefusal when one is missing, unknown or not allowed
 */
export const parameterValues = (
  { Parameters = {} }: Template,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  const unknown = Object.keys(given).filter((name) => !(name in Parameters));
  if (unknown.length > 0) {
    throw invalid(`Parameters: [${unknown.join(', ')}] do not exist in the template`);
  }
  return Object.fromEntries(
    Object.entries(Parameters).map(([name, parameter]) => {
      const value = given[name] ?? parameter.Default?.toString();
      if (value === undefined) throw invalid(`Parameters: [${name}] must have values`);
      const { AllowedValues, AllowedPattern, MinValue, MaxValue, Type } = parameter;
      if (AllowedValues !== undefined && !AllowedValues.map(String).includes(value)) {
        throw invalid(`Parameter '${name}' must be one of AllowedValues`);
      }
      if (AllowedPattern !== undefined && !new RegExp(`^(?:${AllowedPattern})$`).test(value)) {
        throw invalid(`Parameter '${name}' must match pattern ${AllowedPattern}`);
      }
      const number = Number(value);
      if (
        Type === 'Number' &&
        !(number >= (MinValue ?? number) && number <= (MaxValue ?? number))
      ) {
        throw invalid(`Parameter '${name}' must be a number from ${MinValue} to ${MaxValue}`);
      }
      return [name, value];
    }),
  );
};
