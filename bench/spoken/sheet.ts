import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Country, marketplaceOfLocale } from '../../attribution';
import { type Product, wordsOf } from '../../catalog';
import { PRICE_BAND_LIMITS } from '../../contract';
import { type Answer } from './say';
import { type SampleRequest } from './sets';

/** A request and the answer to be graded. */
export interface ToGrade {
  readonly request: SampleRequest;
  readonly answer: Answer;
}

const agesText = ({ ages }: Product): string => {
  if (ages === undefined) return 'ages not known';
  return ages.to === undefined ? `ages ${ages.from} and up` : `ages ${ages.from} to ${ages.to}`;
};

const priceText = ({ priceBand, estimates }: Product, country: Country | undefined): string => {
  const amount = country && estimates?.[country]?.amount;
  const band = `price band ${priceBand} (up to ${PRICE_BAND_LIMITS[priceBand]})`;
  return amount === undefined ? band : `${band}, the owner's estimate is ${amount}`;
};

const productText = (product: Product, country: Country | undefined): string =>
  [
    `${wordsOf(product, 'en').name} (${product.id}, ${product.type})`,
    priceText(product, country),
    agesText(product),
    `for ${product.audience.join(', ')}`,
    ...(product.players === undefined
      ? []
      : [`${product.players.from} to ${product.players.to ?? 'any number of'} players`]),
    Object.keys(product.attributes ?? {}).join(', ') || 'no attributes',
  ].join('; ');

const entryText = (
  { request, answer }: ToGrade,
  products: ReadonlyMap<string, Product>,
): string => {
  const country = marketplaceOfLocale(request.locale);
  const offered = answer.offered.flatMap((id) => products.get(id) ?? []);
  return [
    `## ${request.id} (${request.locale}): "${request.say}"`,
    `Wants: ${request.wants}`,
    ...answer.said.map((text) => `> ${text}`),
    `Says it has no such thing: ${answer.told ? 'yes' : 'no'}`,
    ...(offered.length === 0
      ? ['Offered: nothing']
      : offered.map(
          (product) =>
            `Offered: ${productText(product, country)}. Pitch: ${wordsOf(product, 'en').pitch}`,
        )),
    '',
  ].join('\n\n');
};

const shelfText = (products: readonly Product[], country: Country): string => {
  const here = products.filter(({ asins }) => asins[country] !== undefined);
  return `# The whole shelf, ${country}\n\n${here.map((product) => `- ${productText(product, country)}\n`).join('')}\n`;
};

/**
 * Writes what graders need: `sheet.md` to read, and `to-grade.json` to fill in, where each answer's
 * grade is still null.
 */
export const writeSheet = (
  folder: string,
  toGrade: readonly ToGrade[],
  products: readonly Product[],
): void => {
  const byId = new Map(products.map((product) => [product.id, product]));
  mkdirSync(folder, { recursive: true });
  const head = `# Answers to grade: ${toGrade.length}\n\nThe rules are in bench/spoken/grading.md. The whole shelf is at the end. What the skill didn't understand at first was said again as "search for ..."; the sheet has the second answer.\n\n`;
  const entries = toGrade.map((one) => entryText(one, byId)).join('');
  const shelves = shelfText(products, 'US') + shelfText(products, 'GB');
  writeFileSync(join(folder, 'sheet.md'), head + entries + shelves);
  const rows = toGrade.map(({ answer: { id, offered, told } }) => ({
    id,
    offered,
    told,
    grade: null,
  }));
  writeFileSync(join(folder, 'to-grade.json'), `${JSON.stringify(rows, null, 2)}\n`);
};
