import { type Country, TASKS, chooseTag } from '../../../attribution';
import { shoppingMarketplaces } from '../../catalog/coverage';
import { checkTrackingIds } from '../../tracking/check-ids';
import { type DoctorFinding } from '../finding';
import { PAGES } from '../pages';
import { type Rule, type Situation } from '../situation';
import { hasReached } from './stage';

type SoundRecord = NonNullable<Situation['record']>;

const untagged = (record: SoundRecord, marketplace: Country): DoctorFinding[] => {
  const tasks = TASKS.filter((task) => record.marketplaces[marketplace]?.handOver[task]);
  const refusals = tasks.flatMap((placement) => {
    // Asked as if earning, so that gaps show before the release that earns.
    const choice = chooseTag({ marketplace, placement, stage: 'earning', record });
    return choice.tag === undefined ? [choice] : [];
  });
  const [first] = refusals;
  if (first === undefined) return [];
  return first.reason === 'programme'
    ? [
        {
          code: 'marketplace-programme',
          severity: 'warning',
          message: `recommendations in ${marketplace} go out without credit: ${first.sentence}`,
          remedy: `switch the hand-overs of ${marketplace} off in shop/registration.json until Amazon confirms the programme there`,
          page: PAGES.register,
        },
      ]
    : [
        {
          code: 'marketplace-untagged',
          severity: 'error',
          message: `recommendations in ${marketplace} go out without credit: ${first.sentence}`,
          remedy: `register there and note the ID: shelf associates register --associates-id ${marketplace}=ID`,
          page: PAGES.register,
        },
      ];
};

/** Recommendations that go out without credit, and IDs that can't be right. */
export const tagRule: Rule = ({ record }) => {
  // A rule of its own reports a skill directed at children.
  if (record === undefined || record.registration.directedAtChildren === true) return [];
  if (!hasReached(record, 'registered')) return [];
  return [
    ...shoppingMarketplaces(record).flatMap((marketplace) => untagged(record, marketplace)),
    ...checkTrackingIds(record).map((finding) => ({ ...finding, page: PAGES.trackingIds })),
  ];
};
