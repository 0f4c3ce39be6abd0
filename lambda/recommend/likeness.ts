import { type Product, wordsOf } from '../../catalog';
import { type ReadingWords, type WordForms, createStemmer } from '../../contract';
import { onceFor } from '../../contract/once-for';
import { createFindMeasures, hasMeasure } from './measures';
import { createLexicon } from './reader/lexicon';
import { type Word, wordsIn } from './reader/sentence';

/** Of more than this share of the words for how it should be, a product is taken to be so. */
const ENOUGH_SAID = 0.5;

/** From this share on, a fact at least speaks of what was said. */
const SOME_SAID = 1 / 3;

/** Where a clause is over: what comes before "but it is not for swimming" holds all the same. */
const CLAUSES = /[,;:.]\s*/u;

/**
 * Whether a product is as it was said that the thing should be: by what is known of it, or nobody knows.
 */
export interface Likeness {
  readonly is: 'so' | 'unknown' | 'otherwise';
  /** The fact that tells, by its topic, or the reason. */
  readonly by?: { readonly topic: string } | { readonly reason: number };
}

/** Tells how far a product is as some words demand. */
export type LikenessOf = (demand: string, product: Product) => Likeness;

/** A sentence about a product, clause by clause. */
interface Told {
  readonly by: Likeness['by'];
  readonly clauses: readonly (readonly Word[])[];
}

/** What likeness goes by: the better first. */
const ORDER: readonly Likeness['is'][] = ['so', 'unknown', 'otherwise'];

/** Puts what is known to be as some words demand first, and what is known to be otherwise last. */
export const soFirst = (
  products: readonly Product[],
  likenessTo: (product: Product) => Likeness,
): Product[] => {
  const rank = new Map(products.map((one) => [one, ORDER.indexOf(likenessTo(one).is)]));
  return [...products].sort((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0));
};

/**
 * Makes what tells how far a product is as some words demand: by the sentences about it that speak of the same,
 * and by its measures. What is denied in both, or in neither, is so.
 *
 * @param language of the locale, with its forms
 */
export const createLikenessOf = (
  { singleWords, possessiveEndings, ...words }: ReadingWords,
  language: string,
  forms: Pick<WordForms, 'stopWords' | 'stems'>,
): LikenessOf => {
  const stem = createStemmer(forms);
  const { negations } = singleWords;
  const stopWords = new Set(forms.stopWords);
  const isEmpty = ({ said }: Word): boolean => stopWords.has(said) || negations.includes(said);
  const numbers = createLexicon(words.numbers);
  const findMeasures = createFindMeasures({ ...words, singleWords }, isEmpty);
  const read = (text: string): Word[] => wordsIn(text, stem, possessiveEndings);
  const isDenied = (clause: readonly Word[]): boolean =>
    clause.some(({ said }) => negations.includes(said));

  const toldOf = onceFor((product: Product): readonly Told[] => {
    const { name, pitch, reasons, facts = {} } = wordsOf(product, language);
    const sentences: readonly (readonly [Likeness['by'], string])[] = [
      ...Object.entries(facts).map(([topic, { say }]) => [{ topic }, say] as const),
      ...reasons.map(({ say }, reason) => [{ reason }, say] as const),
      ...[`${product.brand} ${name}`, pitch].map((say) => [undefined, say] as const),
    ];
    return sentences.map(([by, say]) => ({ by, clauses: say.split(CLAUSES).map(read) }));
  });

  /** What is known of the measures that are demanded. */
  const byMeasures = (demanded: readonly Word[], told: readonly Told[]): Likeness | undefined => {
    const measures = findMeasures(demanded);
    for (const wanted of measures) {
      for (const { by, clauses } of told) {
        const has = hasMeasure(clauses.flatMap(findMeasures), wanted);
        if (has === undefined) continue;
        return { is: has ? 'so' : 'otherwise', ...(by !== undefined && { by }) };
      }
    }
    return measures.length === 0 ? undefined : { is: 'unknown' };
  };

  return (demand, product) => {
    const demanded = read(demand);
    const told = toldOf(product);
    const measured = byMeasures(demanded, told);
    if (measured !== undefined) return measured;
    // "That squirrels can't get into"
    const [, second] = demanded;
    const isAllDenied = demanded.length === 2 && negations.includes(second?.said ?? '');
    const wanted = demanded.flatMap((word, at) =>
      isEmpty(word) || numbers.begins(word.said)
        ? []
        : [{ ...word, isDenied: isAllDenied || isDenied(demanded.slice(0, at)) }],
    );
    if (wanted.length === 0) return { is: 'so' };
    const saidIn = (clause: readonly Word[]): typeof wanted =>
      wanted.filter((one) => clause.some((word) => word.stem === one.stem));
    const share = (clauses: readonly (readonly Word[])[]): number =>
      new Set(clauses.flatMap(saidIn)).size / wanted.length;
    const [best] = told
      .map((one) => ({ ...one, share: share(one.clauses) }))
      .sort((one, other) => other.share - one.share);
    if (best === undefined || share(told.flatMap(({ clauses }) => clauses)) <= ENOUGH_SAID) {
      const by = (best?.share ?? 0) >= SOME_SAID ? best?.by : undefined;
      return { is: 'unknown', ...(by !== undefined && { by }) };
    }
    const [clause = []] = best.clauses.filter((one) => saidIn(one).length > 0);
    const { by } = best;
    // A reason praises: what it denies is hardly what was asked for.
    const isFact = by !== undefined && 'topic' in by;
    const isSame = saidIn(clause).some((one) => one.isDenied === isDenied(clause));
    const is = isFact && !isSame ? 'otherwise' : 'so';
    return { is, ...(by !== undefined && { by }) };
  };
};
