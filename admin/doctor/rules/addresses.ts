import { type DoctorFinding } from '../finding';
import { PAGES } from '../pages';
import { type Rule } from '../situation';
import { hasReached } from './stage';

const PLACEHOLDER_HOST = /(?:^|\.)(?:example\.(?:com|org|net)|localhost|test|invalid)$/;

/** The pages a customer may read: they must be real ones, reached by https. */
export const addressRule: Rule = ({ brand, record }) => {
  if (brand === undefined) return [];
  const links = [
    ['privacy policy', 'privacyPolicyUrl'],
    ['terms of use', 'termsOfUseUrl'],
  ] as const;
  return links.flatMap(([name, key]): DoctorFinding[] => {
    const { protocol, hostname } = new URL(brand[key]);
    if (protocol === 'https:' && !PLACEHOLDER_HOST.test(hostname)) return [];
    return [
      {
        code: 'privacy-placeholder',
        severity: record !== undefined && hasReached(record, 'certified') ? 'error' : 'warning',
        message: `shop/brand.json: ${key}: ${brand[key]} is no page of yours that is reached by https`,
        remedy: `publish your ${name}, put its address there, then run shelf doctor --fix`,
        page: PAGES.policy,
      },
    ];
  });
};
