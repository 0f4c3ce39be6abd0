import { createTransport, type TransportNeeds } from '../transport';
import { ARCHER_TIMEOUTS, type ArcherTimeouts, createArcherCall, createPace } from './archer-call';
import { type BulkOptions, type LinkRequest, makeLinks } from './bulk';
import { BULK_JOB_LIMIT, type BulkJob, bulkJobAnswer } from './bulk-job';
import { classifyRefusal } from './classify-refusal';
import { createLinkCreator } from './create-link';
import { type ArcherCredentials, createArcherTokens } from './credentials';
import { createFindLink } from './find-link';
import { archerMarketplace } from './marketplaces';
import { everyPage } from './page';
import { ARCHER_PATHS, ARCHER_URL, type ArcherPaths } from './paths';
import { createArcherReads, type PageOptions, type ReportOptions } from './reads';

/** What the client of Archer needs. */
export interface ArcherClientNeeds extends TransportNeeds {
  readonly credentials: ArcherCredentials;
  /** Archer's own address by default. */
  readonly url?: string;
  readonly paths?: Partial<ArcherPaths>;
  readonly timeouts?: ArcherTimeouts;
  /** Whether to try marketplaces that Archer does not document; false by default. */
  readonly allowUnknownMarketplaces?: boolean;
}

/** INFERRED: two calls a second, as careful public clients do. Archer publishes no limit. */
const MILLISECONDS_PER_CALL = 500;

/**
 * The client of Archer Affiliates: attribution links, reports and the catalogue.
 *
 * Everything it throws is a ClientError; {@link ProductNotFoundError},
 * {@link NotAllowedToPromoteError} and {@link AmazonUnavailableError} are the failures Archer
 * documents for links.
 */
export const createArcherClient = (needs: ArcherClientNeeds) => {
  const { clock, sleep, credentials, url = ARCHER_URL, allowUnknownMarketplaces = false } = needs;
  const timeouts = needs.timeouts ?? ARCHER_TIMEOUTS;
  const paths = { ...ARCHER_PATHS, ...needs.paths };
  const transport = createTransport(needs);
  const tokenUrl = `${url.replace(/\/+$/, '')}${paths.token}`;
  const tokens = createArcherTokens(credentials, {
    transport,
    clock,
    url: tokenUrl,
    timeout: timeouts.login,
  });
  const pace = createPace(MILLISECONDS_PER_CALL, clock, sleep);
  const call = createArcherCall(transport, url, tokens, pace, timeouts);
  const reads = createArcherReads(call, paths);
  const createLink = createLinkCreator(call, paths.createLink, needs, allowUnknownMarketplaces);
  const findLink = createFindLink(reads.links);
  return {
    ...reads,
    createLink,
    findLink,
    everyLinkPage: ({ cursor, ...options }: PageOptions = {}) =>
      everyPage((next) => reads.links({ ...options, cursor: next }), cursor),
    everyReportPage: ({ cursor, ...options }: ReportOptions) =>
      everyPage((next) => reads.report({ ...options, cursor: next }), cursor),
    everyProductPage: ({ cursor, ...options }: PageOptions = {}) =>
      everyPage((next) => reads.products({ ...options, cursor: next }), cursor),
    /** Many links, one after the other, with the result of each row; see {@link makeLinks}. */
    makeLinks: (requests: readonly LinkRequest[], options?: BulkOptions) =>
      makeLinks({ createLink, findLink }, requests, options),
    /**
     * Gives up to {@link BULK_JOB_LIMIT} links to Archer as one job; the results come by e-mail.
     *
     * @param email where the results go; the account's address by default
     */
    submitBulkJob: async (
      requests: readonly LinkRequest[],
      email?: string,
      signal?: AbortSignal,
    ): Promise<BulkJob> => {
      if (requests.length < 1 || requests.length > BULK_JOB_LIMIT) {
        throw new RangeError(
          `a bulk job takes 1 to ${BULK_JOB_LIMIT} links, not ${requests.length}; split them into several jobs`,
        );
      }
      const links = requests.map(({ asin, name, marketplace }) => ({
        asin,
        link_name: name,
        marketplace: archerMarketplace(marketplace),
      }));
      try {
        const job = { links, email: email ?? null };
        return await call.post(paths.bulk, job, bulkJobAnswer, signal);
      } catch (error) {
        throw classifyRefusal(error);
      }
    },
  };
};

export type ArcherClient = ReturnType<typeof createArcherClient>;
