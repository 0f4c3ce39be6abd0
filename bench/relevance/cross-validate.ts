import { type Tuning, TUNING } from '../../catalog';
import { type RelevanceData } from './data';
import { type Figures, type QueryFigures, measureQuery, summarise } from './measures';
import { oursWith } from './ours';

const FOLDS = 5;
/** The coarse steps that each number of the search may take. */
const STEPS = {
  text: [1, 2, 3],
  attributes: [0.25, 0.5, 1],
  modifier: [2 / 3, 0.8, 1],
  otherThing: [0.7, 0.85, 1],
  neighbours: [0.3, 0.6],
} as const;

const settings = (): Tuning[] =>
  STEPS.text.flatMap((text) =>
    STEPS.attributes.flatMap((attributes) =>
      STEPS.modifier.flatMap((modifier) =>
        STEPS.otherThing.flatMap((otherThing) =>
          STEPS.neighbours.map((neighbours) => ({
            ...TUNING,
            ...{ otherThing, neighbours },
            fieldWeights: { ...TUNING.fieldWeights, text, attributes },
            roleWeights: { ...TUNING.roleWeights, modifier },
          })),
        ),
      ),
    ),
  );

/** What is tuned for: the three figures with equal weight. */
const worth = ({ p3at1, ndcg3, ndcg10 }: Figures): number => p3at1 + ndcg3 + ndcg10;

const isOutside = (fold: number) => (_: unknown, at: number) => at % FOLDS !== fold;

/**
 * Five-fold cross-validation over the queries: the search is tuned on four fifths of them and measured
 * on the fifth it hasn't seen, five times. It is tuned on the judged products only.
 *
 * @returns the figures of every query in the order of the data, each by numbers that were chosen without it
 */
export const crossValidate = (
  data: RelevanceData,
): { readonly small: readonly QueryFigures[]; readonly whole: readonly QueryFigures[] } => {
  const judged = data.products.filter(({ judged: isJudged }) => isJudged);
  const tried = settings().map((tuning) => {
    const search = oursWith(tuning).index(judged);
    return { tuning, queries: data.queries.map((query) => measureQuery(query, search)) };
  });
  const small: QueryFigures[] = [];
  const whole: QueryFigures[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const [best] = tried
      .map((setting) => ({
        ...setting,
        worth: worth(summarise(setting.queries.filter(isOutside(fold)))),
      }))
      .sort((a, b) => b.worth - a.worth);
    if (best === undefined) continue;
    const search = oursWith(best.tuning).index(data.products);
    for (const [at, query] of data.queries.entries()) {
      const known = best.queries[at];
      if (at % FOLDS !== fold || known === undefined) continue;
      small[at] = known;
      whole[at] = measureQuery(query, search);
    }
  }
  return { small, whole };
};
