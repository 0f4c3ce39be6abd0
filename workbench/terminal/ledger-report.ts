import { type Credit, type KeptProduct, type Ledger } from '../../simulator/shopping';

const productLine = ({ title, asin, marketplace, tag }: KeptProduct): string =>
  `  ${title} · ${asin} · ${marketplace} · ${tag === null ? 'no tag' : `tag ${tag}`}`;

const creditLine = ({ task, asin, marketplace, tag, placement, credited, why }: Credit): string => {
  const registered = placement === undefined ? '' : `, registered for placement ${placement}`;
  const credit = credited ? `credited to ${String(tag)}${registered}` : 'not credited';
  return `  ${task} · ${asin} · ${marketplace} · ${credit} (${why})`;
};

const section = (title: string, lines: readonly string[]): string =>
  [`${title}: ${lines.length === 0 ? 'nothing' : lines.length}`, ...lines].join('\n');

/** Cart, orders, wish list and credits for people to read. */
export const reportLedger = ({ cart, orders, wishList, credits }: Ledger): string => {
  const sections = [section('Pretend cart', cart.map(productLine))];
  if (orders.length > 0) sections.push(section('Pretend orders', orders.map(productLine)));
  if (wishList.length > 0) sections.push(section('Pretend wish list', wishList.map(productLine)));
  sections.push(section('Credits', credits.map(creditLine)));
  return `${sections.join('\n')}\n`;
};
