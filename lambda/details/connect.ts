import { type Country, MARKETPLACES, type RegistrationRecord } from '../../attribution';
import {
  type CreatorsClient,
  createCreatorsClient,
  createTransport,
  sleep,
} from '../../clients/creators';
import { readAwsSecrets } from './aws-secrets';
import { type CreatorsConfig } from './creators-config';
import { type DayTable } from '../../memory/day-table';
import { type Connection } from './refresher';
import { readCredentials } from './read-credentials';
import { createSharedLimiter } from './shared-limiter';

/** What connecting needs. */
export interface ConnectNeeds {
  readonly config: CreatorsConfig;
  readonly record: RegistrationRecord;
  /** Where requests are counted. */
  readonly table: DayTable;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  readonly random: () => number;
}

/** The tag for requests: the owner's tag for the API, else the account's store ID in this marketplace. */
const tagOf = ({ creators, marketplaces }: RegistrationRecord, country: Country) =>
  creators?.partnerTags?.[country] ?? marketplaces[country]?.storeId;

/** The names of the credentials, first the one in use. */
const namesOf = ({ creators }: RegistrationRecord): string[] =>
  creators === null
    ? []
    : [creators, ...(creators.others ?? [])].map(({ credentialName }) => credentialName);

/** Connects marketplaces to the Creators API, with one client for each region, made at its first use. */
export const createConnect = async ({ config, record, table, clock, random }: ConnectNeeds) => {
  const { values, secretId, urls } = config;
  const stored = secretId === undefined ? {} : await readAwsSecrets(secretId);
  const credentials = readCredentials({ ...stored, ...values }, namesOf(record));
  const transport = createTransport({
    fetch,
    clock,
    random,
    sleep,
    // Amazon's Associates Program Policies ask programs that act on their own to say so.
    userAgent: 'Agent/ShelfTalker',
  });
  const clients = new Map<string, CreatorsClient>();

  return async (marketplace: Country): Promise<Connection | undefined> => {
    const region = MARKETPLACES[marketplace].creatorsRegion;
    const credential = credentials.get(region);
    const partnerTag = tagOf(record, marketplace);
    if (credential === undefined || partnerTag === undefined) return undefined;
    const client =
      clients.get(region) ??
      createCreatorsClient({
        ...{ transport, clock, random, sleep, credential, urls },
        limits: { limiter: createSharedLimiter({ table, region, clock, sleep }) },
      });
    clients.set(region, client);
    return { client, partnerTag };
  };
};
