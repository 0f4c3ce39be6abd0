import { PAGES } from '../pages';
import { type MissingSecret, type Rule } from '../situation';

const OTHERS = 0o077;

/** Only the owner may read secrets: folders are 0700, files 0600. */
const openToOthers: Rule = ({ secrets }) =>
  secrets
    .filter(({ mode }) => (mode & OTHERS) !== 0)
    .map(({ path, mode, isFolder }) => ({
      code: 'secrets-permissions',
      severity: 'error',
      message: `${path} can be read or written by others (mode ${(mode & 0o777).toString(8).padStart(4, '0')})`,
      remedy: `close it to others, mode ${isFolder ? '0700' : '0600'}`,
      page: PAGES.owners,
      fix: { kind: 'permissions', path, mode: isFolder ? 0o700 : 0o600 },
    }));

const broken: Rule = ({ brokenSecrets }) =>
  brokenSecrets.map((path) => ({
    code: 'secrets-broken',
    severity: 'error',
    message: `${path} is damaged: it must be a JSON object of texts`,
    remedy: 'remove it and enter its secrets again',
    page: PAGES.owners,
  }));

const told = (missing: MissingSecret): { readonly what: string; readonly remedy: string } => {
  switch (missing.of) {
    case 'creators':
      return {
        what: `the credential "${missing.name}" of the Creators API, and its secret`,
        remedy: `enter it again: shelf creators add --name ${missing.name}; or forget it: shelf creators remove ${missing.name}`,
      };
    case 'archer':
      return {
        what: 'an account at Archer, and its login',
        remedy: 'log in again: shelf archer login',
      };
    case 'ads':
      return {
        what: 'an account of Amazon Ads, and its login',
        remedy: 'sign in again: shelf ads login',
      };
  }
};

const missing: Rule = ({ missingSecrets }) =>
  missingSecrets.map(told).map(({ what, remedy }) => ({
    code: 'secret-missing',
    severity: 'warning',
    message: `the record has ${what} is not on this computer`,
    remedy,
    page: PAGES.owners,
  }));

/** The files of the owner's secrets: closed to others, whole, and there. */
export const secretsRule: Rule = (situation) =>
  [openToOthers, broken, missing].flatMap((rule) => rule(situation));
