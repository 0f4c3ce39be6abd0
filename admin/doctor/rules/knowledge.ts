import { namedProducts } from '../../catalog/check-products';
import { type DoctorFinding } from '../finding';
import { PAGES } from '../pages';
import { type Rule } from '../situation';

/** Where all of them are named. */
const ALL = 'shelf catalog check --json names them all';

const products = ({ length }: readonly string[]): string =>
  length === 1 ? '1 product' : `${length} products`;

/** What is known of the products: what nobody has checked, and estimates that are not the owner's. */
export const knowledgeRule: Rule = ({ catalog: { knowledge }, record }) => {
  const { unchecked, sampleEstimates } = knowledge;
  const findings: DoctorFinding[] = [];
  // The sample itself keeps its estimates.
  const fix = record?.sample === false ? ({ kind: 'sample-estimates' } as const) : undefined;
  if (sampleEstimates.length > 0) {
    findings.push({
      code: 'estimate-sample',
      severity: 'error',
      message: `${products(sampleEstimates)} with estimates of the sample, which nobody made for you: ${namedProducts(sampleEstimates)}`,
      remedy: `replace them by your own round figures and dates${fix === undefined ? '' : '; shelf doctor --fix takes them out'}; ${ALL}`,
      page: PAGES.owners,
      ...(fix && { fix }),
    });
  }
  if (unchecked.length > 0) {
    findings.push({
      code: 'fact-unchecked',
      severity: 'warning',
      message: `${products(unchecked)} with facts, ages or attributes that nobody has checked: ${namedProducts(unchecked)}`,
      remedy: `look each up and change its source from "unchecked" to "owner", or take it out; ${ALL}`,
      page: PAGES.owners,
    });
  }
  return findings;
};
