import { CliError } from '../cli-error';
import { EXIT } from '../exit-codes';

/** What was tried at AWS, for the error message. */
export interface AwsAttempt {
  /** As IAM calls it. */
  readonly action: 'CreateSecret' | 'GetSecretValue' | 'PutSecretValue';
  readonly name: string;
  readonly region: string;
}

const BY_CREDENTIALS = ['CredentialsProviderError', 'TokenProviderError'];
const BY_KEYS = [
  'ExpiredTokenException',
  'IncompleteSignature',
  'InvalidClientTokenId',
  'InvalidSignatureException',
  'MissingAuthenticationTokenException',
  'UnrecognizedClientException',
];
const BY_NETWORK = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT'];

const explain = (name: string, code: string, { action, ...place }: AwsAttempt): string => {
  const where = `the secret ${place.name} in ${place.region}`;
  if (name === 'AccessDeniedException') {
    return `AWS does not allow secretsmanager:${action} on ${where} with the keys in use; allow it in IAM, or use other keys (AWS_PROFILE)`;
  }
  if (BY_CREDENTIALS.includes(name)) {
    return 'AWS: no keys were found on this computer; make them with "aws configure", or set AWS_PROFILE';
  }
  if (BY_KEYS.includes(name)) {
    return `AWS does not accept the keys in use (${name}); make new ones, or log in again with "aws sso login"`;
  }
  if (name === 'InvalidRequestException') {
    return `AWS refuses to change ${where}: most likely it is scheduled for deletion; restore it there, or choose another name with --name`;
  }
  if (BY_NETWORK.includes(code) || name === 'TimeoutError') {
    return `AWS can't be reached in ${place.region} (${code || name}); check the region and the network, then try again`;
  }
  return `AWS refused secretsmanager:${action} on ${where} (${name}) without a known reason; try again later`;
};

/** One sentence about AWS's answer. AWS's own words are left out: they may quote what was sent. */
export const awsError = (error: unknown, attempt: AwsAttempt): CliError => {
  const { name = 'unknown error', code = '' } = error as { name?: string; code?: unknown };
  return new CliError(
    EXIT.service,
    `${explain(name, typeof code === 'string' ? code : '', attempt)}.`,
  );
};

/** Whether AWS says that there is no such secret. */
export const isAbsent = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ResourceNotFoundException';
