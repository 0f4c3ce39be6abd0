import { createProductFinder } from '../../admin/report/find-product';
import { shop } from '../support/shop';
import { madeUpShop } from './made-up-shop';

const [product, translated] = [shop.products[0], madeUpShop.products[0]];
if (product === undefined || translated === undefined) throw new Error('the shop is empty');
const inBoth = { ...product, words: { ...product.words, ...translated.words } };

it.each([
  ['es', translated.words['es']?.name],
  ['en', product.words['en']?.name],
  ['fr', product.words['en']?.name],
  [undefined, product.words['en']?.name],
])('a report names a product in the language of the brand: %s', (language, name) => {
  const find = createProductFinder([inBoth], language);
  expect(find(product.asins.US ?? '', 'US')).toEqual({ id: product.id, name });
});
