import { type Country } from '../../attribution';
import {
  ClientError,
  CredentialError,
  type CreatorsClient,
  NotEligibleError,
  QuotaError,
  TagError,
} from '../../clients/creators';
import { ServiceError } from '../../clients/transport';
import { EXIT, type ExitCode } from '../exit-codes';

/**
 * What one look at the Creators API found. `refused`, `throttled` and `unreachable` say nothing about
 * the account, and neither do `token-expired` and `wrong-clock`: `refused` means that Amazon said no for
 * a reason this program does not know.
 */
export type CheckOutcome =
  | 'eligible'
  | 'not-eligible'
  | 'refused'
  | 'throttled'
  | 'token-expired'
  | 'unreachable'
  | 'wrong-clock'
  | 'wrong-credential'
  | 'wrong-tag'
  | 'wrong-version';

/** A finding for one credential in one marketplace. */
export interface CheckFinding {
  readonly credential: string;
  readonly marketplace: Country;
  readonly tag: string;
  readonly outcome: CheckOutcome;
  /** What to do, in words. */
  readonly next: string;
  /** Amazon's own words, or the error's sentence; null when all is well. */
  readonly said: string | null;
}

export const NEXT: Readonly<Record<CheckOutcome, string>> = {
  eligible: 'nothing; the skill can ask Amazon about your products',
  'not-eligible':
    'keep the credential: it is good. A fully approved Associates account with ten qualified sales within 30 days opens the API, as others report about two days after they are shipped; check again then: shelf creators check. Until then the skill works without it',
  refused:
    'try again later; if it happens again, ask the support of Associates Central and quote these words',
  throttled: 'wait a minute and check again; the API allows one request a second',
  unreachable: 'check the connection, then try again; Amazon itself may have a problem',
  'token-expired':
    'try again in some minutes: each check asks for a new token, and Amazon calls it expired at once',
  'wrong-clock': 'set date and time of this computer, then check again',
  'wrong-credential':
    'check id, secret and version, or enter them again: shelf creators add; a credential made within the last 48 hours may not work yet',
  'wrong-tag':
    'use a store ID of this marketplace and of the account the credential belongs to: shelf creators check --marketplace CODE --tag ID',
  'wrong-version':
    'copy the version from Associates Central and enter the credential again: shelf creators add; each version is for the marketplaces of one region',
};

const OUTCOME_OF: Readonly<Record<CredentialError['problem'], CheckOutcome>> = {
  clock: 'wrong-clock',
  expired: 'token-expired',
  refused: 'wrong-credential',
  token: 'wrong-credential',
  version: 'wrong-version',
};

const outcomeOf = (error: ClientError): CheckOutcome => {
  if (error instanceof NotEligibleError) return 'not-eligible';
  if (error instanceof TagError) return 'wrong-tag';
  if (error instanceof QuotaError) return 'throttled';
  if (error instanceof CredentialError) {
    return OUTCOME_OF[error.problem];
  }
  if (!(error instanceof ServiceError)) return 'unreachable';
  if (error.status === 429) return 'throttled';
  return error.status >= 500 ? 'unreachable' : 'refused';
};

/** The client's own sentence says that it will ask again by itself; a check doesn't. */
const NOT_ELIGIBLE =
  'the Creators API is not open to this Associates account now: it asks for a fully approved account and ten qualified sales in 30 days';

/**
 * Signs in and searches for one thing: one transaction of the day's quota.
 *
 * @throws any error that is not a ClientError
 */
export const checkAccess = async (
  client: Pick<CreatorsClient, 'searchItems'>,
  asked: Pick<CheckFinding, 'credential' | 'marketplace' | 'tag'>,
): Promise<CheckFinding> => {
  const found = (outcome: CheckOutcome, said: string | null): CheckFinding => ({
    ...asked,
    outcome,
    next: NEXT[outcome],
    said,
  });
  try {
    const { items, problems } = await client.searchItems(
      { keywords: 'gift', itemCount: 1 },
      { marketplace: asked.marketplace, partnerTag: asked.tag, resources: ['itemInfo.title'] },
    );
    const [problem] = items.length === 0 ? problems : [];
    if (problem === undefined) return found('eligible', null);
    const said = [problem.code, problem.message].filter((part) => part !== undefined).join(': ');
    return found('refused', `Amazon answered with nothing but an error (${said})`);
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    const outcome = outcomeOf(error);
    return found(outcome, outcome === 'not-eligible' ? NOT_ELIGIBLE : error.message);
  }
};

const SEVERITY: Readonly<Record<CheckOutcome, ExitCode>> = {
  eligible: EXIT.ok,
  'not-eligible': EXIT.warnings,
  throttled: EXIT.warnings,
  'wrong-clock': EXIT.errors,
  'token-expired': EXIT.service,
  'wrong-credential': EXIT.errors,
  'wrong-tag': EXIT.errors,
  'wrong-version': EXIT.errors,
  refused: EXIT.service,
  unreachable: EXIT.service,
};

/** The exit code: that of the worst finding. */
export const exitCodeOf = (findings: readonly CheckFinding[]): ExitCode =>
  findings.reduce<ExitCode>((worst, { outcome }) => {
    const code = SEVERITY[outcome];
    return code > worst ? code : worst;
  }, EXIT.ok);
