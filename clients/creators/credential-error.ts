import { ClientError, type ServiceError } from '../transport';

/**
 * What is wrong with a credential: `refused` = Amazon gives no token for it, `version` = its version or
 * region is another than stated, `token` = Amazon does not accept its tokens, `expired` = it calls a token
 * expired that it has only just given, `clock` = it does so, and its clock and this computer's differ.
 */
export type CredentialProblem = 'clock' | 'expired' | 'refused' | 'token' | 'version';

const WORDS: Readonly<Record<CredentialProblem, string>> = {
  refused:
    'gives no token for this credential; check its id, secret and version for mistakes, and wait 48 hours after it was made',
  version:
    "does not accept this credential's tokens here: its version or region is another; copy the version from Associates Central",
  expired:
    'calls a token expired that it has only just given; try again in some minutes, for the mistake is on its side',
  clock:
    "calls a token expired that it has only just given, and the clock of this computer is not Amazon's; set date and time",
  token: "does not accept this credential's tokens; check the credential in Associates Central",
};

/** The credential does not work; repeating the request does not help. */
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
