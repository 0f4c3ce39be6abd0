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

/** Codes that a wrong clock brings about, too. */
const BY_THE_CLOCK: readonly string[] = ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'];

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
    const clock = BY_THE_CLOCK.includes(code ?? '')
      ? ': by the clock of this computer its certificate is not valid, so check date and time'
      : '';
    super(service, `${service} ${WORDS[failure]}${code === undefined ? '' : ` (${code})`}${clock}`);
  }
}

/** Codes of Node and its fetch for a connection that was never made. */
const NO_CONNECTION =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ERR_(?:SSL|TLS)_\w+|CERT_\w+|UNABLE_TO_\w+|SELF_SIGNED_\w+|DEPTH_ZERO_\w+)$/;

const codeOf = (error: unknown): string | undefined => {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, cause, errors } = error as Readonly<Record<'code' | 'cause' | 'errors', unknown>>;
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code)) return code;
  return codeOf(cause) ?? (Array.isArray(errors) ? codeOf((errors as unknown[])[0]) : undefined);
};

/** The named error for an error of fetch, which itself is not kept: it may quote a header. */
export const networkErrorOf = (service: string, thrown: unknown): NetworkError => {
  const code = codeOf(thrown);
  return code !== undefined && NO_CONNECTION.test(code)
    ? new NetworkError(service, 'unreachable', false, code)
    : new NetworkError(service, 'broken', true, code);
};
