import { sleep } from '../../clients/creators';
import { CREATORS_KEYS } from '../../memory/day-table';
import {
  type DynamoDbDayTable,
  createDynamoDbDayTable,
} from '../../memory/dynamodb/dynamodb-day-table';
import { type TablePlace } from '../../memory/dynamodb/send';
import { dayTableOf } from '../../memory/place';
import { CliError, refused, wrongInput } from '../cli-error';
import { type CommandContext, type ShelfCommand } from '../command';
import { requireConsent } from '../consent';
import { EXIT } from '../exit-codes';
import { type WriteOptions, jsonOption, option, writeOptions } from '../options';

interface PurgeOptions extends WriteOptions {
  readonly resume?: boolean;
}

/** What was being written when it was stopped is there after so many milliseconds. */
const WRITTEN_AFTER = 3000;
/** The stop has no end; a date that DynamoDB takes for one. */
const NEVER = Date.parse('2100-01-01T00:00:00Z');

const placeOf = ({ variable }: CommandContext): TablePlace => {
  let place: TablePlace | undefined;
  try {
    place = dayTableOf(variable);
  } catch (error) {
    throw wrongInput(`${(error as Error).message}; set them as the skill has them.`);
  }
  if (place !== undefined) return place;
  throw refused(
    "shelf does not know the table; set SHELF_DAY_TABLE to the stack's output DayTable, with AWS_REGION and AWS keys. Without a table the skill keeps this in its process only.",
  );
};

/** The keys of what a purge deletes: all but the stop and the counts of requests. */
const purgeable = (keys: readonly string[]): readonly string[] =>
  keys.filter((key) => key !== CREATORS_KEYS.stop && !key.startsWith(CREATORS_KEYS.requests));

/** Removes what a purge deletes. @returns how much it was */
const empty = async (table: DynamoDbDayTable): Promise<number> => {
  const keys = purgeable(await table.keys(CREATORS_KEYS.prefix));
  for (const key of keys) await table.remove(key);
  return keys.length;
};

const purge = async (table: DynamoDbDayTable): Promise<number> => {
  // The skill reads nothing from the future, and the owner's clock may be ahead of its own.
  await table.put(CREATORS_KEYS.stop, { value: true, asOf: 0, expiresAt: NEVER });
  const before = await empty(table);
  await sleep(WRITTEN_AFTER);
  return before + (await empty(table));
};

const runPurge = async (context: CommandContext, options: PurgeOptions): Promise<void> => {
  const { out, clock } = context;
  const place = placeOf(context);
  const where = `the DynamoDB table ${place.table} in ${place.region}`;
  const table = createDynamoDbDayTable(place, () => clock().getTime());
  const tried = async <Value>(work: Promise<Value>): Promise<Value> => {
    try {
      return await work;
    } catch (error) {
      throw new CliError(EXIT.service, `${where} can't be used: ${(error as Error).message}.`);
    }
  };
  const keys = await tried(table.keys(CREATORS_KEYS.prefix));
  const isStopped = keys.includes(CREATORS_KEYS.stop);
  const found = purgeable(keys).length;
  const told = { where, found, isStopped };
  const say = (outcome: string, sentence: string): void =>
    options.json === true ? out.json({ ...told, outcome }) : out.say(sentence);
  if (options.dryRun === true) {
    const state = isStopped ? 'It is stopped.' : 'It is not stopped.';
    return say('dry-run', `In ${where}: ${found} entries. ${state} Nothing was changed.`);
  }
  if (options.resume === true) {
    await requireConsent(context, options, 'Let the skill ask the Creators API again?');
    await tried(table.remove(CREATORS_KEYS.stop));
    return say('resumed', 'The skill asks the Creators API again.');
  }
  const question = `Delete what the Creators API said from ${where}, and stop asking it?`;
  await requireConsent(context, options, question);
  const removed = await tried(purge(table));
  say(
    'purged',
    `Deleted ${removed} entries from ${where}. The skill asks no more, and shows nothing of Amazon's after five minutes. To let it again: shelf creators purge --resume`,
  );
};

/** `shelf creators purge`. */
export const command: ShelfCommand = {
  options: [
    option('--resume', 'let the skill ask and show again'),
    ...writeOptions(),
    jsonOption(),
  ],
  help: `
For the day on which your licence ends, or you want nothing of Amazon's kept. The table is that
of SHELF_DAY_TABLE, with AWS_REGION, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. It needs the
permissions dynamodb:Scan, PutItem and DeleteItem, which the skill itself doesn't have.

  $ shelf creators purge --dry-run
  $ shelf creators purge --yes
  $ shelf creators purge --resume`,
  run: runPurge,
};
