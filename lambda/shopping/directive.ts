import { type interfaces } from 'ask-sdk-model';
import { asinProblem } from '../../attribution';
import { type Task } from '../../contract';

/** One request to Alexa Shopping, decided by the dialogue. */
export interface HandOver {
  readonly task: Task;
  /** One product, or up to ten for `recommend`. */
  readonly asins: readonly string[];
  /** The tag to credit; without one the hand-over has no tag. */
  readonly tag: string | undefined;
  readonly token: string;
}

interface ProductEntity {
  readonly asin: string;
  readonly attribution?: { readonly associateId: string };
}

/** The most products of one request (Amazon's page "Implement Shopping Actions"). */
export const MOST_PRODUCTS: Readonly<Record<Task, number>> = {
  cart: 1,
  buy: 1,
  wishlist: 1,
  recommend: 10,
};

const URIS: Readonly<Record<Task, string>> = {
  cart: 'connection://AMAZON.AddToShoppingCart/1',
  buy: 'connection://AMAZON.BuyShoppingProducts/1',
  recommend: 'connection://AMAZON.RecommendShoppingProducts/1',
  wishlist: 'connection://AMAZON.AddToList/1',
};

/**
 * A product as Alexa Shopping takes it. UNCONFIRMED against Amazon's own text: that the tag goes
 * into `attribution.associateId`. Public code does so. No other function depends on it.
 */
const productEntity = (asin: string, tag: string | undefined): ProductEntity =>
  tag === undefined ? { asin } : { asin, attribution: { associateId: tag } };

/**
 * The directive of a hand-over (Amazon's page "Alexa Shopping Actions API reference"). The response
 * that carries it must leave `shouldEndSession` out.
 *
 * @throws when there are too few or too many products for the task, or an ASIN is not valid
 */
export const startConnection = ({
  task,
  asins,
  tag,
  token,
}: HandOver): interfaces.connections.V1.StartConnectionDirective => {
  if (asins.length < 1 || asins.length > MOST_PRODUCTS[task]) {
    throw new Error(
      `${asins.length} products for ${task}, which takes 1 to ${MOST_PRODUCTS[task]}`,
    );
  }
  const unsound = asins.find((asin) => asinProblem(asin) !== undefined);
  if (unsound !== undefined) throw new Error(`"${unsound}" is not an ASIN`);
  const products = asins.map((asin) => productEntity(asin, tag));
  return {
    type: 'Connections.StartConnection',
    uri: URIS[task],
    input: task === 'wishlist' ? { products, listType: 'WISHLIST' } : { products },
    token,
    onCompletion: 'RESUME_SESSION',
  };
};
