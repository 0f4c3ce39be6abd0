import { PAGES } from './pages';
import { type RuleHead } from './rule';

/** A finding that names its rule and the rule's page; it has no full stop. */
export const findingOf = (message: string, head: RuleHead): string => {
  const source = head.page === PAGES.model ? 'the package' : 'the page';
  const doubt = 'unverified' in head ? ', not verified' : '';
  return `${message} [${head.id}, by ${source} "${head.page}"${doubt}]`;
};
