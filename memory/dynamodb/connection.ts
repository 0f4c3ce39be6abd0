import { NewerMemoryError } from '../kept';
import { pause } from '../pause';
import { DynamoDbRefusal } from './refusal';
import { type Send, type TablePlace } from './send';

/** How long something is tried again, in milliseconds: a little less than a turn waits for the store. */
const PATIENCE = 1450;
/** The most that one call may take, in milliseconds, a new connection included. */
const LONGEST_CALL = 500;
/** What a call needs at least, in milliseconds: with less it is not begun, and the failure before it is told. */
const SHORTEST_CALL = 20;
/** The longest pause before the second try, in milliseconds, and before any try. Each is twice the one before. */
const FIRST_PAUSE = 20;
const LONGEST_PAUSE = 160;

/** A pause of random length, so that those who met once don't meet again. */
const jitter = (failures: number): number =>
  Math.random() * Math.min(FIRST_PAUSE * 2 ** failures, LONGEST_PAUSE);

const isPassing = (error: unknown): boolean =>
  error instanceof DynamoDbRefusal ? error.isPassing : !(error instanceof NewerMemoryError);

/**
 * Does `work` until it succeeds, the time is over, or it fails in a way that lasts.
 *
 * @param work gets how long a call that begins now may take, in milliseconds
 */
export const tryAgain = async <Result>(
  work: (longest: () => number) => Promise<Result>,
): Promise<Result> => {
  const until = performance.now() + PATIENCE;
  const longest = (): number =>
    Math.min(LONGEST_CALL, Math.max(SHORTEST_CALL, until - performance.now()));
  for (let failures = 0; ; failures += 1) {
    try {
      return await work(longest);
    } catch (error) {
      const wait = jitter(failures);
      if (!isPassing(error) || performance.now() + wait + SHORTEST_CALL > until) throw error;
      await pause(wait);
    }
  }
};

/** Node's network client and the signer are loaded only with a table: they would slow every other start. */
export const openConnection = (place: TablePlace): Send => {
  const opening = import('./send').then(({ createSend }) => createSend(place));
  // Each call tells of a failure.
  opening.catch(() => undefined);
  return async (call, timeout) => (await opening)(call, timeout);
};
