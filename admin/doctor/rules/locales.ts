import { TASKS, marketplaceOfLocale } from '../../../attribution';
import { type DoctorFinding } from '../finding';
import { PAGES } from '../pages';
import { type Rule } from '../situation';

/** Locales of the brand whose customers can't buy anything, because the record doesn't shop there. */
export const localeRule: Rule = ({ brand, record }) => {
  if (brand === undefined || record === undefined) return [];
  return Object.keys(brand.locales).flatMap((locale): DoctorFinding[] => {
    const marketplace = marketplaceOfLocale(locale);
    const tasks = marketplace && record.marketplaces[marketplace]?.handOver;
    if (tasks !== undefined && TASKS.some((task) => tasks[task])) return [];
    const why =
      marketplace === undefined
        ? 'no Amazon store belongs to it'
        : tasks === undefined
          ? `the record has no marketplace ${marketplace}`
          : `no hand-over is switched on for ${marketplace}`;
    return [
      {
        code: 'locale-unsold',
        severity: 'warning',
        message: `customers of ${locale} hear recommendations and can buy none: ${why}`,
        remedy:
          marketplace === undefined || tasks !== undefined
            ? `switch hand-overs on in shop/registration.json, or take the locale out: shelf locale remove ${locale}`
            : `shelf marketplace add ${marketplace}, or take the locale out: shelf locale remove ${locale}`,
        page: PAGES.owners,
      },
    ];
  });
};
