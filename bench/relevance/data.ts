import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { PATHS } from '../../build/paths';

const productSchema = z.object({
  id: z.string().min(1),
  title: z.string(),
  brand: z.string().default(''),
  description: z.string().default(''),
  attributes: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  /** Whether a judge has seen it for any query. */
  judged: z.boolean().default(true),
});

/** A product of the data, as a line of its file has it. */
export type BenchProduct = z.infer<typeof productSchema>;

/** A query with its grades by product id: 0 (wrong) to 3 (exactly what was asked). */
export interface JudgedQuery {
  readonly query: string;
  readonly grades: ReadonlyMap<string, number>;
}

/** Products and judged queries. */
export interface RelevanceData {
  readonly products: readonly BenchProduct[];
  readonly queries: readonly JudgedQuery[];
}

/** Where the data is: a file of JSON lines (perhaps .gz) and a CSV file `query,product_id,grade`. */
export interface DataFiles {
  readonly products: string;
  readonly judgements: string;
}

const BESIDE = join(PATHS.root, '..', 'shared', 'benchmarks', 'chorus');

/** Where the data is looked for when no files are named: beside the project. */
export const DEFAULT_FILES: DataFiles = {
  products: join(BESIDE, 'products.jsonl.gz'),
  judgements: join(BESIDE, 'judgements.csv'),
};

const readText = (file: string): string => {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

const linesOf = (file: string): string[] =>
  readText(file)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');

const readProducts = (file: string): BenchProduct[] =>
  linesOf(file).map((line, at) => {
    try {
      return productSchema.parse(JSON.parse(line));
    } catch (cause) {
      const why = `${file}, line ${at + 1}, is not a product; see bench/relevance/data.ts for its form`;
      throw new Error(why, { cause });
    }
  });

const readJudgements = (file: string): JudgedQuery[] => {
  const queries = new Map<string, Map<string, number>>();
  for (const [at, line] of linesOf(file).entries()) {
    if (at === 0) continue;
    const match = /^"?(.+?)"?,([^,]+),([0-3])$/.exec(line);
    const [, query, id, grade] = match ?? [];
    if (query === undefined || id === undefined) {
      throw new Error(`${file}, line ${at + 1}, is not query,product_id,grade with a grade 0 to 3`);
    }
    const grades = queries.get(query) ?? new Map<string, number>();
    queries.set(query, grades.set(id, Number(grade)));
  }
  return [...queries].map(([query, grades]) => ({ query, grades }));
};

/**
 * Reads the data.
 *
 * @returns undefined when one of the files isn't there
 * @throws Error naming file and line when a line has another form
 */
export const readRelevanceData = (files: DataFiles): RelevanceData | undefined =>
  existsSync(files.products) && existsSync(files.judgements)
    ? { products: readProducts(files.products), queries: readJudgements(files.judgements) }
    : undefined;
