import * as z from 'zod/mini';
import { present } from '../present';
import { maybe } from './wire-parts';

/** A node of Amazon's category tree. */
export interface BrowseNode {
  readonly id: string;
  readonly name?: string;
  /** A name that can be understood without the nodes above it. */
  readonly contextFreeName?: string;
  readonly isRoot?: boolean;
  readonly salesRank?: number;
  /** The node above. */
  readonly ancestor?: BrowseNode;
  readonly children?: readonly BrowseNode[];
}

/** The most levels that are read; Amazon's tree has fewer. */
const DEEPEST = 20;

const own = z.object({
  id: z.union([
    z.string().check(z.minLength(1)),
    z.pipe(
      z.number(),
      z.transform((id) => String(id)),
    ),
  ]),
  displayName: maybe(z.string()),
  contextFreeName: maybe(z.string()),
  isRoot: maybe(z.boolean()),
  salesRank: maybe(z.number()),
  ancestor: maybe(z.unknown()),
  children: maybe(z.array(z.unknown())),
});

const read = (raw: unknown, depth: number): BrowseNode | undefined => {
  const wire = own.safeParse(raw);
  if (!wire.success || depth > DEEPEST) return undefined;
  const { id, displayName, ancestor, children, ...rest } = wire.data;
  return {
    id,
    ...present({
      ...rest,
      name: displayName,
      ancestor: read(ancestor, depth + 1),
      children: children?.flatMap((child) => read(child, depth + 1) ?? []),
    }),
  };
};

export const browseNodeSchema = z.pipe(
  z.unknown(),
  z.transform((raw, context): BrowseNode => {
    const node = read(raw, 0);
    if (node !== undefined) return node;
    context.issues.push({ code: 'custom', input: raw, message: 'is not a browse node' });
    return z.NEVER;
  }),
);
