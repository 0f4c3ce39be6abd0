import { PAGES } from '../pages';
import { type Rule } from '../situation';

const OTHERS = 0o077;

/** Only the owner may read secrets: folders are 0700, files 0600. */
export const secretsRule: Rule = ({ secrets }) =>
  secrets
    .filter(({ mode }) => (mode & OTHERS) !== 0)
    .map(({ path, mode, isFolder }) => ({
      code: 'secrets-permissions',
      severity: 'error',
      message: `${path} can be read or written by others (mode ${(mode & 0o777).toString(8).padStart(4, '0')})`,
      remedy: `close it to others, mode ${isFolder ? '0700' : '0600'}: shelf doctor --fix`,
      page: PAGES.owners,
      fix: { kind: 'permissions', path, mode: isFolder ? 0o700 : 0o600 },
    }));
