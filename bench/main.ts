import { parseArgs } from 'node:util';
import { type Comparison } from './comparison';
import { reportCreators } from './creators/report';
import { reportLoad } from './load/report';
import { reportQuestions } from './questions/report';
import { DEFAULT_FILES } from './relevance/data';
import { reportRelevance } from './relevance/report';
import { reportSearchSpeed } from './search-speed/report';
import { measureSpeed } from './speed';
import { reportSpoken } from './spoken/report';
import { measureStartUp } from './startup';
import { reportLongUtterances } from './understanding/long-utterances';
import { reportManyIntents } from './understanding/many-intents';
import { reportUnderstanding } from './understanding/report';

const row = ({ figure, unit, ours, peer, aim, isMet }: Comparison): string =>
  [
    figure.padEnd(38),
    `${ours.toFixed(2)} ${unit}`.padStart(12),
    `${peer.toFixed(2)} ${unit}`.padStart(12),
    `${(ours / peer).toFixed(2)} x`.padStart(10),
    `  ${aim}${aim === 'no aim' ? '' : isMet ? ': met' : ': MISSED'}`,
  ].join('');

const compared = (title: string, comparisons: readonly Comparison[]): string => {
  const head = `${''.padEnd(38)}${'ours'.padStart(12)}${'peer'.padStart(12)}${'ratio'.padStart(10)}`;
  return `${title}\n\n${head}\n${comparisons.map((comparison) => `${row(comparison)}\n`).join('')}\n`;
};

/** What was asked for on the command line, after the bench's name. */
interface Settings {
  readonly products: string;
  readonly judgements: string;
  readonly json: boolean;
  /** A folder for the answers that people have yet to grade. */
  readonly sheet?: string | undefined;
  readonly plot?: string | undefined;
}

/** The benches by name, in the order in which they run. */
const BENCHES: Readonly<Record<string, (settings: Settings) => string | Promise<string>>> = {
  skill: async () =>
    compared(
      'The skill beside a two-handler ask-sdk-core hello world, both bundled',
      await measureSpeed(),
    ),
  startup: () => compared("The CLI beside Amazon's own", measureStartUp()),
  relevance: ({ products, judgements, ...telling }) =>
    reportRelevance({ products, judgements }, { plot: undefined, ...telling }),
  'search-speed': ({ json }) => reportSearchSpeed(json),
  questions: ({ json }) => reportQuestions(json),
  spoken: ({ json, sheet }) => reportSpoken(json, sheet),
  understanding: async () =>
    `${await reportUnderstanding()}${reportManyIntents()}${reportLongUtterances()}`,
  creators: reportCreators,
  load: reportLoad,
};

/**
 * `npm run bench`: every bench. `npm run bench -- relevance --plot docs/search-quality.svg`: only those
 * named, with their settings.
 */
const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      products: { type: 'string', default: DEFAULT_FILES.products },
      judgements: { type: 'string', default: DEFAULT_FILES.judgements },
      json: { type: 'boolean', default: false },
      sheet: { type: 'string' },
      plot: { type: 'string' },
    },
  });
  const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
  for (const name of names) {
    const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
    if (bench === undefined) {
      throw new Error(`there is no bench "${name}"; there are ${Object.keys(BENCHES).join(', ')}`);
    }
    process.stdout.write(await bench(values));
  }
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
