import { isPeerInstalled } from './contestant';
import { type CreatorsRow, measureCreators } from './measure';
import { OURS } from './ours';
import { peer } from './peer';

const COLUMNS: readonly (readonly [string, (row: CreatorsRow) => string])[] = [
  ['requests', ({ requests }) => String(requests)],
  ['tokens', ({ tokens }) => String(tokens)],
  ['time', ({ time }) => `${time.toFixed(0)} ms`],
  ['cold tokens', ({ coldTokens }) => String(coldTokens)],
  ['throttled', ({ throttledItems }) => `${throttledItems} items`],
  ['bundle', ({ size }) => `${(size / 1024).toFixed(0)} KB`],
];

/**
 * A row for our client of the Creators API, and one for the peer if it is installed (`npm install` in
 * bench/creators), each against a local server of the same kind.
 */
export const reportCreators = async (): Promise<string> => {
  const rows = [await measureCreators(OURS)];
  if (isPeerInstalled()) rows.push(await measureCreators(peer()));
  const head = `${''.padEnd(26)}${COLUMNS.map(([name]) => name.padStart(13)).join('')}\n`;
  const lines = rows.map(
    (row) => `${row.name.padEnd(26)}${COLUMNS.map(([, of]) => of(row).padStart(13)).join('')}\n`,
  );
  return [
    'Creators API: 1,000 items from a local server, ten per request, without the limit of one per second;\n',
    'tokens when fifty calls start at once; items that come when every tenth request is throttled\n\n',
    head,
    ...lines,
    '\n',
  ].join('');
};
