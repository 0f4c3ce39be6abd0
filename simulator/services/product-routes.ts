import { type services } from 'ask-sdk-model';
import { type ApiRoute, refusal, valueOrNothing } from './api-client';

type InSkillProduct = services.monetization.InSkillProduct;

const PRODUCTS = '^/v1/users/~current/skills/~current/inSkillProducts';

/** The parameters of a query that choose products, and the field that each one compares. */
const FILTERS: Readonly<Record<string, 'purchasable' | 'entitled' | 'type'>> = {
  purchasable: 'purchasable',
  entitled: 'entitled',
  productType: 'type',
};

/** UNCONFIRMED: the most products in one answer when the skill doesn't say. */
const MOST_PRODUCTS = 100;

const chosenBy =
  (query: URLSearchParams) =>
  (product: InSkillProduct): boolean =>
    Object.entries(FILTERS).every(([name, field]) => {
      const wanted = query.get(name);
      return wanted === null || wanted === product[field];
    });

/** In-skill products with the customer's entitlements, and the setting for buying by voice. */
export const PRODUCT_ROUTES: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: new RegExp(`${PRODUCTS}$`),
    answer: ({ client, query }) => {
      const chosen = client.products.all().filter(chosenBy(query));
      const from = Number(query.get('nextToken') ?? 0);
      const most = Number(query.get('maxResults') ?? MOST_PRODUCTS);
      if (!Number.isInteger(from) || from < 0) return refusal(400, 'nextToken is not one of mine.');
      if (!Number.isInteger(most) || most < 1) return refusal(400, 'maxResults is not a number.');
      const isTruncated = from + most < chosen.length;
      return {
        status: 200,
        body: {
          inSkillProducts: chosen.slice(from, from + most),
          isTruncated,
          nextToken: isTruncated ? String(from + most) : null,
        },
      };
    },
  },
  {
    method: 'GET',
    path: new RegExp(`${PRODUCTS}/([^/]+)$`),
    answer: ({ client, parts: [id = ''] }) => {
      const product = client.products.find(id);
      return product === undefined
        ? refusal(404, `There is no in-skill product ${id}.`)
        : valueOrNothing(product);
    },
  },
  {
    method: 'GET',
    path: /^\/v1\/users\/~current\/skills\/~current\/settings\/voicePurchasing\.enabled$/,
    answer: ({ client }) => ({ status: 200, body: client.settings().voicePurchasing ?? true }),
  },
];
