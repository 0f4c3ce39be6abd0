/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import uPlot from 'uplot';
import { type Chart } from '../page/chart';
import { count, money, shortMoney } from '../money';

const HEIGHT = 240;
const LINE_WIDTH = 2;
const WIDEST_BAR = 48;

const colour = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

const shown = (value: number, { currency }: Chart): string =>
  currency === null ? count(value) : money(value, currency);

const tick = (value: number, { currency }: Chart): string => {
  if (currency !== null) return shortMoney(value, currency);
  return Number.isInteger(value) ? count(value) : '';
};

/** The values under the pointer, in words; empty without a pointer. */
const readOut = (chart: Chart, index: number | null | undefined): string => {
  if (index === null || index === undefined) return '';
  const values = chart.series.map(({ label, values }) => {
    const value = shown(values[index] ?? 0, chart);
    return chart.series.length === 1 ? value : `${label} ${value}`;
  });
  return `${chart.periods[index] ?? ''}: ${values.join(', ')}`;
};

const seriesOf = (chart: Chart): uPlot.Series[] =>
  chart.series.map(({ label, values }, index) => {
    const ink = colour(`--series-${index + 1}`);
    if (chart.shape === 'lines') {
      const points = { show: values.length < 40, size: 6, fill: ink };
      return { label, stroke: ink, width: LINE_WIDTH, points };
    }
    return {
      label,
      fill: ink,
      width: 0,
      points: { show: false },
      paths: uPlot.paths.bars?.({ size: [0.7, WIDEST_BAR], radius: 0.12 }),
    } as uPlot.Series;
  });

const axesOf = (chart: Chart): uPlot.Axis[] => {
  const look = {
    stroke: colour('--quiet'),
    font: `12px ${colour('--font')}`,
    grid: { stroke: colour('--rule'), width: 1 },
    ticks: { show: false },
  };
  return [
    { ...look, grid: { show: false }, values: '{D} {MMM}', space: 70, size: 30 },
    { ...look, size: 60, values: (_plot, ticks) => ticks.map((at) => tick(at, chart)) },
  ];
};

const draw = (place: HTMLElement, chart: Chart): uPlot => {
  const words = place.parentElement?.querySelector('.read-out');
  const step = (chart.times[1] ?? 0) - (chart.times[0] ?? 0) || 86_400;
  const first = chart.times[0] ?? 0;
  const last = chart.times.at(-1) ?? 0;
  return new uPlot(
    {
      width: place.clientWidth,
      height: HEIGHT,
      padding: [8, 8, 0, 0],
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false } },
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'UTC'),
      scales: {
        x: { time: true, range: [first - step * 0.6, last + step * 0.6] },
        y: { range: (_plot, low, high) => [Math.min(0, low * 1.1), Math.max(high * 1.1, 1)] },
      },
      series: [{}, ...seriesOf(chart)],
      axes: axesOf(chart),
      hooks: {
        setCursor: [
          ({ cursor }) => {
            if (words) words.textContent = readOut(chart, cursor.idx);
          },
        ],
      },
    },
    [[...chart.times], ...chart.series.map(({ values }) => [...values])],
    place,
  );
};

const show = (figure: HTMLElement): void => {
  const place = figure.querySelector<HTMLElement>('.plot');
  const data = figure.querySelector('script[type="application/json"]');
  if (place === null || data === null) return;
  const chart = JSON.parse(data.textContent) as Chart;
  let plot = draw(place, chart);
  const redraw = (): void => {
    plot.destroy();
    plot = draw(place, chart);
  };
  // The colours are part of the drawing: another colour scheme needs a new one.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  new ResizeObserver(() => {
    if (place.clientWidth !== plot.width)
      plot.setSize({ width: place.clientWidth, height: HEIGHT });
  }).observe(place);
};

document.querySelectorAll<HTMLElement>('figure.chart').forEach(show);
document.documentElement.classList.add('drawn');
