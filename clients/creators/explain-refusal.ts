import { ServiceError } from '../transport';
import { ELIGIBILITY_PAUSE } from './circuit';
import { CredentialError, type CredentialProblem } from './credential-error';
import { NotEligibleError } from './not-eligible-error';
import { TagError } from './tag-error';

/** What a request was made for. */
interface Asked {
  readonly marketplace: string;
  readonly partnerTag: string;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** Reasons of a 401 that a new token can't fix. */
const VERSION_REASONS = ['InvalidIssuer', 'UnsupportedClient'];

/** Whether a new token may fix a refusal. */
export const isStaleToken = ({ code, status }: ServiceError): boolean =>
  status === 401 && !VERSION_REASONS.includes(code ?? '');

/** Clocks that differ by more than this can't both be right, in milliseconds. */
const SKEW = 5 * 60_000;

/** An old token has been replaced by then, so that only a new one is refused here. */
const problemOf = ({ answeredAt, code = '' }: ServiceError, now: number): CredentialProblem => {
  if (VERSION_REASONS.includes(code)) return 'version';
  if (code !== 'TokenExpired') return 'token';
  const isSkewed = answeredAt !== undefined && Math.abs(answeredAt - now) > SKEW;
  return isSkewed ? 'clock' : 'expired';
};

/** The named error for a refusal that an owner can do something about; other errors stay as they are. */
export const explainRefusal = (error: unknown, asked: Asked): unknown => {
  if (!(error instanceof ServiceError)) return error;
  const { code = '', status } = error;
  const { marketplace, now, partnerTag } = asked;
  if (status === 403 && code === 'AssociateNotEligible') {
    return new NotEligibleError(now + ELIGIBILITY_PAUSE);
  }
  if (status === 400 && (code === 'InvalidAssociate' || code === 'InvalidPartnerTag')) {
    return new TagError(partnerTag, marketplace, code);
  }
  if (status === 401) return new CredentialError(problemOf(error, now), error);
  return error;
};
