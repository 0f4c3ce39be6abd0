import {
  type CredentialVersion,
  type CreatorsClientNeeds,
  createCreatorsClient,
  createTransport,
} from '../../../../clients/creators';
import { createFakeTime } from '../../support/fake-time';
import { CREDENTIAL_ID, CREDENTIAL_SECRET } from './fake-creators-api';

interface ClientOptions {
  readonly version?: CredentialVersion;
  readonly limits?: CreatorsClientNeeds['limits'];
}

/** A client in fake time for the server of a test. */
export const clientFor = (
  urls: { readonly api: string; readonly token: string },
  { version = '3.1', limits }: ClientOptions = {},
) => {
  const time = createFakeTime();
  const log: unknown[] = [];
  let skipped = 0;
  const clock = (): number => time.clock() + skipped;
  const transport = createTransport({
    ...time,
    clock,
    fetch,
    userAgent: 'Agent/Test',
    log: (entry) => log.push(entry),
  });
  const client = createCreatorsClient({
    transport,
    ...time,
    clock,
    urls,
    credential: { id: CREDENTIAL_ID, secret: CREDENTIAL_SECRET, version },
    ...(limits !== undefined && { limits }),
  });
  return {
    client,
    log,
    clock,
    waits: time.waits,
    /** Lets time pass. */
    pass: (milliseconds: number) => {
      skipped += milliseconds;
    },
  };
};

export const HOUR = 60 * 60 * 1000;
export const US = { marketplace: 'US', partnerTag: 'giftlamp-20' } as const;
