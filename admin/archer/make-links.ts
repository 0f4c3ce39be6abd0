import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  type ArcherClient,
  type ArcherLink,
  type LinkRequest,
  type RowResult,
  countryOfMarketplace,
} from '../../clients/archer';
import { MARKETPLACES, inspectLink } from '../../attribution';
import { type CommandContext } from '../command';
import { archerUrl } from './client-for';
import { type LinkJournal, type MadeLink, openLinkJournal } from './link-journal';

/** What became of one link, for the owner. `before`: an earlier run made it. */
export type LinkOutcome = { readonly request: LinkRequest } & (
  | { readonly outcome: 'before' | 'created' | 'found'; readonly link: MadeLink }
  | { readonly outcome: 'failed'; readonly problem: string }
);

/** An identifier for these rows in this order. */
const jobOf = (requests: readonly LinkRequest[]): string =>
  createHash('sha256').update(JSON.stringify(requests)).digest('hex').slice(0, 16);

/** Each account has a journal of its own; the file's name reveals nothing about the account. */
export const linkJournalFile = (context: CommandContext, account: string | undefined): string => {
  const whose = JSON.stringify([archerUrl(context), account ?? null]);
  const name = createHash('sha256').update(whose).digest('hex').slice(0, 12);
  return join(context.configHome, 'archer', `links-${name}.jsonl`);
};

/** A link must not be noted for a product or a marketplace that it doesn't lead to. */
const leadsElsewhere = (
  { asin, marketplace, url }: ArcherLink,
  wanted: LinkRequest,
): string | undefined => {
  const isOther = asin !== undefined && asin.toUpperCase() !== wanted.asin;
  const isAbroad =
    marketplace !== undefined && countryOfMarketplace(marketplace) !== wanted.marketplace;
  const { kind, marketplace: store, asin: shown } = inspectLink(url);
  if (kind === 'not-amazon' || kind === 'short' || store !== wanted.marketplace) {
    return `Archer answered with a link that does not lead to ${MARKETPLACES[wanted.marketplace].domain}; it is not noted`;
  }
  const isOtherPage = shown !== null && shown !== wanted.asin;
  if (!isOther && !isAbroad && !isOtherPage) return undefined;
  return `Archer answered with a link to ${asin ?? shown ?? wanted.asin} on ${marketplace ?? wanted.marketplace}; it is not noted`;
};

const keep = (journal: LinkJournal, result: RowResult, job: string, now: Date): LinkOutcome => {
  const { request } = result;
  if (result.outcome === 'failed') {
    const problem = result.error.message;
    journal.failed(request, problem, result.mayTryAgain ? undefined : job);
    return { request, outcome: 'failed', problem };
  }
  const problem = leadsElsewhere(result.link, request);
  if (problem !== undefined) {
    journal.failed(request, problem, job);
    return { request, outcome: 'failed', problem };
  }
  const { url, id } = result.link;
  const link = { ...request, url, ...(id !== undefined && { linkId: id }), at: now.toISOString() };
  journal.made(link);
  return { request, outcome: result.outcome, link };
};

/**
 * Makes links, and yields what became of each in the order asked for. Each is written to the journal
 * before and after it is made, so that the next run can continue one that was cut short: no link is
 * made twice, and none that failed for good is asked for again.
 *
 * @throws ClientError for a problem that concerns every link, FileError while another run makes links
 */
export async function* makeLinksOnce(
  client: Pick<ArcherClient, 'makeLinks'>,
  file: string,
  requests: readonly LinkRequest[],
  clock: () => Date,
): AsyncGenerator<LinkOutcome, void> {
  const journal = openLinkJournal(file);
  try {
    const job = jobOf(requests);
    const settled = requests.map((request) => journal.left(request, job));
    const isPending = (row: number): boolean =>
      settled[row] === undefined || settled[row].kind === 'open';
    const pending = requests.filter((_, row) => isPending(row));
    const results = client.makeLinks(pending, {
      mayExist: (request) => journal.left(request, job)?.kind === 'open',
      onAsk: journal.asked,
    });
    for (const [row, request] of requests.entries()) {
      const left = settled[row];
      if (left?.kind === 'made') yield { request, outcome: 'before', link: left.link };
      else if (left?.kind === 'failed') {
        yield { request, outcome: 'failed', problem: left.problem };
      } else {
        const next = await results.next();
        if (next.done !== true) yield keep(journal, next.value, job, clock());
      }
    }
    // Lets the client say that it gives up after the last row.
    await results.next();
    journal.ended(job);
  } finally {
    journal.close();
  }
}
