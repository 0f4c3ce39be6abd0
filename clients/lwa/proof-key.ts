import { createHash } from 'node:crypto';

/** Random bytes for secrets; Node's `randomBytes` outside tests. */
export type RandomBytes = (size: number) => Uint8Array;

/** A one-time key that ties a code to the program that asked for it (PKCE, RFC 7636). */
export interface ProofKey {
  /** Kept, and sent with the code. */
  readonly verifier: string;
  /** Sent to the consent page: the verifier's SHA-256, method `S256`. */
  readonly challenge: string;
}

/** A text of 43 letters, digits, `-` and `_` that nobody can guess. */
export const randomText = (random: RandomBytes): string =>
  Buffer.from(random(32)).toString('base64url');

export const createProofKey = (random: RandomBytes): ProofKey => {
  const verifier = randomText(random);
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
};
