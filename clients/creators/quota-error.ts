import { ClientError } from '../transport';

/** A request was not made, to stay within Amazon's limits: so many a second, so many a day. */
export class QuotaError extends ClientError {
  override readonly name = 'QuotaError';

  constructor(
    readonly limit: 'day' | 'second',
    /** When there is room again; milliseconds since 1970, UTC. */
    readonly retryAt: number,
  ) {
    const why = limit === 'day' ? "the day's quota is used up" : 'too much is being asked at once';
    super(
      'Creators API',
      `Creators API was not asked: ${why}; there is room after ${new Date(retryAt).toISOString()}`,
    );
  }
}
