import { NetworkError } from './network-error';

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
