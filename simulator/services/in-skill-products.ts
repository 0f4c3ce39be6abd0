import { type services } from 'ask-sdk-model';
import {
  type DeviceContextSettings,
  type InSkillProductSettings,
} from '../device/context-settings';

type InSkillProduct = services.monetization.InSkillProduct;

/** The skill's own products, and which of them the customer has. Nothing is charged. */
export interface InSkillProducts {
  readonly all: () => readonly InSkillProduct[];
  readonly find: (productId: string) => InSkillProduct | undefined;
  /** The customer has it now; a consumable once more. */
  readonly add: (productId: string) => void;
  /** The customer doesn't have it any longer. */
  readonly remove: (productId: string) => void;
}

/** Keeps what the customer has of the products that the settings list. */
export const createInSkillProducts = (settings: () => DeviceContextSettings): InSkillProducts => {
  const owned = new Map<string, number>();
  const countOf = ({ productId, entitled = false }: InSkillProductSettings): number =>
    owned.get(productId) ?? (entitled ? 1 : 0);
  const asApi = (product: InSkillProductSettings): InSkillProduct => {
    const { productId, referenceName, name, type, summary = name } = product;
    const count = countOf(product);
    return {
      productId,
      referenceName,
      name,
      type,
      summary,
      purchasable: product.purchasable === false ? 'NOT_PURCHASABLE' : 'PURCHASABLE',
      entitled: count > 0 ? 'ENTITLED' : 'NOT_ENTITLED',
      entitlementReason: count > 0 ? 'PURCHASED' : 'NOT_PURCHASED',
      activeEntitlementCount: count,
      purchaseMode: 'TEST',
    };
  };
  const all = (): readonly InSkillProduct[] => (settings().products ?? []).map(asApi);
  const find = (productId: string): InSkillProduct | undefined =>
    all().find((product) => product.productId === productId);
  return {
    all,
    find,
    add: (productId) => {
      const { type, activeEntitlementCount = 0 } = find(productId) ?? {};
      owned.set(productId, type === 'CONSUMABLE' ? activeEntitlementCount + 1 : 1);
    },
    remove: (productId) => {
      owned.set(productId, 0);
    },
  };
};
