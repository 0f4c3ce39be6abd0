import { type Product, findProduct, wordsOf } from '../../catalog';
import { type Conversation, type Told } from './conversation';
import { type Line, line } from './line';
import { type TurnContext } from './turn';

/** The conversation after something was told of a product. */
export const withTold = (
  conversation: Conversation,
  productId: string,
  { reasons = [], facts = [] }: Partial<Told>,
): Conversation => {
  if (reasons.length + facts.length === 0) return conversation;
  const before = conversation.told[productId] ?? { reasons: [], facts: [] };
  const now = {
    reasons: [...new Set([...before.reasons, ...reasons])],
    facts: [...new Set([...before.facts, ...facts])],
  };
  return { ...conversation, told: { ...conversation.told, [productId]: now } };
};

/** A sentence about a product, and what it tells. */
type Sentence = { readonly line: Line } & (
  | { readonly reason: number }
  | { readonly topic: string }
);

/** What was not said yet in this session of this product or in the same words of another: reasons, then facts. */
export const untold = (
  product: Product,
  { told }: Conversation,
  { catalog, language }: TurnContext,
): Sentence[] => {
  const said = new Set(
    Object.entries(told).flatMap(([id, { reasons, facts }]) => {
      const of = findProduct(catalog, id);
      const words = of && wordsOf(of, language);
      return [
        ...reasons.map((reason) => words?.reasons[reason]?.say),
        ...facts.map((topic) => words?.facts?.[topic]?.say),
      ];
    }),
  );
  const products = [product.id];
  const { reasons, facts = {} } = wordsOf(product, language);
  return [
    ...reasons.flatMap(({ say }, reason) =>
      said.has(say) ? [] : [{ reason, line: line('reason', { products, reason }) }],
    ),
    ...Object.entries(facts).flatMap(([topic, { say }]) =>
      said.has(say) ? [] : [{ topic, line: line('answer.fact', { products, topic }) }],
    ),
  ];
};

/** What some sentences tell. */
export const toldBy = (sentences: readonly Sentence[]): Told => ({
  reasons: sentences.flatMap((one) => ('reason' in one ? one.reason : [])),
  facts: sentences.flatMap((one) => ('topic' in one ? one.topic : [])),
});
