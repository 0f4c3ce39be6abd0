import { type DoctorFinding } from '../finding';
import { PAGES } from '../pages';
import { type Rule } from '../situation';

/** IDs from manuals and samples: sent with a purchase, they credit somebody else or nobody. */
const PLACEHOLDERS =
  /(?:^|-)sample(?:-|\d)|belongs-to-nobody|^(?:mystore|myskill|yourstore|yourid|yourtag|example|test|xxxx?|associateid|associatetag)-\d\d$/;

/** The record this project ships, and IDs copied from a manual. */
export const sampleRule: Rule = ({ record }) => {
  if (record === undefined) return [];
  if (record.sample) {
    return [
      {
        code: 'record-sample',
        severity: 'error',
        message: 'the registration record is the sample, whose IDs belong to nobody',
        remedy: 'start a record of your own: shelf init',
        page: PAGES.owners,
      },
    ];
  }
  const ids = [
    ...Object.values(record.marketplaces).flatMap(({ storeId }) => storeId ?? []),
    ...record.trackingIds
      .filter(({ status }) => status !== 'retired')
      .map(({ trackingId }) => trackingId),
  ];
  return [...new Set(ids)]
    .filter((id) => PLACEHOLDERS.test(id))
    .map((id): DoctorFinding => ({
      code: 'sample-id',
      severity: 'error',
      message: `"${id}" is an ID from a sample or manual; a purchase sent with it is not credited to you`,
      remedy:
        'replace it with your own ID from Associates Central: shelf associates register, shelf tracking add',
      page: PAGES.trackingIds,
    }));
};
