import { ClientError } from '../transport';

/**
 * The Associates account has fewer than ten qualified sales in 30 days (Creators API page "Error
 * codes and messages"): this is normal, also in a quiet month. Amazon opens the API again by itself.
 */
export class NotEligibleError extends ClientError {
  override readonly name = 'NotEligibleError';

  constructor(
    /** Until this moment no request is made; milliseconds since 1970, UTC. */
    readonly retryAt: number,
  ) {
    super(
      'Creators API',
      `Creators API is not open to this Associates account now: it asks for ten qualified sales in 30 days; everything goes on without it, and it is tried again after ${new Date(retryAt).toISOString()}`,
    );
  }
}
