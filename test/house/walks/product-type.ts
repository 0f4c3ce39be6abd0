import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Copy } from './project';
import { type Walk, mustContain } from './walk';

const BIRD_BATH = {
  id: 'walkers-bird-bath',
  brand: 'Walker',
  type: 'bird-bath',
  priceBand: 2,
  size: 'medium',
  audience: ['adult'],
  facets: { interest: ['birds'], occasion: [], recipient: [], room: ['garden'] },
  asins: { US: 'B000000001', GB: 'B000000001' },
  words: {
    en: {
      name: 'the Walker basin',
      pitch: "It's a shallow stone basin that sparrows and robins love.",
      reasons: [{ say: 'It is easy to clean.' }, { say: 'It stands firm in the wind.' }],
    },
  },
};

const addProductType = ({ write }: Copy): void => {
  const entry = {
    category: 'garden',
    words: { en: { heard: ['bird (bath|baths)'], said: { one: 'a bird bath' } } },
  };
  write('shop/vocabulary.json', JSON.stringify({ types: { 'bird-bath': entry } }));
};

const tryProductType = ({ folder, write, talk }: Copy): void => {
  // Nothing has changed since the walks before this one, so that nothing is built for it.
  const none = talk(['open shelf talker', 'do you have a bird bath']);
  mustContain(none, "I don't have a bird bath on my shelf.");
  write(
    'shop/products/walkers.json',
    JSON.stringify({ category: 'garden', products: [BIRD_BATH] }),
  );
  const answer = talk(['open shelf talker', 'do you have a bird bath']);
  mustContain(answer, 'the Walker basin');
  mustContain(answer, 'RecommendIntent category=bird-bath');
  rmSync(join(folder, 'shop/products/walkers.json'));
};

export const productType: Walk = {
  what: "a product type of an owner's own",
  most: 1,
  add: addProductType,
  tryOut: tryProductType,
};
