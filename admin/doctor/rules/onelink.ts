import { coverageOf } from '../../../attribution';
import { PAGES } from '../pages';
import { type Rule } from '../situation';

/** Marketplaces ticked in OneLink that earn nothing all the same. */
export const oneLinkRule: Rule = ({ record }) => {
  if (record === undefined) return [];
  const idle = record.onelink.singleStore.filter(
    (marketplace) => coverageOf(marketplace, record) === 'not-earning',
  );
  return idle.length === 0
    ? []
    : [
        {
          code: 'onelink-idle',
          severity: 'warning',
          message: `${idle.join(', ')} ${idle.length === 1 ? 'is' : 'are'} ticked in OneLink and earn${idle.length === 1 ? 's' : ''} nothing, for want of a US store ID that covers ${idle.length === 1 ? 'it' : 'them'}`,
          remedy: 'register in the US, or take them out: shelf onelink set --single-store CODES',
          page: PAGES.oneLink,
        },
      ];
};
