import { parseArgs } from 'node:util';
import { type Comparison } from './comparison';
import { DEFAULT_FILES } from './relevance/data';

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
  /** Numbers of products, parted by commas. */
  readonly sizes: string;
  /** The number of customers for each product and kind of opening. */
  readonly each: string;
  /** A file of sentences with what they mean (test/conversations/understanding), or of questions (docs/answers.md). */
  readonly set?: string | undefined;
  /** The locale of the set; its own when absent. */
  readonly locale?: string | undefined;
  /** The number of random conversations, and what they come from. */
  readonly walks: string;
  readonly seed: string;
  /** How long the load lasts, each way. */
  readonly seconds: string;
  /** So many of each shop's requests; all when absent. */
  readonly first?: string | undefined;
}

const wholeNumber =
  (option: string) =>
  (text: string): number => {
    if (/^[1-9]\d*$/.test(text)) return Number(text);
    throw new Error(`${option}: "${text}" is not a whole number above 0`);
  };

/** The benches by name, in the order in which they run. Each is loaded when it is run. */
const BENCHES: Readonly<Record<string, (settings: Settings) => Promise<string>>> = {
  skill: async () => {
    const { measureSkill } = await import('./skill');
    const title = 'The skill beside a two-handler ask-sdk-core hello world, both bundled';
    return compared(title, await measureSkill());
  },
  startup: async () => {
    const { measureStartUp } = await import('./startup');
    return compared("The CLI beside Amazon's own", measureStartUp());
  },
  relevance: async ({ products, judgements, json, plot }) => {
    const { reportRelevance } = await import('./relevance/report');
    return reportRelevance({ products, judgements }, { json, plot });
  },
  speed: async ({ json, sizes }) => {
    const { reportSpeed } = await import('./speed/report');
    return reportSpeed(json, sizes.split(',').map(wholeNumber('--sizes')));
  },
  questions: async ({ json, each }) => {
    const { reportQuestions } = await import('./questions/report');
    return reportQuestions(json, wholeNumber('--each')(each));
  },
  spoken: async ({ json, sheet, first }) => {
    const { reportSpoken } = await import('./spoken/report');
    return reportSpoken(json, sheet, first === undefined ? first : wholeNumber('--first')(first));
  },
  needs: async ({ json }) => (await import('./needs/report')).reportNeeds(json),
  acts: async ({ json }) => (await import('./acts/report')).reportActs(json),
  understanding: async ({ set, locale, json }) => {
    if (set !== undefined) {
      const { reportWishes } = await import('./understanding/report-wishes');
      return reportWishes(set, locale, json);
    }
    const { reportUnderstanding } = await import('./understanding/report');
    const { reportManyIntents } = await import('./understanding/many-intents');
    const { reportLongUtterances } = await import('./understanding/long-utterances');
    return `${await reportUnderstanding()}${reportManyIntents()}${reportLongUtterances()}`;
  },
  customers: async ({ json }) => (await import('./customers/report')).reportCustomers(json),
  walk: async ({ walks, seed, json }) => {
    const { reportWalks } = await import('./walk/report');
    const [count, from] = [wholeNumber('--walks')(walks), wholeNumber('--seed')(seed)];
    return reportWalks(count, from, json);
  },
  answers: async ({ set, json }) => (await import('./answers/report')).reportAnswers(set, json),
  creators: async () => (await import('./creators/report')).reportCreators(),
  load: async ({ seconds, json }) => {
    const { reportLoad } = await import('./load/report');
    return reportLoad(wholeNumber('--seconds')(seconds), json);
  },
};

/**
 * `npm run bench`: every bench but the walk, which takes hours. `npm run bench -- relevance --plot docs/search-quality.svg`: only those
 * named, with their settings. `speed --sizes 100`, `questions --each 1`, `spoken --first 5` and `load --seconds 5`
 * are quick looks whose figures say little.
 */
const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      products: { type: 'string', default: DEFAULT_FILES.products },
      judgements: { type: 'string', default: DEFAULT_FILES.judgements },
      json: { type: 'boolean', default: false },
      sheet: { type: 'string' },
      set: { type: 'string' },
      locale: { type: 'string' },
      plot: { type: 'string' },
      sizes: { type: 'string', default: '100,1000,10000,100000' },
      each: { type: 'string', default: '10' },
      walks: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      seconds: { type: 'string', default: '60' },
      first: { type: 'string' },
    },
  });
  const names =
    positionals.length > 0 ? positionals : Object.keys(BENCHES).filter((name) => name !== 'walk');
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
