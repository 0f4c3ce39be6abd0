import { type DoctorFinding } from '../finding';
import { PAGES } from '../pages';
import { type Rule } from '../situation';
import { hasReached } from './stage';

const PLACEHOLDER_HOST = /(?:^|\.)(?:example\.(?:com|org|net)|localhost|test|invalid)$/;

/** The pages for customers: they must be real pages with an https address. */
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
        message: `shop/brand.json: ${key}: ${brand[key]} is not an https page of yours`,
        remedy: `publish your ${name}, put its address there, then run shelf doctor --fix`,
        page: PAGES.policy,
      },
    ];
  });
};
