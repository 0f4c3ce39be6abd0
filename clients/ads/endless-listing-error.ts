import { ClientError } from '../transport';

/** The list of accounts has no end. An incomplete list must not count as complete. */
export class EndlessListingError extends ClientError {
  override readonly name = 'EndlessListingError';
  constructor(pages: number) {
    super(
      'Amazon Ads',
      `Amazon Ads still had accounts to list after ${pages} pages; try again later`,
    );
  }
}
