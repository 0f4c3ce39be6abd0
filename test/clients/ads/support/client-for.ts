import { type AdsClient, createAdsClient } from '../../../../clients/ads';
import { type Attempt, type RegistrationJournal } from '../../../../clients/ads/journal';
import { type TransportLogEntry, ServiceError } from '../../../../clients/transport';
import { createFakeTime, type FakeTime } from '../../support/fake-time';

/** A journal in memory that can be passed from run to run. */
export const createMemoryJournal = (): RegistrationJournal & { readonly attempts: Attempt[] } => {
  const attempts: Attempt[] = [];
  return {
    attempts,
    read: async () => [...attempts],
    begin: async (attempt) => {
      if (attempts.some(({ number }) => number === attempt.number)) return false;
      attempts.push(attempt);
      return true;
    },
    end: async (attempt, result) => {
      const place = attempts.findIndex(({ number }) => number === attempt.number);
      attempts[place] = { ...attempt, result };
    },
  };
};

export const ACCESS_TOKEN = 'Atza|access-token-of-the-test';

export interface Run {
  readonly client: AdsClient;
  readonly time: FakeTime;
  readonly log: readonly TransportLogEntry[];
}

/** A client of a local server with a clock of its own, like another run of the program. */
export const clientFor = (
  url: string,
  journal: RegistrationJournal = createMemoryJournal(),
  time: FakeTime = createFakeTime(),
  registerTimeout = 5_000,
): Run => {
  const log: TransportLogEntry[] = [];
  const client = createAdsClient({
    ...time,
    fetch,
    userAgent: 'shelf-talker/test',
    log: (entry) => log.push(entry),
    clientId: 'amzn1.application-oa2-client.0123',
    tokens: {
      use: async (call) => {
        try {
          return await call(ACCESS_TOKEN);
        } catch (error) {
          if (!(error instanceof ServiceError) || error.status !== 401) throw error;
          return call(`${ACCESS_TOKEN}-renewed`);
        }
      },
    },
    journal,
    urls: url,
    timeouts: { look: 2_000, register: registerTimeout },
  });
  return { client, time, log };
};
