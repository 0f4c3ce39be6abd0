import { join } from 'node:path';
import { buildCatalog } from '../../catalog';
import { type Shop, loadShop } from '../../owner';

/** The shop this project ships. */
export const shop: Shop = loadShop(join(__dirname, '..', '..', 'shop'));

/** Its catalogue, as the build makes it. */
export const catalog = buildCatalog(shop.products);
