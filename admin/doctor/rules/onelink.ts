import { coverageOf } from '../../../attribution';
import { PAGES } from '../pages';
import { type Rule } from '../situation';

/** Marketplaces ticked in OneLink that still earn nothing. */
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
          message: `${idle.join(', ')} ${idle.length === 1 ? 'is' : 'are'} ticked in OneLink and earn${idle.length === 1 ? 's' : ''} nothing, because no US store ID covers ${idle.length === 1 ? 'it' : 'them'}`,
          remedy:
            'register in the US, or note only the others: shelf onelink set --single-store CODES',
          page: PAGES.oneLink,
        },
      ];
};
