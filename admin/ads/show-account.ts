import { type AdsAccount } from '../../clients/ads';
import { type Column } from '../output';

const listOr = (list: readonly string[], otherwise: string): string =>
  list.length === 0 ? otherwise : list.join(' ');

/** How accounts are listed. */
export const ACCOUNT_COLUMNS: readonly Column<AdsAccount>[] = [
  { heading: 'account', of: ({ adsAccountId }) => adsAccountId },
  { heading: 'name', of: ({ accountName }) => accountName ?? '' },
  { heading: 'status', of: ({ amazonStatus }) => amazonStatus },
  { heading: 'countries', of: ({ countries }) => listOr(countries, '') },
  {
    heading: 'profiles',
    of: ({ ids }) =>
      listOr(
        ids.flatMap(({ country, profileId }) => (profileId ? [`${country}:${profileId}`] : [])),
        'none yet',
      ),
  },
];

/** Amazon's reasons, unchanged, one per line. */
export const reasonLines = ({ reasons }: Pick<AdsAccount, 'reasons'>): string[] =>
  reasons.length === 0
    ? ['Amazon gives no reason.']
    : reasons.map(({ country, code, text }) =>
        [country, code, text].filter((part) => part !== undefined && part !== '').join(': '),
      );
