import { createHash, createHmac } from 'node:crypto';
import { type IncomingHttpHeaders } from 'node:http';

/** A request as a server got it. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=(?<id>[^/]+)\/(?<scope>[^,]+), ?SignedHeaders=(?<signed>[^,]+), ?Signature=(?<signature>[0-9a-f]{64})$/;

/**
 * Checks a request's Signature Version 4, as AWS's page "Create a signed AWS API request" describes it.
 *
 * @returns whose it is and for what, and whether the secret made it
 */
export const checkSignature = ({ method, path, headers, body }: Received, secret: string) => {
  const {
    id,
    scope = '',
    signed = '',
    signature,
  } = AUTHORIZATION.exec(headers.authorization ?? '')?.groups ?? {};
  const canonicalHeaders = signed.split(';').map((name) => `${name}:${String(headers[name])}\n`);
  const canonical = [method, path, '', canonicalHeaders.join(''), signed, sha256(body)].join('\n');
  const time = String(headers['x-amz-date']);
  const toSign = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n');
  const key = scope
    .split('/')
    .reduce<string | Buffer>((last, part) => hmac(last, part), `AWS4${secret}`);
  return {
    id,
    scope: scope.replace(/^\d{8}\//, ''),
    isGenuine: hmac(key, toSign).toString('hex') === signature,
    coversContent: ['host', 'x-amz-date', 'x-amz-target'].every((name) =>
      signed.split(';').includes(name),
    ),
  };
};
