import { type MeasuredEngine } from './measure-relevance';

const WIDTH = 760;
const HEIGHT = 440;
const LEFT = 70;
const RIGHT = 170;
const TOP = 50;
const BOTTOM = 60;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const label = (x: number, y: number, text: string, anchor = 'start', weight = 400): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" font-weight="${weight}">${escaped(text)}</text>`;

/** Moves labels down that would cover the one above. */
const spread = (heights: readonly number[]): number[] => {
  const order = heights.map((_, at) => at).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = [...heights];
  for (const [turn, at] of order.entries()) {
    const above = placed[order[turn - 1] ?? -1];
    if (above !== undefined) placed[at] = Math.max(placed[at] ?? 0, above + 15);
  }
  return placed;
};

/** A drawing (SVG) of quality against time on the whole catalogue: up and to the left is better. */
export const plotQuality = (rows: readonly MeasuredEngine[]): string => {
  const times = rows.map(({ time }) => time);
  const first = 10 ** Math.floor(Math.log10(Math.min(...times)));
  const last = 10 ** Math.ceil(Math.log10(Math.max(...times)));
  const decades = Math.max(1, Math.log10(last / first));
  const qualities = rows.map(({ whole }) => whole.ndcg3);
  const lowest = Math.floor(Math.min(...qualities) * 10) / 10;
  // At least one step, also when all are equal.
  const highest = Math.max(lowest + 0.1, Math.ceil(Math.max(...qualities) * 10) / 10);
  const xOf = (time: number): number =>
    LEFT + (Math.log10(time / first) / decades) * (WIDTH - LEFT - RIGHT);
  const yOf = (quality: number): number =>
    TOP + ((highest - quality) / (highest - lowest)) * (HEIGHT - TOP - BOTTOM);
  const ticks = Array.from({ length: Math.round(decades) + 1 }, (_, at) => first * 10 ** at);
  const steps = Array.from(
    { length: Math.round((highest - lowest) * 10) + 1 },
    (_, at) => lowest + at / 10,
  );
  const labelHeights = spread(rows.map(({ whole }) => yOf(whole.ndcg3) + 4));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12">`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    label(LEFT, 26, 'Search: quality against time, whole catalogue', 'start', 600),
    ...ticks.map(
      (tick) =>
        `<path d="M${xOf(tick).toFixed(1)} ${TOP}V${HEIGHT - BOTTOM}" stroke="#dddddd"/>${label(xOf(tick), HEIGHT - BOTTOM + 18, `${Number(tick.toPrecision(1))} ms`, 'middle')}`,
    ),
    ...steps.map(
      (step) =>
        `<path d="M${LEFT} ${yOf(step).toFixed(1)}H${WIDTH - RIGHT}" stroke="#dddddd"/>${label(LEFT - 8, yOf(step) + 4, step.toFixed(1), 'end')}`,
    ),
    label((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 18, 'median time of a query (log scale)', 'middle'),
    label(LEFT - 52, TOP - 14, 'NDCG@3'),
    ...rows.map(({ name, time, whole }, at) => {
      const [x, y] = [xOf(time), yOf(whole.ndcg3)];
      const isOurs = at === 0;
      return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${isOurs ? 7 : 5}" fill="${isOurs ? '#b3470f' : '#5b6770'}"/>${label(x + 10, labelHeights[at] ?? y, name, 'start', isOurs ? 600 : 400)}`;
    }),
    '</svg>\n',
  ].join('\n');
};
