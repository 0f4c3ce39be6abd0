import { type DoctorFinding } from '../finding';
import { PAGES } from '../pages';
import { type Rule } from '../situation';

const NAMED_AT_MOST = 5;

const named = (ids: readonly string[]): string => {
  const more = ids.length > NAMED_AT_MOST ? ` and ${ids.length - NAMED_AT_MOST} more` : '';
  return `${ids.slice(0, NAMED_AT_MOST).join(', ')}${more}`;
};

const products = ({ length }: readonly string[]): string =>
  length === 1 ? '1 product' : `${length} products`;

/** What is known of the products: what nobody has checked, and estimates that are not the owner's. */
export const knowledgeRule: Rule = ({ catalog: { knowledge }, record }) => {
  const { unchecked, sampleEstimates } = knowledge;
  const findings: DoctorFinding[] = [];
  if (sampleEstimates.length > 0) {
    findings.push({
      code: 'estimate-sample',
      severity: 'error',
      message: `${products(sampleEstimates)} with estimates of the sample, which nobody made for you: ${named(sampleEstimates)}`,
      remedy: 'replace them by your own round figures and dates; shelf doctor --fix takes them out',
      page: PAGES.owners,
      // The sample itself keeps them.
      ...(record?.sample === false && { fix: { kind: 'sample-estimates' } }),
    });
  }
  if (unchecked.length > 0) {
    findings.push({
      code: 'fact-unchecked',
      severity: 'warning',
      message: `${products(unchecked)} with facts, ages or attributes that nobody has checked: ${named(unchecked)}`,
      remedy: 'look each up and change its source from "unchecked" to "owner", or take it out',
      page: PAGES.owners,
    });
  }
  return findings;
};
