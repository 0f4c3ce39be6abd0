import { X509Certificate, createSign } from 'node:crypto';
import { type pki as Pki, md, pki } from 'node-forge';

const DAY = 24 * 60 * 60 * 1000;
export const NOW = Date.parse('2026-11-21T12:00:00Z');

interface Wanted {
  readonly name: string;
  readonly isAuthority: boolean;
  readonly hosts?: readonly string[];
  readonly from?: number;
  readonly to?: number;
}

interface Certificate {
  readonly pem: string;
  readonly keys: Pki.rsa.KeyPair;
  readonly attributes: Pki.CertificateField[];
}

let serial = 0;

/** Signs a certificate, valid a day before and after `now`; with itself when there is no issuer. */
const certify = (wanted: Wanted, now: number, issuer?: Certificate): Certificate => {
  const keys = pki.rsa.generateKeyPair(2048);
  const attributes = [{ name: 'commonName', value: wanted.name }];
  const certificate = pki.createCertificate();
  certificate.publicKey = keys.publicKey;
  serial += 1;
  certificate.serialNumber = `0${serial.toString(16)}`;
  certificate.validity.notBefore = new Date(wanted.from ?? now - DAY);
  certificate.validity.notAfter = new Date(wanted.to ?? now + DAY);
  certificate.setSubject(attributes);
  certificate.setIssuer(issuer?.attributes ?? attributes);
  const altNames = (wanted.hosts ?? []).map((value) => ({ type: 2, value }));
  certificate.setExtensions([
    { name: 'basicConstraints', cA: wanted.isAuthority, critical: true },
    ...(altNames.length > 0 ? [{ name: 'subjectAltName', altNames }] : []),
  ]);
  certificate.sign((issuer?.keys ?? keys).privateKey, md.sha256.create());
  return { pem: pki.certificateToPem(certificate), keys, attributes };
};

const SIGNER = { name: 'signer', isAuthority: false, hosts: ['echo-api.amazon.com'] };

/** An authority of the tests' own, with an authority between and a certificate that signs as Alexa's does. */
export const createAuthority = (now = NOW) => {
  const root = certify({ name: 'root', isAuthority: true }, now);
  const between = certify({ name: 'between', isAuthority: true }, now, root);
  const signer = certify(SIGNER, now, between);
  return {
    root: root.pem,
    roots: [new X509Certificate(root.pem)],
    between,
    chain: signer.pem + between.pem,
    /** A chain whose first certificate differs from a sound one. */
    chainWith: (changes: Partial<Wanted>, issuer = between): string =>
      certify({ ...SIGNER, ...changes }, now, issuer).pem + between.pem,
    /** A chain in which a certificate like Alexa's, no authority, has issued another. */
    chainOfLeaf: (): string => certify(SIGNER, now, signer).pem + signer.pem + between.pem,
    /** The Signature-256 of a body. */
    sign: (body: string): string =>
      createSign('RSA-SHA256')
        .update(body)
        .sign(pki.privateKeyToPem(signer.keys.privateKey), 'base64'),
  };
};
