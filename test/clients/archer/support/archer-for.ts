import {
  type ArcherClient,
  type ArcherCredentials,
  createArcherClient,
} from '../../../../clients/archer';
import { type TransportLogEntry } from '../../../../clients/transport';
import { type FakeTime, createFakeTime } from '../../support/fake-time';
import { LOGIN } from './fake-archer';

interface Run {
  readonly client: ArcherClient;
  readonly time: FakeTime;
  readonly log: readonly TransportLogEntry[];
}

/** A client of a local server, with a clock of its own. */
export const archerFor = (
  url: string,
  credentials: ArcherCredentials = { askLogin: async () => LOGIN },
  timeout = 2_000,
): Run => {
  const time = createFakeTime();
  const log: TransportLogEntry[] = [];
  const client = createArcherClient({
    ...time,
    fetch,
    userAgent: 'shelf-talker/test',
    log: (entry) => log.push(entry),
    credentials,
    url,
    timeouts: { login: timeout, read: timeout, write: timeout },
  });
  return { client, time, log };
};

/** What a promise is rejected with. */
export const errorOf = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => {
      throw new Error('it did not fail');
    },
    (error: unknown) => error as Error,
  );
