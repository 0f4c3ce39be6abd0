import { parseArgs } from 'node:util';
import { LARGEST_SEED, seedSchema, userSchema } from '../choice-schemas';
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
  /** No colour and no broken lines. */
  readonly plain: boolean;
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
  /** Folder of an ask-cli project whose skill is talked to, instead of this project's own. */
  readonly project: string | undefined;
  /** Profile of its ask-resources.json. */
  readonly profile: string | undefined;
  /** A file that exports a handler, for a skill without a project. */
  readonly handler: string | undefined;
  /** Interaction models beside the handler. */
  readonly models: readonly string[];
  /** Where the skill answers by HTTP, instead of its code here. */
  readonly endpoint: URL | undefined;
  /** A file with what the customer and the device are like. */
  readonly device: string | undefined;
  /** Conversations to run instead of talking. */
  readonly files: readonly string[];
  /** Where the report about these goes. */
  readonly junit: string | undefined;
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
  plain: { type: 'boolean', default: false },
  format: { type: 'string', default: 'prose' },
  'show-ledger': { type: 'boolean', default: false },
  user: { type: 'string', default: 'default' },
  fresh: { type: 'boolean', default: false },
  screen: { type: 'boolean', default: false },
  seed: { type: 'string' },
  smapi: { type: 'boolean', default: false },
  page: { type: 'boolean', default: false },
  project: { type: 'string' },
  profile: { type: 'string' },
  handler: { type: 'string' },
  model: { type: 'string', multiple: true, default: [] as string[] },
  endpoint: { type: 'string' },
  device: { type: 'string' },
  junit: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Every option, without its dashes. */
export const OPTION_NAMES: readonly string[] = Object.keys(OPTIONS);

const SEE_HELP = 'see npm start -- --help';

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true, allowPositionals: true });
  } catch (error) {
    const [sentence] = (error as Error).message.split(/\.\s/);
    throw new UsageError(`${sentence ?? 'The options can not be read'}; ${SEE_HELP}.`);
  }
};

const readUser = (text: string): string => {
  const { data, error } = userSchema.safeParse(text);
  if (error === undefined) return data;
  throw new UsageError(
    `--user "${text}" ${error.issues[0]?.message ?? 'is not valid'}; ${SEE_HELP}.`,
  );
};

const readSeed = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  const { data } = seedSchema.safeParse(/^\d+$/.test(text) ? Number(text) : undefined);
  if (data !== undefined) return data;
  throw new UsageError(
    `--seed takes a whole number up to ${LARGEST_SEED}, not "${text}"; ${SEE_HELP}.`,
  );
};

const readEndpoint = (text: string | undefined): URL | undefined => {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url;
  throw new UsageError(
    `--endpoint takes an address such as http://localhost:3000/, not "${text}"; ${SEE_HELP}.`,
  );
};

/** The first two options that contradict each other. */
const contradictionIn = ({
  ...values
}: Readonly<Record<string, unknown>>): readonly [string, string] | undefined =>
  (
    [
      ['smapi', 'page'],
      ['project', 'handler'],
      ['project', 'model'],
      ['handler', 'endpoint'],
    ] as const
  ).find((pair) => pair.every((name) => values[name] !== undefined && values[name] !== false));

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
  const { values, positionals: files } = parse(args);
  const { format, outcome, 'show-ledger': showLedger, user, seed, model, ...rest } = values;
  if (format !== 'prose' && format !== 'ndjson') {
    throw new UsageError(`--format takes prose or ndjson, not "${format}"; ${SEE_HELP}.`);
  }
  const models = model.length === 0 ? undefined : model;
  const [one, other] = contradictionIn({ ...rest, model: models }) ?? [];
  if (one !== undefined) {
    throw new UsageError(`--${one} and --${String(other)} don't go together; ${SEE_HELP}.`);
  }
  if (rest.profile !== undefined && rest.project === undefined) {
    throw new UsageError(`--profile goes with --project; ${SEE_HELP}.`);
  }
  if (rest.junit !== undefined && files.length === 0) {
    throw new UsageError(`--junit reports on files; name some replays, too; ${SEE_HELP}.`);
  }
  if (files.length > 0 && (rest.smapi || rest.page)) {
    throw new UsageError(`Files don't go together with --smapi or --page; ${SEE_HELP}.`);
  }
  const { locale, project, profile, handler, device, junit } = rest;
  return {
    ...rest,
    ...{ locale, project, profile, handler, device, junit, files },
    models: model,
    endpoint: readEndpoint(rest.endpoint),
    format,
    showLedger,
    user: readUser(user),
    seed: readSeed(seed),
    outcomes: readOutcomes(outcome),
  };
};
