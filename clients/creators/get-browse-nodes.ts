import * as z from 'zod/mini';
import { type BrowseNode, browseNodeSchema } from './browse-node';
import { type Call, type CallOptions } from './call';
import { type Fresh, createStamp } from './fresh';
import { type ItemProblem, toProblem } from './item-problem';
import { listOf, maybe, problemsSchema } from './wire-parts';

/** The answer for a list of browse nodes. */
export interface BrowseNodesAnswer {
  /** By id. 1 hour. */
  readonly nodes: ReadonlyMap<string, Fresh<BrowseNode>>;
  readonly problems: readonly ItemProblem[];
}

/** Options of {@link createGetBrowseNodes}. */
export interface BrowseNodeOptions extends CallOptions {
  /** Which relations to include; both by default. */
  readonly resources?: readonly ('browseNodes.ancestor' | 'browseNodes.children')[] | undefined;
  /** One language of the marketplace, e.g. `de_DE`. */
  readonly language?: string | undefined;
}

const BATCH = 10;

const schema = z
  .object({
    browseNodesResult: maybe(z.object({ browseNodes: maybe(listOf(browseNodeSchema)) })),
    errors: problemsSchema,
  })
  .check(z.refine((wire) => wire.browseNodesResult ?? wire.errors, 'has neither nodes nor errors'));

/** @param clock milliseconds since 1970, UTC */
export const createGetBrowseNodes =
  (call: Call, clock: () => number) =>
  /** Browse nodes by id, ten per request. @throws ClientError */
  async (ids: readonly string[], options: BrowseNodeOptions): Promise<BrowseNodesAnswer> => {
    const { language, resources = ['browseNodes.ancestor', 'browseNodes.children'] } = options;
    const languages = language === undefined ? {} : { languagesOfPreference: [language] };
    const unique = [...new Set(ids)];
    const nodes = new Map<string, Fresh<BrowseNode>>();
    const problems: ItemProblem[] = [];
    for (let start = 0; start < unique.length; start += BATCH) {
      const fields = {
        browseNodeIds: unique.slice(start, start + BATCH),
        resources,
        ...languages,
      };
      const operation = { path: '/catalog/v1/getBrowseNodes', fields, schema };
      const { asOf, wire } = await call(operation, options);
      const stamp = createStamp(asOf, clock);
      for (const node of wire?.browseNodesResult?.browseNodes ?? []) {
        nodes.set(node.id, stamp.offer(node));
      }
      problems.push(...(wire?.errors ?? []).map((error) => toProblem(error, [])));
    }
    return { nodes, problems };
  };
