import * as z from 'zod/mini';
import { type NamedValues } from './read-credentials';

const valuesSchema = z.record(z.string(), z.string());

const fetchSecret = async (name: string): Promise<string | undefined> => {
  const { GetSecretValueCommand, SecretsManagerClient } =
    await import('@aws-sdk/client-secrets-manager');
  const client = new SecretsManagerClient({ maxAttempts: 2 });
  return (await client.send(new GetSecretValueCommand({ SecretId: name }))).SecretString;
};

/**
 * Reads the owner's secrets from AWS Secrets Manager as `shelf secrets push` writes them: JSON, by
 * dotted name. The SDK is part of Lambda's Node runtime.
 *
 * @param name the secret's name or ARN
 * @throws an Error that names the secret and never quotes it
 */
export const readAwsSecrets = async (name: string): Promise<NamedValues> => {
  const where = `secrets-manager ${name}`;
  let text: string | undefined;
  try {
    text = await fetchSecret(name);
  } catch (error) {
    const why = error instanceof Error ? error.name : 'unknown error';
    throw new Error(`${where} can't be read (${why}); check its name and the function's role`);
  }
  try {
    const values = valuesSchema.safeParse(JSON.parse(text ?? ''));
    if (values.success) return values.data;
  } catch {
    // The error of JSON.parse is left out: it quotes the secret.
  }
  throw new Error(`${where} is not a JSON object of texts; write it with: shelf secrets push`);
};
