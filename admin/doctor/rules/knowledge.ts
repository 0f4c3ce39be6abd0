import { namedProducts } from '../../catalog/check-products';
import { type Knowledge } from '../../catalog/knowledge';
import { type DoctorFinding } from '../finding';
import { PAGES } from '../pages';
import { type Rule } from '../situation';

/** Where all of them are named. */
const ALL = 'shelf catalog check --json names them all';

const products = ({ length }: readonly string[]): string =>
  length === 1 ? '1 product' : `${length} products`;

/**
 * What nobody has checked of the products, and estimates that are not the owner's.
 *
 * @param isSample whether the record is the sample, which keeps its estimates
 */
export const knowledgeFindings = (
  { unchecked, sampleEstimates }: Pick<Knowledge, 'unchecked' | 'sampleEstimates'>,
  isSample: boolean,
): DoctorFinding[] => {
  const findings: DoctorFinding[] = [];
  const fix = isSample ? undefined : ({ kind: 'sample-estimates' } as const);
  if (sampleEstimates.length > 0) {
    findings.push({
      code: 'estimate-sample',
      severity: 'error',
      message: `${products(sampleEstimates)} with estimates of the sample, which nobody made for you: ${namedProducts(sampleEstimates)}`,
      remedy: `replace them by your own round figures and dates, or take them out; ${ALL}`,
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

/** What is known of the products. */
export const knowledgeRule: Rule = ({ catalog: { knowledge }, record }) =>
  knowledgeFindings(knowledge, record?.sample !== false);
