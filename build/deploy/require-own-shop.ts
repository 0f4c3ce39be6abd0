import { hasSampleEstimate } from '../../catalog';
import { type Shop, fileError } from '../../owner';

/**
 * Refuses to deploy or serve what is the sample's. The IDs of its record belong to nobody, so the skill would earn
 * nothing and would disclose a commission it doesn't get. Its estimates were drawn, so budgets would be
 * compared with figures that nobody made.
 *
 * @throws FileError while the record is the sample, or a product has an estimate of the sample
 */
export const requireOwnShop = ({ record, products }: Shop): void => {
  if (record.sample) {
    throw fileError(
      'shop/registration.json',
      'this is the sample record, whose IDs belong to nobody',
      'put in your own and set "sample" to false, then try again',
      { path: 'sample' },
    );
  }
  const [first, ...others] = products.filter(hasSampleEstimate);
  if (first === undefined) return;
  throw fileError(
    'shop/products',
    `${first.id}${others.length === 0 ? ' has an estimate' : ` and ${others.length} more have estimates`} of the sample, which nobody made for you`,
    'replace them by your own round figures and dates, or take them out with shelf doctor --fix; then try again',
  );
};
