import { type Directive, type interfaces } from 'ask-sdk-model';
import * as z from 'zod';
import { firstProblem } from '../../first-problem';

export type SendRequest = interfaces.connections.SendRequestDirective;

/** What a skill asks Amazon to do with one of its own products. */
export interface PurchaseRequest {
  readonly name: 'Buy' | 'Upsell' | 'Cancel';
  readonly productId: string;
  /** What Alexa says first; only of an upsell. */
  readonly message: string;
  readonly token: string;
}

/** UNCONFIRMED: the payload of a purchase, and the names of the requests. */
const requestSchema = z.object({
  name: z.enum(['Buy', 'Upsell', 'Cancel']),
  payload: z.object({
    InSkillProduct: z.object({ productId: z.string().min(1) }),
    upsellMessage: z.string().nullish(),
  }),
  token: z.string().min(1),
});

/** Whether a directive sends a request to Amazon's own skills. */
export const isSendRequest = (directive: Directive): directive is SendRequest =>
  directive.type === 'Connections.SendRequest';

/** @returns the purchase, or why it isn't one, in a sentence's part */
export const readPurchase = (directive: SendRequest): PurchaseRequest | string => {
  const read = requestSchema.safeParse(directive);
  if (!read.success) return firstProblem(read.error);
  const { name, payload, token } = read.data;
  const message = payload.upsellMessage ?? '';
  if (name === 'Upsell' && message === '') return 'payload.upsellMessage is missing';
  return { name, productId: payload.InSkillProduct.productId, message, token };
};
