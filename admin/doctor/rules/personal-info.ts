import { type DoctorFinding } from '../finding';
import { PAGES } from '../pages';
import { type Rule } from '../situation';

const finding = (
  severity: DoctorFinding['severity'],
  message: string,
  remedy: string,
): DoctorFinding => ({ code: 'personal-info', severity, message, remedy, page: PAGES.privacy });

/**
 * Has the owner answer whether the skill uses personal information, as Amazon asks in the manifest: it
 * keeps what customers turned down under a hash of their ID, and that is for the owner to judge.
 */
export const personalInfoRule: Rule = ({ brand, manifest, record }) => {
  const { privacyAndCompliance } =
    (manifest as { manifest?: { privacyAndCompliance?: { usesPersonalInfo?: unknown } } })
      ?.manifest ?? {};
  const declared = privacyAndCompliance?.usesPersonalInfo;
  if (brand === undefined || typeof declared !== 'boolean' || record?.sample !== false) return [];
  const answer = brand.usesPersonalInfo;
  const told = `skill-package/skill.json: privacyAndCompliance.usesPersonalInfo is ${declared}`;
  if (answer === undefined) {
    const remedy =
      'read docs/privacy.md, decide, and say it: shelf brand set --uses-personal-info yes|no';
    return [finding('warning', `${told}, and nobody has confirmed it`, remedy)];
  }
  return answer === declared
    ? []
    : [
        {
          ...finding(
            'error',
            `${told}, and shop/brand.json says ${answer}`,
            'prepare the manifest again: shelf release prepare',
          ),
          fix: { kind: 'manifest' },
        },
      ];
};
