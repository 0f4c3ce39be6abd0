import { type Shop } from '../../owner';
import { shop as sample } from '../support/shop';
import { marked } from './made-up-language';

export const LOCALE = 'es-US';

/** The sample shop of an owner who speaks only the made-up language. */
export const madeUpShop: Shop = {
  ...sample,
  brand: {
    ...sample.brand,
    locales: { [LOCALE]: sample.brand.locales['en-US'] ?? { skillName: '', invocationName: '' } },
  },
  products: sample.products.map((product) => {
    const { en } = product.words;
    if (en === undefined) throw new Error(`${product.id} has no English words`);
    const { name, pitch, reasons } = en;
    return {
      ...product,
      words: {
        es: {
          name: marked(name),
          pitch: marked(pitch),
          reasons: reasons.map((reason) => ({ ...reason, say: marked(reason.say) })),
        },
      },
    };
  }),
};
