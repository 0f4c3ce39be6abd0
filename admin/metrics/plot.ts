import { type Counter } from '../../contract';
import { type Metrics } from './add-up';

const WIDTH = 760;
const HEIGHT = 360;
const LEFT = 60;
const RIGHT = 20;
const TOP = 60;
const BOTTOM = 50;
const STEPS = 4;
/** More labels of days would lie over each other. */
const MOST_LABELS = 8;

/** What is drawn, from the bottom of a day's bar; colours that people who see few colours can tell apart. */
const DRAWN = [
  { counter: 'yes', name: 'yes', colour: '#1b6e53' },
  { counter: 'no', name: 'no', colour: '#b3470f' },
  { counter: 'pass', name: 'something else', colour: '#8fa3b0' },
] as const satisfies readonly { counter: Counter; name: string; colour: string }[];

const label = (x: number, y: number, text: string, anchor = 'start', weight = 400): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" font-weight="${weight}">${text}</text>`;

const rectangle = (x: number, y: number, width: number, height: number, colour: string): string =>
  `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" fill="${colour}"/>`;

/** The next number that is easy to read on an axis of four steps. */
const roundedUp = (value: number): number => {
  const unit = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return [1, 2, 4, 10].map((factor) => factor * unit).find((one) => one >= value) ?? value;
};

/** A drawing (SVG) of what became of offers, day by day. */
export const plotDays = (days: Metrics['days']): string => {
  const highest = Math.max(
    STEPS,
    roundedUp(Math.max(0, ...days.map(({ yes, no, pass }) => yes + no + pass))),
  );
  const slot = (WIDTH - LEFT - RIGHT) / Math.max(days.length, 1);
  const heightOf = (count: number): number => (count / highest) * (HEIGHT - TOP - BOTTOM);
  const ground = HEIGHT - BOTTOM;
  const barOf = (day: Metrics['days'][number], at: number): string => {
    const width = Math.min(slot * 0.7, 60);
    const x = LEFT + slot * at + (slot - width) / 2;
    let y = ground;
    return DRAWN.map(({ counter, colour }) => {
      const height = heightOf(day[counter]);
      y -= height;
      return rectangle(x, y, width, height, colour);
    }).join('');
  };
  const every = Math.ceil(days.length / MOST_LABELS);
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => (highest / STEPS) * step);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12">`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    label(LEFT, 24, 'What became of offers, by day (UTC)', 'start', 600),
    ...DRAWN.map(({ name, colour }, at) => {
      const x = LEFT + at * 130;
      return `${rectangle(x, 34, 12, 12, colour)}${label(x + 18, 44, name)}`;
    }),
    ...steps.map((step) => {
      const y = ground - heightOf(step);
      return `<path d="M${LEFT} ${y.toFixed(1)}H${WIDTH - RIGHT}" stroke="#dddddd"/>${label(LEFT - 8, y + 4, String(step), 'end')}`;
    }),
    ...days.map(barOf),
    ...days.map(({ day }, at) =>
      at % every === 0 ? label(LEFT + slot * (at + 0.5), ground + 18, day, 'middle') : '',
    ),
    '</svg>\n',
  ].join('\n');
};
