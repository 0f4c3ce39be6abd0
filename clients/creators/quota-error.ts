import { ClientError } from '../transport';

/** A request was not made, to stay within Amazon's limits per second and per day. */
export class QuotaError extends ClientError {
  override readonly name = 'QuotaError';

  constructor(
    readonly limit: 'day' | 'second',
    /** When there is room again; milliseconds since 1970, UTC. */
    readonly retryAt: number,
  ) {
    const why =
      limit === 'day' ? "the day's quota is used up" : 'there are too many requests at once';
    super(
      'Creators API',
      `Creators API was not asked: ${why}; try again after ${new Date(retryAt).toISOString()}`,
    );
  }
}
