import { PAGES } from '../pages';
import { type Rule } from '../situation';

const OTHERS = 0o077;

/** Secrets are for the owner's eyes only: folders 0700, files 0600. */
export const secretsRule: Rule = ({ secrets }) =>
  secrets
    .filter(({ mode }) => (mode & OTHERS) !== 0)
    .map(({ path, mode, isFolder }) => ({
      code: 'secrets-permissions',
      severity: 'error',
      message: `${path} can be read or written by others (mode ${(mode & 0o777).toString(8).padStart(4, '0')})`,
      remedy: `keep it to yourself, mode ${isFolder ? '0700' : '0600'}: shelf doctor --fix`,
      page: PAGES.owners,
      fix: { kind: 'permissions', path, mode: isFolder ? 0o700 : 0o600 },
    }));
