import { parseArgs } from 'node:util';
import { type ForcedOutcomes, readForcedOutcomes } from '../../simulator/shopping';

/** What the command line asks for. */
export interface Options {
  /** The brand's first when absent. */
  readonly locale: string | undefined;
  readonly outcomes: ForcedOutcomes;
  /** Print the envelopes of every request. */
  readonly json: boolean;
  readonly format: 'prose' | 'ndjson';
  readonly showLedger: boolean;
  /** Which pretend customer speaks. */
  readonly user: string;
  /** A new customer, about whom nothing is kept. */
  readonly fresh: boolean;
  readonly screen: boolean;
  /** The same seed gives the same choices of product and wording; undefined leaves them to chance. */
  readonly seed: number | undefined;
  /** Serve Amazon's endpoints for its CLI instead of talking here. */
  readonly smapi: boolean;
  /** Talk in a browser instead of here. */
  readonly page: boolean;
  readonly help: boolean;
}

/** The command line is not valid; the message is for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const OPTIONS = {
  locale: { type: 'string' },
  outcome: { type: 'string', multiple: true, default: [] as string[] },
  json: { type: 'boolean', default: false },
  format: { type: 'string', default: 'prose' },
  'show-ledger': { type: 'boolean', default: false },
  user: { type: 'string', default: 'default' },
  fresh: { type: 'boolean', default: false },
  screen: { type: 'boolean', default: false },
  seed: { type: 'string' },
  smapi: { type: 'boolean', default: false },
  page: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const SEE_HELP = 'see npm start -- --help';

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch (error) {
    const [sentence] = (error as Error).message.split(/\.\s/);
    throw new UsageError(`${sentence ?? 'The options can not be read'}; ${SEE_HELP}.`);
  }
};

const readSeed = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text)) {
    throw new UsageError(`--seed takes a whole number, not "${text}"; ${SEE_HELP}.`);
  }
  return Number(text);
};

const readOutcomes = (rules: readonly string[]): ForcedOutcomes => {
  try {
    return readForcedOutcomes(rules);
  } catch (error) {
    throw new UsageError(`${(error as Error).message}.`);
  }
};

/**
 * Reads the command line of `npm start`.
 *
 * @throws UsageError with one sentence about the first thing that is wrong
 */
export const readOptions = (args: readonly string[]): Options => {
  const { format, outcome, 'show-ledger': showLedger, user, seed, ...rest } = parse(args);
  if (format !== 'prose' && format !== 'ndjson') {
    throw new UsageError(`--format takes prose or ndjson, not "${format}"; ${SEE_HELP}.`);
  }
  if (user.trim() === '') throw new UsageError(`--user needs a name; ${SEE_HELP}.`);
  if (rest.smapi && rest.page) {
    throw new UsageError(`--smapi and --page don't go together; ${SEE_HELP}.`);
  }
  return {
    ...rest,
    locale: rest.locale,
    format,
    showLedger,
    user,
    seed: readSeed(seed),
    outcomes: readOutcomes(outcome),
  };
};
