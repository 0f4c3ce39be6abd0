import { ClientError } from './client-error';

/**
 * How a request failed on its way: `unreachable` = no connection was made, `not-sent` = the address
 * or a header is not valid, `timeout` = no whole answer in time, `broken` = the connection broke,
 * `aborted` = the caller gave up.
 */
export type NetworkFailure = 'unreachable' | 'not-sent' | 'timeout' | 'broken' | 'aborted';

const WORDS: Readonly<Record<NetworkFailure, string>> = {
  unreachable: 'could not be reached; check the connection and the address',
  'not-sent': 'was not asked: the address or a header is not valid; check the settings',
  timeout: 'did not answer in time',
  broken: 'broke off before its answer was complete',
  aborted: 'was not waited for any longer',
};

/** The service was never reached, or the connection ended before a whole answer. */
export class NetworkError extends ClientError {
  override readonly name = 'NetworkError';

  constructor(
    service: string,
    readonly failure: NetworkFailure,
    /** Whether the service may still have done what it was asked to do. */
    readonly maybeDone: boolean,
    /** The system's code, e.g. `ECONNREFUSED`. */
    readonly code?: string,
  ) {
    super(service, `${service} ${WORDS[failure]}${code === undefined ? '' : ` (${code})`}`);
  }
}
