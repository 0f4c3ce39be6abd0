import { type Tuning, TUNING } from '../../catalog';
import { createSeededRandom } from '../../simulator/seeded-random';
import { type RelevanceData } from './data';
import { type QueryFigures, measureQuery, summarise } from './measures';
import { prepareOurs } from './ours';

const FOLDS = 5;
/** With so few queries one division into folds is luck; the mean of ten is less so. */
const DIVISIONS = 10;

/** The numbers of the search that are chosen by measuring, with the coarse steps that each may take. */
const STEPS = {
  text: [1, 2, 3],
  attributes: [0.25, 0.5, 1],
  modifier: [2 / 3, 0.8, 1],
  otherThing: [0.7, 0.85, 1],
  neighbours: [0.3, 0.6],
} as const;

/** A step for each of those numbers. */
export type Choice = Readonly<Record<keyof typeof STEPS, number>>;
const NUMBERS = Object.keys(STEPS) as (keyof typeof STEPS)[];

const tuningOf = ({ text, attributes, modifier, otherThing, neighbours }: Choice): Tuning => ({
  ...TUNING,
  ...{ otherThing, neighbours },
  fieldWeights: { ...TUNING.fieldWeights, text, attributes },
  roleWeights: { ...TUNING.roleWeights, modifier },
});

/** Figures of each query in the order of the data, on both catalogues. */
export interface QueriesOfSizes {
  readonly small: readonly QueryFigures[];
  readonly whole: readonly QueryFigures[];
}

interface Tried extends QueriesOfSizes {
  readonly choice: Choice;
}

/** Measures every choice. Two of the numbers count only in a search, so choices share an index. */
const tryAll = ({ products, queries }: RelevanceData): Tried[] => {
  const prepared = {
    small: prepareOurs(products.filter(({ judged }) => judged)),
    whole: prepareOurs(products),
  };
  return STEPS.text.flatMap((text) =>
    STEPS.attributes.flatMap((attributes) =>
      STEPS.modifier.flatMap((modifier) => {
        const [otherThing] = STEPS.otherThing;
        const [neighbours] = STEPS.neighbours;
        const built = tuningOf({ text, attributes, modifier, otherThing, neighbours });
        const [small, whole] = [prepared.small(built), prepared.whole(built)];
        return STEPS.otherThing.flatMap((other) =>
          STEPS.neighbours.map((near) => {
            const choice = { text, attributes, modifier, otherThing: other, neighbours: near };
            const asked = tuningOf(choice);
            const [searchSmall, searchWhole] = [small(asked), whole(asked)];
            return {
              choice,
              small: queries.map((query) => measureQuery(query, searchSmall)),
              whole: queries.map((query) => measureQuery(query, searchWhole)),
            };
          }),
        );
      }),
    ),
  );
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** What a choice is worth on some queries: the three figures on both catalogues, with equal weight. */
const worthOn = (
  { small, whole }: QueriesOfSizes,
  isSeen: (query: unknown, at: number) => boolean,
): number =>
  mean(
    [small, whole].flatMap((queries) => {
      const { p3at1, ndcg3, ndcg10 } = summarise(queries.filter(isSeen));
      return [p3at1, ndcg3, ndcg10].filter((figure) => !Number.isNaN(figure));
    }),
  );

/**
 * For each number the step that is best on average over all steps of the others. The single best of 162
 * choices would owe more to chance.
 */
const choose = (
  tried: readonly Tried[],
  isSeen: (query: unknown, at: number) => boolean,
): Tried | undefined => {
  const worths = tried.map((one) => ({ ...one, worth: worthOn(one, isSeen) }));
  const best = NUMBERS.map((number) => {
    const [first] = STEPS[number]
      .map((step) => ({
        step,
        worth: mean(
          worths.flatMap(({ choice, worth }) => (choice[number] === step ? [worth] : [])),
        ),
      }))
      .sort((a, b) => b.worth - a.worth);
    return [number, first?.step] as const;
  });
  return tried.find(({ choice }) => best.every(([number, step]) => choice[number] === step));
};

/** Each query's fold, by lot. */
const drawFolds = (count: number, seed: number): number[] => {
  const random = createSeededRandom(seed);
  const drawn = Array.from({ length: count }, (_, at) => ({ at, lot: random() }));
  const folds: number[] = [];
  for (const [place, { at }] of drawn.sort((a, b) => a.lot - b.lot).entries()) {
    folds[at] = place % FOLDS;
  }
  return folds;
};

const averaged = (divisions: readonly (readonly QueryFigures[])[]): QueryFigures[] =>
  (divisions[0] ?? []).map((figures, at) =>
    Object.fromEntries(
      (Object.keys(figures) as (keyof QueryFigures)[]).map((figure) => [
        figure,
        mean(divisions.map((queries) => queries[at]?.[figure] ?? 0)),
      ]),
    ),
  );

/**
 * Five-fold cross-validation over the queries of the five numbers in STEPS: they are chosen on four
 * fifths of the queries and measured on the fifth they weren't chosen for, five times; the queries are
 * divided ten times by lot. All that isn't in STEPS is the same for every fold: it was chosen on all
 * queries, so the figures say nothing about it.
 *
 * @returns the figures of every query, and what is chosen the same way on all queries
 */
export const crossValidate = (
  data: RelevanceData,
): QueriesOfSizes & { readonly chosen: Choice | undefined } => {
  const tried = tryAll(data);
  const divisions = Array.from({ length: DIVISIONS }, (_, division) => {
    const folds = drawFolds(data.queries.length, division + 1);
    const chosen = Array.from({ length: FOLDS }, (__, fold) =>
      choose(tried, (_query, at) => folds[at] !== fold),
    );
    const unseen = (size: keyof QueriesOfSizes): QueryFigures[] =>
      folds.map((fold, at) => chosen[fold]?.[size][at] ?? {});
    return { small: unseen('small'), whole: unseen('whole') };
  });
  return {
    small: averaged(divisions.map(({ small }) => small)),
    whole: averaged(divisions.map(({ whole }) => whole)),
    chosen: choose(tried, () => true)?.choice,
  };
};
