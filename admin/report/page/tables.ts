import { figureColumns } from '../figure-columns';
import { count } from '../money';
import { type ReportSummary, type Summed } from '../summarise';
import { type Html, html } from './html';

/** A column of words, left of the figures. */
interface WordColumn<Line> {
  readonly heading: string;
  readonly of: (line: Line) => string | Html;
}

/** How many lines of a table are shown. */
const SHOWN = 50;

/** A bar as long as a line's share of the highest commission. */
const bar = ({ figures }: Summed, highest: number): Html => {
  const share = highest > 0 ? Math.max(0, (figures.commission / highest) * 100) : 0;
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    <rect width="${share.toFixed(1)}" height="6" />
  </svg>`;
};

const heading = (text: string, isNumber: boolean): Html =>
  html`<th scope="col" class="${isNumber && 'number'}">${text}</th>`;

/** A table: what a line is about comes first, its figures last. */
const table = <Line extends Summed>(
  title: string,
  lines: readonly Line[],
  [about, ...words]: readonly [WordColumn<Line>, ...WordColumn<Line>[]],
): Html | false => {
  const [first] = lines;
  if (first === undefined) return false;
  const highest = Math.max(...lines.map(({ figures }) => figures.commission));
  const [commission, ...figures] = figureColumns(lines);
  if (commission === undefined) return false;
  const row = (line: Line): Html =>
    html`<tr>
      <th scope="row">${about.of(line)}${bar(line, highest)}</th>
      <td class="number">${commission.of(line)}</td>
      ${words.map(({ of }) => html`<td>${of(line)}</td>`)}
      ${figures.map(({ of }) => html`<td class="number">${of(line)}</td>`)}
    </tr>`;
  return html`<section class="card">
    <h3>${title}</h3>
    <div class="scroll" role="region" aria-label="${title}, ${first.currency}" tabindex="0">
      <table>
        <thead>
          <tr>
            ${heading(about.heading, false)} ${heading(commission.heading, true)}
            ${words.map((column) => heading(column.heading, false))}
            ${figures.map((column) => heading(column.heading, true))}
          </tr>
        </thead>
        <tbody>
          ${lines.slice(0, SHOWN).map(row)}
        </tbody>
      </table>
    </div>
    ${lines.length > SHOWN && html`<p>And ${count(lines.length - SHOWN)} more.</p>`}
  </section>`;
};

const PLACEMENTS: Readonly<Record<string, string>> = {
  cart: 'Put in the cart by Alexa',
  buy: 'Bought by Alexa',
  recommend: 'Recommended by Alexa',
  wishlist: 'Put on the list by Alexa',
  link: 'Links',
  any: 'Any placement',
  store: 'Store ID, without a tracking ID',
  unknown: 'Unknown tracking ID',
  'link by Archer': "Archer's attribution links",
};

/** A placement in words that an owner would use. */
export const placementInWords = (placement: string | null): string =>
  PLACEMENTS[placement ?? 'unknown'] ?? placement ?? '';

const own = (isOwn: boolean): Html =>
  isOwn
    ? html`<span class="tag yours">yours</span>`
    : html`<span class="tag">bought as well</span>`;

const MARKETPLACE: WordColumn<{ readonly marketplace: string | null }> = {
  heading: 'marketplace',
  of: ({ marketplace }) => marketplace ?? 'unknown',
};

/** The tables of one currency. */
export const tablesOf = (summary: ReportSummary, currency: string): Html => {
  const here = <Line extends Summed>(lines: readonly Line[]): Line[] =>
    lines.filter((line) => line.currency === currency);
  const marketplaces = here(summary.marketplaces);
  return html`
    ${table('By placement', here(summary.placements), [
      { heading: 'placement', of: ({ placement }) => placementInWords(placement) },
    ])}
    ${table('By tracking ID', here(summary.trackingIds), [
      {
        heading: 'tracking ID',
        of: ({ trackingId }) => html`<code>${trackingId ?? 'none'}</code>`,
      },
      { heading: 'placement', of: ({ placement }) => placementInWords(placement) },
      MARKETPLACE,
      { heading: 'skill', of: ({ skill }) => skill ?? 'unknown' },
    ])}
    ${table("By Archer's link", here(summary.links), [
      { heading: 'link', of: ({ link }) => link },
      MARKETPLACE,
    ])}
    ${marketplaces.length > 1 && table('By marketplace', marketplaces, [MARKETPLACE])}
    ${table('By product', here(summary.products), [
      {
        heading: 'product',
        of: ({ name, product }) => html`<span>${name}</span> ${own(product !== null)}`,
      },
      MARKETPLACE,
    ])}
  `;
};
