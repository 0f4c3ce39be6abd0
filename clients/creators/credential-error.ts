import { ClientError, type ServiceError } from '../transport';

/**
 * What is wrong with a credential: `refused` = no token is given for it, `version` = it is not of the
 * version it is said to be, or of another region, `token` = its tokens are not taken.
 */
export type CredentialProblem = 'refused' | 'token' | 'version';

const WORDS: Readonly<Record<CredentialProblem, string>> = {
  refused:
    'gives no token for this credential; check its id, secret and version for blanks and mistakes, and allow 48 hours after it was made',
  version:
    "does not take this credential's tokens here: its version, or its region, is another; copy the version from Associates Central",
  token: "does not take this credential's tokens; check the credential in Associates Central",
};

/** The credential will not do; asking again changes nothing. */
export class CredentialError extends ClientError {
  override readonly name = 'CredentialError';
  /** Amazon's own code, e.g. `invalid_client`. */
  readonly code: string | undefined;

  constructor(
    readonly problem: CredentialProblem,
    { code, text }: Pick<ServiceError, 'code' | 'text'>,
  ) {
    const said = [code, text].filter((part) => part !== undefined).join(': ');
    super('Creators API', `Creators API ${WORDS[problem]}${said === '' ? '' : ` (${said})`}`);
    this.code = code;
  }
}
