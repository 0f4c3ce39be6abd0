import { join } from 'node:path';
import { type Shop, loadShop } from '../../owner';
import { shopParts } from '../../workbench/shop-parts';

/** The shop this project ships. */
export const shop: Shop = loadShop(join(__dirname, '..', '..', 'shop'));

/** What the skill is made of it, as the build makes it. */
export const parts = shopParts(shop);

export const { catalog } = parts;
