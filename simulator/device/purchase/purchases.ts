import { type Alexa } from '../../../languages';
import { alexaSays, yesToPurchase } from '../../alexa';
import { type InSkillProducts } from '../../services';
import { createPhraseReader } from '../../understanding';
import { type PurchaseRequest, type SendRequest, readPurchase } from './read-purchase';

/** UNCONFIRMED: the ends of a purchase that a skill is told of. */
export const PURCHASE_RESULTS = [
  'ACCEPTED',
  'DECLINED',
  'ALREADY_PURCHASED',
  'NOT_ENTITLED',
  'PENDING_PURCHASE',
  'ERROR',
] as const;
export type PurchaseResult = (typeof PURCHASE_RESULTS)[number];

/** What Alexa does next: ask the customer, or give the conversation back. */
export type PurchaseStep =
  | { readonly kind: 'asks'; readonly say: string }
  | {
      readonly kind: 'ended';
      readonly say: string;
      readonly request: PurchaseRequest;
      readonly result: PurchaseResult;
    };

/** What the customer was asked. */
interface Question {
  readonly request: PurchaseRequest;
  readonly say: string;
  /** Whether a yes buys or gives up, and doesn't only ask to hear more. */
  readonly isFinal: boolean;
  /** How often the answer was unclear. */
  readonly misses: number;
}

/** Alexa's part of selling a skill's own products. */
export interface Purchases {
  /** Takes a request. @returns a sentence's part when it is not a purchase */
  start(directive: SendRequest): PurchaseStep | string;
  /** Takes the customer's answer; undefined is silence. */
  answer(typed: string | undefined): PurchaseStep;
  /** The next purchase ends so, without a question. */
  decideNext(result: PurchaseResult): void;
}

/** Makes Alexa's part of selling a skill's own products. Her words are ours, and nothing is charged. */
export const createPurchases = (
  products: InSkillProducts,
  { phrases, lines }: Alexa,
): Purchases => {
  const readAnswer = createPhraseReader(
    {
      yes: yesToPurchase(phrases),
      no: ['AMAZON.NoIntent', 'AMAZON.StopIntent', 'AMAZON.CancelIntent'].flatMap(
        (intent) => phrases.builtIns[intent] ?? [],
      ),
    },
    phrases,
  );
  let decided: PurchaseResult | undefined;
  let open: Question | undefined;

  const productOf = ({ productId }: PurchaseRequest): string =>
    products.find(productId)?.name ?? productId;

  const end = (request: PurchaseRequest, result: PurchaseResult): PurchaseStep => {
    open = undefined;
    const product = productOf(request);
    const isCancel = request.name === 'Cancel';
    if (result === 'ACCEPTED' && isCancel) products.remove(request.productId);
    if (result === 'ACCEPTED' && !isCancel) products.add(request.productId);
    const say = {
      ACCEPTED: alexaSays(lines, isCancel ? 'purchase.cancelled' : 'purchase.done', { product }),
      DECLINED: alexaSays(lines, 'declined'),
      ALREADY_PURCHASED: alexaSays(lines, 'purchase.owned', { product }),
      NOT_ENTITLED: alexaSays(lines, 'purchase.not-owned', { product }),
      PENDING_PURCHASE: alexaSays(lines, 'purchase.pending', { product }),
      ERROR: alexaSays(lines, 'failed.other'),
    }[result];
    return { kind: 'ended', say, request, result };
  };

  const ask = (request: PurchaseRequest, isFinal = request.name !== 'Upsell'): PurchaseStep => {
    const line = request.name === 'Cancel' ? 'purchase.ask-cancel' : 'purchase.ask';
    const say = isFinal ? alexaSays(lines, line, { product: productOf(request) }) : request.message;
    open = { request, say, isFinal, misses: 0 };
    return { kind: 'asks', say };
  };

  return {
    start: (directive) => {
      const request = readPurchase(directive);
      if (typeof request === 'string') return request;
      const product = products.find(request.productId);
      const result = decided;
      decided = undefined;
      if (product === undefined) return end(request, 'ERROR');
      if (result !== undefined) return end(request, result);
      const owns = product.entitled === 'ENTITLED';
      if (request.name === 'Cancel') return owns ? ask(request) : end(request, 'NOT_ENTITLED');
      if (owns && product.type !== 'CONSUMABLE') return end(request, 'ALREADY_PURCHASED');
      return product.purchasable === 'PURCHASABLE' ? ask(request) : end(request, 'ERROR');
    },
    answer: (typed) => {
      if (open === undefined) throw new Error('Alexa has not asked about a purchase');
      const { request, say, isFinal, misses } = open;
      const said = typed === undefined ? undefined : readAnswer(typed);
      if (said === undefined && misses === 0) {
        open = { ...open, misses: 1 };
        return { kind: 'asks', say: `${alexaSays(lines, 'please-answer')} ${say}` };
      }
      if (said !== 'yes') return end(request, 'DECLINED');
      // A yes to an upsell asks to hear more; the purchase itself is a question of its own.
      return isFinal ? end(request, 'ACCEPTED') : ask(request, true);
    },
    decideNext: (result) => {
      decided = result;
    },
  };
};
