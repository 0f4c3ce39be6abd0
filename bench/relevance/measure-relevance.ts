import { median } from '../quantiles';
import { type RelevanceData } from './data';
import { type Engine, type Search } from './engine';
import { type Figures, type QueryFigures, measureQuery, summarise } from './measures';

/** The catalogues: only the products a judge has seen, and all. */
export type CatalogSize = 'small' | 'whole';

/** The figures of one engine, as `--json` gives them. */
interface RelevanceRow {
  readonly name: string;
  readonly small: Figures;
  readonly whole: Figures;
}

/** An engine's figures, with those of every query. */
export interface MeasuredEngine extends RelevanceRow {
  /** Milliseconds a query takes on the whole catalogue: the median, after all were asked once. */
  readonly time: number;
  readonly queries: Readonly<Record<CatalogSize, readonly QueryFigures[]>>;
}

/** Measures one engine on both catalogues. */
export const measureEngine = (engine: Engine, data: RelevanceData): MeasuredEngine => {
  const figuresOf = (search: Search): QueryFigures[] =>
    data.queries.map((query) => measureQuery(query, search));
  const searchAll = engine.index(data.products);
  const queries = {
    small: figuresOf(engine.index(data.products.filter(({ judged }) => judged))),
    whole: figuresOf(searchAll),
  };
  const times = data.queries.map(({ query }) => {
    const start = performance.now();
    searchAll(query);
    return performance.now() - start;
  });
  const [small, whole] = [summarise(queries.small), summarise(queries.whole)];
  return { name: engine.name, small, whole, time: median(times), queries };
};
