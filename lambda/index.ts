import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { config } from 'zod/mini';
import { type RequestEnvelope, type ResponseEnvelope } from 'ask-sdk-model';
import { type Brand, type RegistrationRecord } from '../attribution';
import { loadCatalog } from '../catalog';
import { type ReadingWords, type Belonging, type Recipients, type SpokenLocale } from '../contract';
import { createProcessDayTable } from '../memory/day-table';
import { createDynamoDbDayTable } from '../memory/dynamodb/dynamodb-day-table';
import { openStore } from '../memory/open-store';
import { readConfig } from './config';
import { createCreatorsSource } from './details/creators-source';
import { createLazyConnect } from './details/lazy-connect';
import { type ScreenSource } from './details/screen-source';
import { embeddedMetrics } from './counters';
import { type Log, type LogEntry } from './log';
import { createSkill } from './skill';

// Compiling schemas to code makes every cold start slower, and saves time only after thousands of turns.
config({ jitless: true });

/** A file that the build wrote beside the bundle, already checked. */
const built = (file: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, file), 'utf8')) as unknown;

const {
  brand,
  record,
  recipients,
  belonging,
  stamp,
  version: ofBuild,
} = built('shop.json') as {
  brand: Brand;
  record: RegistrationRecord;
  recipients: Recipients;
  belonging: Belonging;
  /** Of the record: shelf doctor --live compares it. */
  stamp: string;
  version: string;
};

const { skillId: givenId, release, metrics, memory, dayTable, creators } = readConfig(process.env);

/** The world of development is not a release: its version is that of the build. */
const isDevelopment = release === 'development';
const version = release === undefined || isDevelopment ? ofBuild : release;

/** A line with its time, under the name that Lambda's log knows, and what makes metrics of its counters. */
const lineOf = (entry: LogEntry): object => {
  const now = Date.now();
  return {
    timestamp: new Date(now).toISOString(),
    ...entry,
    version,
    shop: stamp,
    ...(metrics !== undefined && embeddedMetrics(entry, metrics, now)),
  };
};
const log: Log = (entry) => void process.stdout.write(`${JSON.stringify(lineOf(entry))}\n`);

const skillId = givenId ?? record.skill.skillId;
if (skillId === null) {
  const reason =
    'neither SHELF_SKILL_ID nor the record names the skill: requests for any are answered';
  log({ level: 'warning', event: 'open', reason });
}

/** Without the owner's switch there is nothing to get. */
const makeScreenSource = (): ScreenSource | undefined => {
  if (creators === undefined || record.creators?.screens === undefined) return undefined;
  const table =
    dayTable === undefined
      ? createProcessDayTable(Date.now)
      : createDynamoDbDayTable(dayTable, Date.now);
  return createCreatorsSource({
    table,
    // Loading node:crypto for a name would make a start slower.
    instance: `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`,
    connect: createLazyConnect({
      ...{ config: creators, record, table },
      ...{ clock: Date.now, random: Math.random },
    }),
    clock: Date.now,
    log,
  });
};
const screenSource = makeScreenSource();

const skill = createSkill({
  catalog: loadCatalog(__dirname),
  brand,
  record,
  recipients,
  belonging,
  spokenLocale: (locale) => built(`speech.${locale}.json`) as SpokenLocale,
  readingWords: (locale) => built(`reading.${locale}.json`) as ReadingWords,
  memory: openStore(memory, Date.now),
  clock: Date.now,
  random: Math.random,
  log,
  ...(isDevelopment && { version }),
  ...(skillId !== null && { skillId }),
  ...(screenSource !== undefined && { screenSource }),
});

type Callback = (error: unknown, response?: ResponseEnvelope) => void;

/**
 * The Lambda entry. Asynchronous, as Lambda's Node 24 runtime requires. The callback is only for
 * `ask run`, which passes one and no context, and ignores promises.
 */
export const handler = (
  event: RequestEnvelope,
  context: unknown,
  ...[callback]: Callback[]
): Promise<ResponseEnvelope> => {
  const answer = skill.invoke(event, context);
  if (callback !== undefined && !context) {
    answer.then(
      (response) => callback(null, response),
      (error: unknown) => callback(error),
    );
  }
  return answer;
};
