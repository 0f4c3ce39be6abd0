import { type Directive, type interfaces } from 'ask-sdk-model';
import * as z from 'zod';
import { type Task } from '../../attribution';
import { firstProblem } from '../first-problem';

export type StartConnection = interfaces.connections.V1.StartConnectionDirective;

/** One product of a hand-over. */
export interface RequestedProduct {
  readonly asin: string;
  readonly tag: string | null;
}

/** A hand-over that Alexa Shopping can handle. */
export interface ShoppingRequest {
  readonly task: Task;
  readonly products: readonly RequestedProduct[];
}

const TASK_OF_URI: Readonly<Record<string, Task>> = {
  'connection://AMAZON.AddToShoppingCart/1': 'cart',
  'connection://AMAZON.BuyShoppingProducts/1': 'buy',
  'connection://AMAZON.RecommendShoppingProducts/1': 'recommend',
  'connection://AMAZON.AddToList/1': 'wishlist',
};

/** The most products in a recommend request (Amazon's page "Implement Shopping Actions"); other tasks take one. */
const MOST_RECOMMENDED = 10;

const inputSchema = z.object({
  products: z
    .array(
      z.object({
        asin: z.string().regex(/^[A-Z0-9]{10}$/, 'is not ten capital letters and digits'),
        attribution: z.object({ associateId: z.string() }).optional(),
      }),
    )
    .min(1, 'has no product'),
  listType: z.string().optional(),
});

/** Whether a directive hands the session over to another skill or to Amazon. */
export const isStartConnection = (directive: Directive): directive is StartConnection =>
  directive.type === 'Connections.StartConnection';

/**
 * Reads a reviewed hand-over as the Alexa Shopping Actions API reference describes it.
 *
 * @returns the hand-over, or a sentence that says why Alexa could not handle it
 */
export const readDirective = ({ uri, input, token }: StartConnection): ShoppingRequest | string => {
  const task = Object.hasOwn(TASK_OF_URI, uri) ? TASK_OF_URI[uri] : undefined;
  if (task === undefined) return `Alexa does not know the task "${uri}"`;
  if (token !== undefined && typeof token !== 'string') return 'the token is not a string';
  const parsed = inputSchema.safeParse(input);
  if (!parsed.success) return firstProblem(parsed.error, 'input');
  const { products, listType } = parsed.data;
  const most = task === 'recommend' ? MOST_RECOMMENDED : 1;
  if (products.length > most) {
    return `input.products has ${products.length} products; this task takes ${most}`;
  }
  if (task === 'wishlist' && listType !== 'WISHLIST') return 'input.listType is not "WISHLIST"';
  return {
    task,
    products: products.map(({ asin, attribution }) => ({
      asin,
      tag: attribution?.associateId ?? null,
    })),
  };
};
