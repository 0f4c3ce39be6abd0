import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { COUNTRIES, type Country } from '../../attribution';
import { type LinkRequest } from '../../clients/archer';
import { accessError } from '../../owner';
import { type LockManner, takeLock } from '../lock';

const request = {
  asin: z.string(),
  name: z.string(),
  marketplace: z.enum(COUNTRIES as [Country, ...Country[]]),
};

const lineSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('asked'), ...request }),
  z.object({
    what: z.literal('made'),
    ...request,
    url: z.string(),
    linkId: z.string().exactOptional(),
    at: z.iso.datetime(),
  }),
  z.object({
    what: z.literal('failed'),
    ...request,
    job: z.string().exactOptional(),
    problem: z.string(),
  }),
  z.object({ what: z.literal('ended'), job: z.string() }),
]);
type Line = z.infer<typeof lineSchema>;

/** A link that was made, in this run or an earlier one. */
export type MadeLink = Omit<Extract<Line, { what: 'made' }>, 'what'>;

/** What an earlier run knew about a link. `open`: it was asked for, and no result arrived. */
type Left =
  | { readonly kind: 'made'; readonly link: MadeLink }
  | { readonly kind: 'failed'; readonly problem: string }
  | { readonly kind: 'open' };

/**
 * Remembers, across crashes and kills, which links were asked for and what became of each. The file
 * has one JSON object per line and only grows: a kill damages at most the line being written.
 */
export interface LinkJournal {
  /** @param job a failure counts only in a run of this job that was cut short */
  readonly left: (request: LinkRequest, job: string) => Left | undefined;
  readonly asked: (request: LinkRequest) => void;
  readonly made: (link: MadeLink) => void;
  /** @param job the job in which it is not tried again; left out when it may succeed any time */
  readonly failed: (request: LinkRequest, problem: string, job?: string) => void;
  /** Every link of the job has its result: the next run tries the failed ones again. */
  readonly ended: (job: string) => void;
  /** Releases the lock, so that other runs can start. */
  readonly close: () => void;
}

/** A run takes minutes, and may be held up: its lock is left in peace longer than others. */
const RUN: LockManner = {
  stale: 5_000,
  held: {
    message: 'another run is making links for this account',
    remedy: 'wait until it has finished, then run this again; no link is made twice',
  },
  lost: {
    message: 'this run stood still, and another one makes the links now',
    remedy: 'wait until it has finished, then run this again; no link is made twice',
  },
};

const keyOf = ({ asin, marketplace, name }: LinkRequest): string =>
  `${marketplace} ${asin} ${name}`;

/** It may grow beyond what is read of a file that people write. */
const readLong = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw accessError(file, 'read', error);
  }
};

const readLines = (file: string): Line[] => {
  const lines = existsSync(file) ? readLong(file).split('\n') : [];
  return lines.flatMap((line) => {
    try {
      return [lineSchema.parse(JSON.parse(line))];
    } catch {
      // An incomplete line: the run was killed while writing it.
      return [];
    }
  });
};

/** Opens the journal for one run. @throws FileError while another run has it open */
export const openLinkJournal = (file: string): LinkJournal => {
  const lock = takeLock({ path: file, name: file }, RUN);
  const found = new Map<string, Left & { readonly job?: string }>();

  const learn = (line: Line): void => {
    if (line.what === 'ended') {
      for (const [key, { kind, job }] of found) {
        if (kind === 'failed' && job === line.job) found.delete(key);
      }
      return;
    }
    const key = keyOf(line);
    // A link that was made stays made, whatever is written later.
    if (found.get(key)?.kind === 'made') return;
    if (line.what === 'asked') found.set(key, { kind: 'open' });
    else if (line.what === 'failed') {
      const { problem, job } = line;
      if (job === undefined) found.delete(key);
      else found.set(key, { kind: 'failed', problem, job });
    } else {
      const { what: _what, ...link } = line;
      found.set(key, { kind: 'made', link });
    }
  };

  const add = (line: Line): void => {
    lock.check();
    learn(line);
    try {
      // Starts on a new line, so that an incomplete line before it does no harm.
      appendFileSync(file, `\n${JSON.stringify(line)}`, { mode: 0o600, flush: true });
    } catch (error) {
      throw accessError(file, 'written', error);
    }
  };

  try {
    readLines(file).forEach(learn);
  } catch (error) {
    lock.release();
    throw error;
  }
  return {
    left: (wanted, job) => {
      const left = found.get(keyOf(wanted));
      return left?.kind === 'failed' && left.job !== job ? undefined : left;
    },
    asked: ({ asin, marketplace, name }) => add({ what: 'asked', asin, marketplace, name }),
    made: (link) => add({ what: 'made', ...link }),
    failed: ({ asin, marketplace, name }, problem, job) =>
      add({
        what: 'failed',
        ...{ asin, marketplace, name, problem },
        ...(job !== undefined && { job }),
      }),
    ended: (job) => add({ what: 'ended', job }),
    close: () => lock.release(),
  };
};
