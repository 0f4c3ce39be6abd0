import { ClientError } from '../transport';

/** The tag is not one of the account's in this marketplace: 400 `InvalidAssociate` or `InvalidPartnerTag`. */
export class TagError extends ClientError {
  override readonly name = 'TagError';

  constructor(
    readonly partnerTag: string,
    /** ISO 3166. */
    readonly marketplace: string,
    readonly code: string,
  ) {
    super(
      'Creators API',
      `Creators API does not know the tag ${partnerTag} in ${marketplace} for this account (${code}); use the store ID of that marketplace and of the account the credential belongs to`,
    );
  }
}
