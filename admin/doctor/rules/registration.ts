import { type DoctorFinding } from '../finding';
import { storePageProblem } from '../../release/store-page';
import { PAGES } from '../pages';
import { type Rule } from '../situation';
import { hasReached } from './stage';

/** What the record should know about a published skill. */
export const registrationRule: Rule = ({ record }) => {
  if (record === undefined || record.sample || !hasReached(record, 'published')) return [];
  const { skillId, storeUrl } = record.skill;
  const missing: [unknown, DoctorFinding][] = [
    [
      skillId,
      {
        code: 'skill-id',
        severity: 'warning',
        message: `the skill is at stage ${record.stage}, and its skill ID is not noted`,
        remedy: 'copy it from the developer console: shelf release prepare --skill-id ID',
        page: PAGES.console,
      },
    ],
    [
      storeUrl,
      {
        code: 'store-url',
        severity: 'warning',
        message: `the skill is at stage ${record.stage}, and the address of its store page is not noted`,
        remedy: 'copy it from the store: shelf release prepare --store-url URL',
        page: PAGES.console,
      },
    ],
  ];
  const problem = storeUrl === null ? undefined : storePageProblem(storeUrl);
  return [
    ...missing.flatMap(([value, finding]) => (value === null ? [finding] : [])),
    ...(problem === undefined
      ? []
      : [
          {
            code: 'store-url',
            severity: 'error',
            message: `shop/registration.json: skill.storeUrl: "${storeUrl}" ${problem}; Amazon asks for it in the registration`,
            remedy: 'copy it from the store: shelf release prepare --store-url URL',
            page: PAGES.console,
          } as const,
        ]),
  ];
};
