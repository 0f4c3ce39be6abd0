/**
 * Mail services for private persons, by the name before the top-level domain (`yahoo` for yahoo.com
 * and yahoo.co.uk). UNCONFIRMED: Amazon publishes no list of what it finds unprofessional.
 */
const PERSONAL_SERVICES = new Set([
  'aol',
  'fastmail',
  'gmail',
  'gmx',
  'googlemail',
  'hey',
  'hotmail',
  'icloud',
  'live',
  'mac',
  'mail',
  'mailinator',
  'me',
  'msn',
  'outlook',
  'pm',
  'proton',
  'protonmail',
  'qq',
  'rocketmail',
  'tutanota',
  'web',
  'yahoo',
  'yandex',
  'ymail',
  'zohomail',
]);

/** Internet providers with addresses for consumers; here the whole domain counts. */
const PERSONAL_DOMAINS = new Set([
  '163.com',
  '126.com',
  'att.net',
  'bellsouth.net',
  'comcast.net',
  'cox.net',
  'sbcglobal.net',
  'verizon.net',
]);

/** The endings of personal services; `me.example.com` belongs to a company. */
const SERVICE_DOMAIN =
  /^([a-z0-9-]+)\.(?:com|net|me|de|fr|it|es|ca|in|ru|co\.[a-z]{2}|com\.[a-z]{2})$/;

/** @returns whether the whole text has the form of an e-mail address. */
export const looksLikeEmail = (text: string): boolean =>
  /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text);

/** @returns whether an e-mail address belongs to a mail service for private persons. */
export const isPersonalMailbox = (email: string): boolean => {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  const service = SERVICE_DOMAIN.exec(domain)?.[1];
  return PERSONAL_DOMAINS.has(domain) || (service !== undefined && PERSONAL_SERVICES.has(service));
};
