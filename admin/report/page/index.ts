import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ReadReport } from '../entry';
import { count, money } from '../money';
import { type ReportSummary, type Summed } from '../summarise';
import { chartsOf } from './charts';
import { chartFigure } from './figures';
import { Html, html } from './html';
import { dayInWords } from './periods';
import { placementInWords, tablesOf } from './tables';

/** The script and the style that go into the page. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/** What the page shows. */
export interface PageContent {
  /** The skill's name. */
  readonly skill: string;
  readonly now: Date;
  readonly summary: ReportSummary;
  readonly reports: readonly ReadReport[];
  readonly warnings: readonly string[];
}

/** What build/shelf.ts puts beside the bundled CLI. */
export const readPageAssets = (): PageAssets => ({
  script: readFileSync(join(__dirname, 'report-page.js'), 'utf8').trim(),
  style: readFileSync(join(__dirname, 'report-page.css'), 'utf8').trim(),
});

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page loads nothing, sends nothing, and runs only what this program put into it. */
const policy = ({ script, style }: PageAssets): string =>
  [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "connect-src 'none'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Must be byte for byte what the policy's hash was made from. */
const element = (name: 'script' | 'style', text: string): Html =>
  new Html(`<${name}>${text}</${name}>`);

const currencyName = (currency: string): string =>
  new Intl.DisplayNames('en', { type: 'currency' }).of(currency) ?? currency;

const tiles = ({ figures, currency }: Summed): Html => {
  const { clicks, ordered, shipped, returned, revenue, commission } = figures;
  const all: readonly (readonly [string, string, number])[] = [
    ['Commission', money(commission, currency), 1],
    ['Revenue', money(revenue, currency), revenue],
    ['Items ordered', count(ordered), ordered],
    ['Items shipped', count(shipped), shipped],
    ['Items returned', count(returned), returned],
    ['Clicks (Archer)', count(clicks), clicks],
  ];
  return html`<dl class="tiles">
    ${all
      .filter(([, , isThere]) => isThere !== 0)
      .map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
  </dl>`;
};

const currencySection = (total: Summed, summary: ReportSummary): Html => {
  const { currency } = total;
  const { from, to } = summary;
  const days = summary.days.filter((line) => line.currency === currency);
  const charts = from === null || to === null ? [] : chartsOf(days, { currency, from, to });
  return html`<section class="currency" id="${currency}" aria-labelledby="${currency}-title">
    <h2 id="${currency}-title">${currencyName(currency)} <span>${currency}</span></h2>
    ${tiles(total)}
    <div class="charts">${charts.map((chart) => chartFigure(chart, currency))}</div>
    ${tablesOf(summary, currency)}
  </section>`;
};

const toLookAt = ({ summary: { unknown, unseen }, warnings }: PageContent): Html | false =>
  unknown.length + unseen.length + warnings.length > 0 &&
  html`<section class="card look-at" aria-labelledby="look-at">
    <h2 id="look-at">Worth a look</h2>
    ${
      unknown.length > 0 &&
      html`<h3>Tracking IDs that the record does not know</h3>
        <ul>
          ${unknown.map(
            ({ trackingId, marketplace }) =>
              html`<li><code>${trackingId}</code> (${marketplace ?? 'marketplace unknown'})</li>`,
          )}
        </ul>`
    }
    ${
      unseen.length > 0 &&
      html`<h3>Tracking IDs that no report shows</h3>
        <ul>
          ${unseen.map(
            ({ trackingId, marketplace, placement, status }) =>
              html`<li>
                <code>${trackingId}</code> (${marketplace}, ${placementInWords(placement)}):
                ${status === 'planned' ? 'planned, not created yet' : 'created, nothing sold through it'}
              </li>`,
          )}
        </ul>`
    }
    ${
      warnings.length > 0 &&
      html`<h3>Notes on the files</h3>
        <ul>
          ${warnings.map((warning) => html`<li>${warning}</li>`)}
        </ul>`
    }
  </section>`;

const KINDS = { earnings: 'earnings', orders: 'orders', archer: 'Archer' } as const;

const footer = ({ now, reports }: PageContent): Html =>
  html`<footer>
    <p>
      Made on ${dayInWords(now.toISOString().slice(0, 10))} from
      ${reports
        .map(
          ({ file, kind, entries }) =>
            `${basename(file)} (${KINDS[kind]}, ${count(entries.length)} lines)`,
        )
        .join('; ')}.
    </p>
    <p>
      Commission is what the reports say; what is paid may differ. Amounts of two currencies are
      never added. Revenue is of shipped items; Archer's may include other products of the same
      brand.
    </p>
  </footer>`;

const body = (content: PageContent): Html => {
  const { skill, summary } = content;
  const { from, to, totals } = summary;
  const time =
    from === null || to === null
      ? 'No line in these days'
      : from === to
        ? dayInWords(from)
        : `${dayInWords(from)} – ${dayInWords(to)}`;
  return html`<main>
    <header>
      <p class="skill">${skill}</p>
      <h1>What the skill earned</h1>
      <p class="time">${time}</p>
      ${
        totals.length > 1 &&
        html`<nav aria-label="Currencies">
          ${totals.map(
            ({ currency, figures }) =>
              html`<a href="#${currency}">${currency} ${money(figures.commission, currency)}</a>`,
          )}
        </nav>`
      }
    </header>
    ${totals.map((total) => currencySection(total, summary))} ${toLookAt(content)}
    ${footer(content)}
  </main>`;
};

/** The page as one file. It needs no network, and its policy forbids any. */
export const renderPage = (content: PageContent, assets: PageAssets): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${new Html(policy(assets))}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <title>${content.skill}: what it earned</title>
        ${element('style', assets.style)}
      </head>
      <body>
        ${body(content)} ${element('script', assets.script)}
      </body>
    </html> `.markup;
