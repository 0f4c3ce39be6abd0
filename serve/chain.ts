import { X509Certificate } from 'node:crypto';

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** A chain has a leaf, one or two between, and maybe a root; nobody sends more. */
const MOST_CERTIFICATES = 10;

/** The certificates of a file in PEM, the leaf first. @throws Error when there are none, or too many */
const certificatesIn = (pem: string): X509Certificate[] => {
  const found = pem.match(CERTIFICATE) ?? [];
  if (found.length === 0) throw new Error('there is no certificate in it');
  if (found.length > MOST_CERTIFICATES) throw new Error('it has too many certificates');
  return found.map((text) => new X509Certificate(text));
};

const isValidAt = ({ validFrom, validTo }: X509Certificate, now: number): boolean =>
  Date.parse(validFrom) <= now && now <= Date.parse(validTo);

const isIssuedBy = (certificate: X509Certificate, issuer: X509Certificate): boolean =>
  issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);

/**
 * The certificate that signs, when its chain leads to an authority that is trusted. Each certificate on
 * the way must be within its validity, and each issuer an authority.
 *
 * @param pem the chain as Amazon serves it, the signing certificate first
 * @param roots trusted authorities in PEM
 * @param host the name that the signing certificate must be for
 * @param now milliseconds since 1970, UTC
 * @throws Error that says what is wrong with the chain
 */
export const trustedLeaf = (
  pem: string,
  roots: readonly X509Certificate[],
  host: string,
  now: number,
): X509Certificate => {
  const [leaf, ...others] = certificatesIn(pem);
  if (leaf === undefined) throw new Error('there is no certificate in it');
  if (leaf.checkHost(host, { subject: 'never', wildcards: false }) === undefined) {
    throw new Error(`its certificate is not for ${host}`);
  }
  let certificate = leaf;
  for (;;) {
    const current = certificate;
    if (!isValidAt(current, now)) throw new Error('a certificate has expired, or is not valid yet');
    if (roots.some((root) => isValidAt(root, now) && isIssuedBy(current, root))) return leaf;
    const issuer = others.find((other) => isIssuedBy(current, other));
    if (issuer === undefined) throw new Error('it leads to no authority that is trusted');
    // Each is used once: certificates that issue each other lead nowhere.
    others.splice(others.indexOf(issuer), 1);
    certificate = issuer;
  }
};
