import { type NamedValues } from './read-credentials';

/** How the skill reaches the Creators API. */
export interface CreatorsConfig {
  /** Credentials from the environment, by dotted name. */
  readonly values: NamedValues;
  /** Name or ARN of a secret in AWS Secrets Manager that has more of them. */
  readonly secretId: string | undefined;
  /** Addresses to use instead of Amazon's. */
  readonly urls: { readonly api: string | undefined; readonly token: string | undefined };
}

const VARIABLE = /^SHELF_CREATORS_(?<label>[A-Z0-9_]+)_(?<part>ID|SECRET|VERSION)$/;

const namedValues = (environment: NodeJS.ProcessEnv): NamedValues =>
  Object.fromEntries(
    Object.entries(environment).flatMap(([variable, value]) => {
      const { label, part } = VARIABLE.exec(variable)?.groups ?? {};
      if (label === undefined || part === undefined) return [];
      const dotted = `creators.${label.toLowerCase().replaceAll('_', '-')}.${part.toLowerCase()}`;
      return [[dotted, value]];
    }),
  );

/** The variables that were checked before. */
interface Checked {
  readonly secretId: string | undefined;
  readonly api: string | undefined;
  readonly token: string | undefined;
}

/** @returns undefined when the environment has neither a credential nor a secret's name */
export const creatorsConfigOf = (
  environment: NodeJS.ProcessEnv,
  { api, secretId, token }: Checked,
): CreatorsConfig | undefined => {
  const values = namedValues(environment);
  if (secretId === undefined && Object.keys(values).length === 0) return undefined;
  return { values, secretId, urls: { api, token } };
};
