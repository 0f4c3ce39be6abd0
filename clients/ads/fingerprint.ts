import { createHash } from 'node:crypto';
import { type RegistrationForm } from './form';
import { registrationBody } from './registration-request';

/**
 * A SHA-256 of what would be sent: it recognises the same form without keeping its content. Case and
 * surrounding blanks do not count; the terms token is not included.
 */
export const formFingerprint = (form: RegistrationForm): string => {
  const sent = JSON.stringify(registrationBody(form, undefined), (_, value: unknown) => {
    if (typeof value === 'string') return value.trim().toLowerCase();
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return createHash('sha256').update(sent).digest('hex');
};
