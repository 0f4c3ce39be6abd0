import { type X509Certificate, verify } from 'node:crypto';
import { type IncomingHttpHeaders } from 'node:http';
import { trustedLeaf } from './chain';

/** A request that does not come from Alexa, or comes too late; answered with 400. */
export class NotFromAlexa extends Error {
  override readonly name = 'NotFromAlexa';
}

/** What a verifier needs of the world. */
export interface VerifierSettings {
  /** Fetches a certificate chain, in PEM. */
  readonly fetchChain: (address: string) => Promise<string>;
  /** The authorities that are trusted. */
  readonly roots: readonly X509Certificate[];
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
}

/** How far a request's time may be off, in milliseconds; skill events may come later. */
const TOLERANCE = 150_000;
const TOLERANCE_OF_EVENTS = 3_600_000;

/** The name for which Alexa's signing certificate is made. */
const SIGNER = 'echo-api.amazon.com';

/** The most chains that are kept; Alexa uses one or two at a time. */
const MOST_KEPT = 10;

const headerOf = (headers: IncomingHttpHeaders, name: string): string => {
  const value = headers[name.toLowerCase()];
  if (typeof value !== 'string' || value === '') throw new NotFromAlexa(`no header ${name}`);
  return value;
};

/**
 * A query or a fragment is refused beyond what Amazon asks for: each would be another address of the
 * same chain, to be fetched again.
 *
 * @throws NotFromAlexa when a chain at this address can't be Alexa's
 */
const checkAddress = (address: string): string => {
  if (!URL.canParse(address)) throw new NotFromAlexa('the address of the certificates is no URL');
  // The URL's path has its ".." resolved, and its host and scheme are in small letters.
  const { protocol, hostname, pathname, port, username, password, search, hash, href } = new URL(
    address,
  );
  const isAlexas =
    protocol === 'https:' &&
    hostname === 's3.amazonaws.com' &&
    pathname.startsWith('/echo.api/') &&
    (port === '' || port === '443') &&
    username + password + search + hash === '';
  if (!isAlexas) throw new NotFromAlexa("the certificates don't lie where Alexa's do");
  return href;
};

/** @throws NotFromAlexa when the request was made too long ago, or at a time to come */
const checkTime = (envelope: unknown, now: number): void => {
  const { request } = (envelope ?? {}) as { request?: { type?: unknown; timestamp?: unknown } };
  const { type, timestamp } = request ?? {};
  const made = typeof timestamp === 'string' ? Date.parse(timestamp) : NaN;
  if (Number.isNaN(made)) throw new NotFromAlexa('the request has no timestamp');
  const isEvent = typeof type === 'string' && type.startsWith('AlexaSkillEvent.');
  const tolerance = isEvent ? TOLERANCE_OF_EVENTS : TOLERANCE;
  if (Math.abs(now - made) > tolerance) {
    throw new NotFromAlexa(`its timestamp is more than ${tolerance / 1000} seconds off`);
  }
};

/**
 * Makes the function that lets pass what Alexa sent, as Amazon's page "Host a Custom Skill as a Web
 * Service" wants it: the address of the certificates, their chain, the signature over the body as it came,
 * and the timestamp. Lambda needs none of it.
 *
 * @returns a function that gives the body as JSON, or throws {@link NotFromAlexa}
 */
export const createVerifier = ({ fetchChain, roots, clock }: VerifierSettings) => {
  /** The oldest first. What is still on its way is kept too: requests at the same time fetch once. */
  const kept = new Map<string, Promise<string>>();

  const chainAt = (address: string): Promise<string> => {
    const known = kept.get(address);
    if (known !== undefined) return known;
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size >= MOST_KEPT) kept.delete(oldest);
    const chain = fetchChain(address);
    kept.set(address, chain);
    return chain;
  };

  const signerAt = async (address: string): Promise<X509Certificate> => {
    const chain = chainAt(address);
    try {
      // A chain that is kept is judged again: its certificates expire.
      return trustedLeaf(await chain, roots, SIGNER, clock());
    } catch (error) {
      if (kept.get(address) === chain) kept.delete(address);
      throw new NotFromAlexa(`the certificate chain: ${(error as Error).message}`);
    }
  };

  return async (headers: IncomingHttpHeaders, body: Buffer): Promise<unknown> => {
    const address = checkAddress(headerOf(headers, 'SignatureCertChainUrl'));
    const signature = Buffer.from(headerOf(headers, 'Signature-256'), 'base64');
    const signer = await signerAt(address);
    if (!verify('RSA-SHA256', body, signer.publicKey, signature)) {
      throw new NotFromAlexa('the signature is not of this body');
    }
    let envelope: unknown;
    try {
      envelope = JSON.parse(body.toString('utf8'));
    } catch {
      throw new NotFromAlexa('the body is not valid JSON');
    }
    checkTime(envelope, clock());
    return envelope;
  };
};

export type Verifier = ReturnType<typeof createVerifier>;
