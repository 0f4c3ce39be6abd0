import { ClientError } from '../transport';

/**
 * Why there is no consent: `refused` = the person or Amazon said no on the consent page, `timeout` =
 * the browser did not come back from it, `aborted` = the caller gave up, `port` = the return address
 * can't be listened on, `revoked` = an earlier consent is no longer valid.
 */
export type ConsentFailure = 'aborted' | 'port' | 'refused' | 'revoked' | 'timeout';

/** The person has to sign in, or sign in again. Its message says what to do. */
export class ConsentError extends ClientError {
  override readonly name = 'ConsentError';

  constructor(
    readonly failure: ConsentFailure,
    message: string,
    /** The code Amazon gave, e.g. `access_denied`. */
    readonly code?: string,
  ) {
    super('Login with Amazon', message);
  }
}
