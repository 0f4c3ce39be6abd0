import { ClientError, type ServiceError } from '../transport';

const SERVICE = 'Archer';

/** Archer understood the request and cannot do it. `refusal` has the status and body. */
abstract class ArcherError extends ClientError {
  constructor(
    readonly refusal: ServiceError,
    message: string,
  ) {
    const { code, text, status } = refusal;
    const said = [code, text].filter((part) => part !== undefined).join(': ');
    super(SERVICE, `${message} (Archer: ${said === '' ? `status ${status}` : said})`);
  }
}

/** The ASIN is not in Archer's catalogue of that marketplace. Repeating does not help. */
export class ProductNotFoundError extends ArcherError {
  override readonly name = 'ProductNotFoundError';
  constructor(refusal: ServiceError) {
    super(
      refusal,
      'Archer does not have this product in this marketplace; check the ASIN and the marketplace, or choose another product',
    );
  }
}

/** The brand gives this account no access to the product. Repeating does not help. */
export class NotAllowedToPromoteError extends ArcherError {
  override readonly name = 'NotAllowedToPromoteError';
  constructor(refusal: ServiceError) {
    super(
      refusal,
      'this Archer account is not allowed to promote this product; ask the brand for access in Archer, or choose another product',
    );
  }
}

/** Archer can't reach Amazon's link service. For a single link it is thrown after several tries. */
export class AmazonUnavailableError extends ArcherError {
  override readonly name = 'AmazonUnavailableError';
  constructor(refusal: ServiceError) {
    super(refusal, 'Archer could not reach Amazon; try again later');
  }
}

/** Archer does not make links for this marketplace; its text names the ones it knows. */
export class UnknownMarketplaceError extends ArcherError {
  override readonly name = 'UnknownMarketplaceError';
  constructor(refusal: ServiceError) {
    super(refusal, 'Archer does not work with this marketplace; choose one that it names');
  }
}

/** The token is missing or has run out, or username and password are wrong. */
export class ArcherLoginError extends ClientError {
  override readonly name = 'ArcherLoginError';
  constructor(readonly refusal: ServiceError | undefined) {
    super(
      SERVICE,
      'Archer does not accept this login, or it has run out; log in with the right user name and password: shelf archer login',
    );
  }
}

/** A link was asked for in a marketplace that Archer does not document; nothing was sent. */
export class UnsupportedMarketplaceError extends ClientError {
  override readonly name = 'UnsupportedMarketplaceError';
  constructor(country: string, supported: readonly string[]) {
    super(
      SERVICE,
      `Archer does not document links for ${country}, only for ${supported.join(', ')}; allow unknown marketplaces to try anyway`,
    );
  }
}
