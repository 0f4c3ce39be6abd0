import { type DoctorFinding } from './finding';
import { addressRule } from './rules/addresses';
import { catalogRule } from './rules/catalog';
import { childrenRule } from './rules/children';
import { clockRule } from './rules/clocks';
import { manifestRule, testingRule } from './rules/manifest';
import { knowledgeRule } from './rules/knowledge';
import { handlerRule, modelRule } from './rules/models';
import { liveRule } from './rules/live';
import { localeRule } from './rules/locales';
import { oneLinkRule } from './rules/onelink';
import { personalInfoRule } from './rules/personal-info';
import { phraseRule } from './rules/phrases';
import { registrationRule } from './rules/registration';
import { runtimeRule } from './rules/runtime';
import { sampleRule } from './rules/sample';
import { secretsRule } from './rules/secrets';
import { tagRule } from './rules/tags';
import { type Rule, type Situation } from './situation';

const shopRule: Rule = ({ shopFindings }) => [...shopFindings];

/** Every rule, in the order in which an owner should see its findings. */
const RULES: readonly Rule[] = [
  shopRule,
  sampleRule,
  childrenRule,
  registrationRule,
  localeRule,
  tagRule,
  oneLinkRule,
  clockRule,
  catalogRule,
  knowledgeRule,
  manifestRule,
  testingRule,
  personalInfoRule,
  phraseRule,
  addressRule,
  modelRule,
  handlerRule,
  runtimeRule,
  liveRule,
  secretsRule,
];

/** How many findings of each severity there are. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
}

/** Applies every rule. Errors come first. */
export const examine = (situation: Situation): DoctorFinding[] => {
  const findings = RULES.flatMap((rule) => rule(situation));
  const of = (wanted: DoctorFinding['severity']): DoctorFinding[] =>
    findings.filter(({ severity }) => severity === wanted);
  return [...of('error'), ...of('warning')];
};

export const summarise = (findings: readonly DoctorFinding[]): Summary => {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
};
