import { type RelevanceData } from './data';
import { type Engine } from './engine';
import { type Figures, type QueryFigures, measureQuery, summarise } from './measures';

/** The catalogues: only the products a judge has seen, and all. */
export type CatalogSize = 'small' | 'whole';

/** The figures of one engine, as `--json` gives them. */
export interface RelevanceRow {
  readonly name: string;
  readonly small: Figures;
  readonly whole: Figures;
}

/** An engine's figures, with those of every query. */
export interface MeasuredEngine extends RelevanceRow {
  readonly queries: Readonly<Record<CatalogSize, readonly QueryFigures[]>>;
}

/** Measures one engine on both catalogues. */
export const measureEngine = (engine: Engine, data: RelevanceData): MeasuredEngine => {
  const onCatalog = (products: RelevanceData['products']): QueryFigures[] => {
    const search = engine.index(products);
    return data.queries.map((query) => measureQuery(query, search));
  };
  const queries = {
    small: onCatalog(data.products.filter(({ judged }) => judged)),
    whole: onCatalog(data.products),
  };
  const [small, whole] = [summarise(queries.small), summarise(queries.whole)];
  return { name: engine.name, small, whole, queries };
};
