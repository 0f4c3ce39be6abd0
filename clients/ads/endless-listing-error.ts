import { ClientError } from '../transport';

/** The list of accounts goes on and on; an incomplete one must not be taken for the whole. */
export class EndlessListingError extends ClientError {
  override readonly name = 'EndlessListingError';
  constructor(pages: number) {
    super(
      'Amazon Ads',
      `Amazon Ads still had accounts to list after ${pages} pages; try again later`,
    );
  }
}
