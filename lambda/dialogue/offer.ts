import { type Product, wordsOf } from '../../catalog';
import { type LineKey, type Recipients } from '../../contract';
import { isPet } from '../recommend/audience';
import { type Match, explain } from '../recommend/explain';
import { diversify } from '../recommend/rank';
import { ask } from './ask';
import { taskToOffer } from './candidates';
import { comparisonOf } from './comparison';
import { type Conversation } from './conversation';
import { type Line, line } from './line';
import { withTold } from './told';
import { type Turn, type TurnContext } from './turn';

/** The most characters of pitch and reason together, so that the whole offer is not too long. */
const BREATH = 190;
const OPTIONS = 3;

/** The opening of an offer, naming only what matched. */
const leadKey = ({ recipient, interest, occasion }: Match, recipients: Recipients): LineKey => {
  const isInterestSaid = interest !== undefined && !isPet(recipient, recipients);
  if (recipient === 'myself') return isInterestSaid ? 'lead.self.interest' : 'lead';
  if (recipient === undefined) {
    if (occasion === undefined) return isInterestSaid ? 'lead.interest' : 'lead';
    return isInterestSaid ? 'lead.occasion.interest' : 'lead.occasion';
  }
  if (occasion === undefined) return isInterestSaid ? 'lead.recipient.interest' : 'lead.recipient';
  return isInterestSaid ? 'lead.recipient.occasion.interest' : 'lead.recipient.occasion';
};

const describe = (
  product: Product,
  { reason }: Match,
  language: string,
  proviso: Line | undefined,
): Line[] => {
  const products = [product.id];
  if (proviso !== undefined) return [line('pitch', { products }), proviso];
  const { pitch, reasons } = wordsOf(product, language);
  const written = reason === undefined ? undefined : reasons[reason];
  const isShort = written !== undefined && pitch.length + written.say.length <= BREATH;
  return [
    line('pitch', { products }),
    ...(isShort && reason !== undefined ? [line('reason', { products, reason })] : []),
  ];
};

/**
 * Offers one product, or only suggests it when nothing can be handed over.
 *
 * @param proviso how far it is as was asked for; said instead of a reason
 */
export const offer = (
  conversation: Conversation,
  context: TurnContext,
  product: Product,
  say: readonly Line[],
  opening?: Line,
  proviso?: Line,
): Turn => {
  const productId = product.id;
  const task = taskToOffer(conversation, context);
  const match = explain(product, conversation.wish, context.language);
  const { reason: _reason, attributes: _attributes, ...matched } = match;
  const lead: Line = opening ?? {
    key: leadKey(match, context.recipients),
    terms: { ...matched, products: [productId] },
  };
  const description = describe(product, match, context.language, proviso);
  const reasons = description.flatMap(({ terms }) => terms?.reason ?? []);
  const facts = description.flatMap(({ terms }) => terms?.topic ?? []);
  const turn = ask(
    {
      ...withTold(conversation, productId, { reasons, facts }),
      scene:
        task === undefined
          ? { name: 'suggesting', productId }
          : { name: 'offering', productId, task },
      trail: [...new Set([...conversation.trail, productId])],
    },
    context,
    [...say, lead, ...description],
  );
  return { ...turn, facts: [{ kind: 'offered', productId }] };
};

/** Lets the customer choose among products; `say` names them. */
const offerChoice = (
  conversation: Conversation,
  context: TurnContext,
  productIds: string[],
  say: readonly Line[],
  isToRead = false,
): Turn => {
  const turn = ask(
    {
      ...conversation,
      scene: { name: 'listing', productIds, ...(isToRead && { isToRead }) },
      options: productIds,
      hasListed: true,
      trail: [...new Set([...conversation.trail, ...productIds])],
    },
    context,
    say,
  );
  return { ...turn, facts: productIds.map((productId) => ({ kind: 'offered', productId })) };
};

/** Names two or three products, as different as possible, and asks which one, or whether Alexa shall read the list. */
export const offerList = (
  conversation: Conversation,
  context: TurnContext,
  ranked: readonly Product[],
  say: readonly Line[],
  isToRead: boolean,
): Turn => {
  const products = diversify(ranked, OPTIONS).map(({ id }) => id);
  const key = products.length === 2 ? 'list.two' : 'list.three';
  return offerChoice(conversation, context, products, [...say, line(key, { products })], isToRead);
};

/** Names two products, says how they differ, and asks which one. */
export const offerComparison = (
  conversation: Conversation,
  context: TurnContext,
  first: Product,
  second: Product,
): Turn =>
  offerChoice(conversation, context, [first.id, second.id], comparisonOf(first, second, context));
