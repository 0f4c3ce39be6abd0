import { count, money } from '../money';
import { type Chart } from './chart';
import { dataScript, html, type Html } from './html';

const shown = (value: number, { currency }: Chart): string =>
  currency === null ? count(value) : money(value, currency);

/** The sum and the peak of a chart in a sentence, for people who can't see it. */
const inWords = (chart: Chart): string => {
  const parts = chart.series.map(({ label, values }) => {
    const most = Math.max(...values);
    const when = chart.periods[values.indexOf(most)] ?? '';
    const sum = values.reduce((total, value) => total + value, 0);
    return `${label} ${shown(sum, chart)} in all, most ${shown(most, chart)}: ${when}`;
  });
  return `${chart.title}. ${parts.join('. ')}.`;
};

const dataTable = (chart: Chart, currency: string): Html => {
  // Many periods are empty in a long time; they would hide the others.
  const rows = chart.periods.flatMap((period, index) => {
    const values = chart.series.map((line) => line.values[index] ?? 0);
    return values.some((value) => value !== 0) ? [{ period, values }] : [];
  });
  return html`<details>
    <summary>The numbers of this chart</summary>
    <div
      class="scroll"
      role="region"
      aria-label="${chart.title}, ${currency}: the numbers"
      tabindex="0"
    >
      <table>
        <caption>
          ${chart.title}; empty periods are left out
        </caption>
        <thead>
          <tr>
            <th scope="col">Period</th>
            ${chart.series.map(({ label }) => html`<th scope="col" class="number">${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ period, values }) =>
              html`<tr>
                <th scope="row">${period}</th>
                ${values.map((value) => html`<td class="number">${shown(value, chart)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
};

const legend = ({ series }: Chart): Html | false =>
  series.length > 1 &&
  html`<ul class="legend">
    ${series.map(({ label }, index) => html`<li class="series-${index + 1}">${label}</li>`)}
  </ul>`;

/** A chart and its table; the page's script draws the chart. */
export const chartFigure = (chart: Chart, currency: string): Html =>
  html`<figure class="chart card">
    <figcaption>
      <h3>${chart.title}</h3>
      ${legend(chart)}
      <p class="read-out" aria-hidden="true"></p>
    </figcaption>
    <div class="plot" role="img" aria-label="${inWords(chart)}"></div>
    ${dataScript(chart)} ${dataTable(chart, currency)}
  </figure>`;
