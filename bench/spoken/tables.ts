import { type Judged, type Verdict, asSaid, byKind, sharesOf } from './grade';

const WIDTH = 22;
const HEADS = ['heard', 'fits', 'wrong', 'told', 'fits', 'wrong', 'denied', 'told'];
const FAILED: readonly Verdict[] = ['wrong', 'denied', 'missed'];

export const percent = (share: number): string =>
  (Number.isNaN(share) ? '-' : `${(100 * share).toFixed(1)} %`).padStart(10);

const row = (name: string, judged: readonly Judged[]): string => {
  const said = sharesOf(asSaid(judged));
  const again = sharesOf(judged);
  const cells = [
    ...[said.understood, said.fits, said.wrong, said.told],
    ...[again.fits, again.wrong, again.denied, again.told],
  ];
  return `${name.padEnd(WIDTH)}${String(judged.length).padStart(9)}${String(again.graded).padStart(8)}${cells.map(percent).join('')}\n`;
};

/** What at least, or for `wrong` at most, is to be reached. */
const AIMS = { fits: 0.92, wrong: 0.03, told: 0.9 } as const;

/** Whether each aim is reached, when what wasn't understood is said again as a search. */
export const aims = (judged: readonly Judged[]): string => {
  const shares = sharesOf(judged);
  const said = (Object.keys(AIMS) as (keyof typeof AIMS)[]).map((key) => {
    const [share, aim] = [shares[key], AIMS[key]];
    const isMet = key === 'wrong' ? share < aim : share >= aim;
    const limit = `${key === 'wrong' ? 'below' : 'at least'} ${percent(aim).trim()}`;
    return `${key} ${limit}: ${Number.isNaN(share) ? 'not measured' : isMet ? 'met' : 'MISSED'}`;
  });
  const left = shares.requests - shares.graded;
  return `Aims: ${said.join(', ')}${left === 0 ? '' : ` (${left} answers are not graded, so these are not the shares of all)`}\n`;
};

/** The shares of all requests and of each kind. */
export const table = (judged: readonly Judged[]): string => {
  const head = `${''.padEnd(WIDTH)}${'requests'.padStart(9)}${'graded'.padStart(8)}${HEADS.map((name) => name.padStart(10)).join('')}\n`;
  const kinds = [...byKind(judged)].map(([kind, its]) => row(`  ${kind}`, its)).join('');
  return `${head}${row('all', judged)}${kinds}\n`;
};

/** What the columns of {@link table} mean. */
export const COLUMNS = `heard: understood as said. fits: the first offer is exact or good, of requests for what there is.
wrong: the offer is wrong, of all. told: told so, of requests for what there isn't. Only what is graded counts. The last four count what
wasn't understood as it came out when said again as "search for ..."; denied: told that it isn't there, of
requests for what there is.
`;

const failureText = ({ request, answer, verdict }: Judged): string => {
  const { heard, offered, told, again } = answer;
  const slots = Object.entries(heard.slots).map(([name, value]) => `${name}: ${value}`);
  const came = [...(told ? ['told that there is none'] : []), ...offered].join(', ');
  const how = again ? ' (said again)' : '';
  return `  ${verdict.padEnd(7)}${request.id}  "${request.say}"${how}\n           ${heard.intent} ${slots.join(', ')} -> ${came === '' ? 'nothing' : came}\n`;
};

/** What failed, under the first kind that the request has. */
export const failures = (judged: readonly Judged[]): string =>
  [...byKind(judged)]
    .map(([kind, its]) => {
      const failed = its.filter(
        ({ request, verdict }) => request.kinds[0] === kind && FAILED.includes(verdict),
      );
      return failed.length === 0 ? '' : `${kind}\n${failed.map(failureText).join('')}`;
    })
    .join('');
