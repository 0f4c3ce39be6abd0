import * as z from 'zod';
import { refused } from '../cli-error';
import { type AwsAttempt, awsError, isAbsent } from './aws-error';
import { type NamedSecrets } from './pushed-secrets';

/** Where a secret of AWS is. */
export interface AwsPlace {
  readonly name: string;
  readonly region: string;
}

export type PushOutcome = 'created' | 'updated' | 'unchanged';

/** Long enough for a slow network, in milliseconds. */
const PATIENCE = 20_000;
const valuesSchema = z.record(z.string(), z.string());

const parse = (text: string, name: string): NamedSecrets => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The error of JSON.parse is left out: it quotes the secret.
  }
  const read = valuesSchema.safeParse(value);
  if (read.success) return read.data;
  throw refused(
    `The secret ${name} already has other content and is not overwritten; choose another name with --name.`,
  );
};

/** Replaces earlier credentials; everything else in the secret stays. */
const merge = (before: NamedSecrets, secrets: NamedSecrets): NamedSecrets => ({
  ...Object.fromEntries(Object.entries(before).filter(([name]) => !name.startsWith('creators.'))),
  ...secrets,
});

const sorted = (secrets: NamedSecrets): string =>
  JSON.stringify(Object.fromEntries(Object.entries(secrets).sort()));

/**
 * Writes secrets to AWS Secrets Manager as one JSON object, with the keys of this computer's AWS
 * configuration.
 *
 * @throws CliError with one sentence that contains no secret
 */
export const pushToSecretsManager = async (
  { name, region }: AwsPlace,
  secrets: NamedSecrets,
): Promise<PushOutcome> => {
  const {
    CreateSecretCommand,
    GetSecretValueCommand,
    PutSecretValueCommand,
    SecretsManagerClient,
  } = await import('@aws-sdk/client-secrets-manager');
  const client = new SecretsManagerClient({
    region,
    maxAttempts: 3,
    requestHandler: { requestTimeout: PATIENCE, throwOnRequestTimeout: true },
  });
  const attempt = async <Answer>(
    action: AwsAttempt['action'],
    call: () => Promise<Answer>,
  ): Promise<Answer> => {
    try {
      return await call();
    } catch (error) {
      if (isAbsent(error) && action === 'GetSecretValue') throw error;
      throw awsError(error, { action, name, region });
    }
  };
  const read = async (): Promise<string | undefined> => {
    try {
      const command = new GetSecretValueCommand({ SecretId: name });
      return (await attempt('GetSecretValue', () => client.send(command))).SecretString ?? '';
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  };

  try {
    const text = await read();
    if (text === undefined) {
      const SecretString = sorted(secrets);
      const Description = 'Credentials of a Shelf Talker skill, written by shelf secrets push.';
      const command = new CreateSecretCommand({ Name: name, Description, SecretString });
      await attempt('CreateSecret', () => client.send(command));
      return 'created';
    }
    const before = parse(text, name);
    const SecretString = sorted(merge(before, secrets));
    if (SecretString === sorted(before)) return 'unchanged';
    const command = new PutSecretValueCommand({ SecretId: name, SecretString });
    await attempt('PutSecretValue', () => client.send(command));
    return 'updated';
  } finally {
    client.destroy();
  }
};
