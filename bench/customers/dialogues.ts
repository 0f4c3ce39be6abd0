import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const KINDS = [
  'offer',
  'list',
  'question',
  'hand-over',
  'goodbye',
  'answer',
  'shop',
  'kind-words',
  'told',
] as const;
/** What the skill did in a turn, as a customer would say it; see test/conversations/customers/README.md. */
export type Kind = (typeof KINDS)[number];

const kinds = z.union([z.enum(KINDS), z.array(z.enum(KINDS))]);
const wish = z.record(z.string(), z.unknown());
export type WishPart = z.infer<typeof wish>;

const product = z.strictObject({
  type: z.string().optional(),
  category: z.string().optional(),
  interest: z.string().optional(),
  suits: z.string().optional(),
  attribute: z.string().optional(),
  most: z.number().optional(),
  least: z.number().optional(),
});
export type ProductPart = z.infer<typeof product>;

const expectation = z.strictObject({
  kind: kinds.optional(),
  wish: z.union([wish, z.array(z.string())]).optional(),
  product: product.optional(),
  same: z.boolean().optional(),
  new: z.boolean().optional(),
  open: z.boolean().optional(),
});
export type Expectation = z.infer<typeof expectation>;

const dialogue = z.strictObject({
  id: z.string(),
  locale: z.string(),
  story: z.string(),
  /** True answers to the skill's questions, for turns that say `{answer}`. */
  answers: z.record(z.string(), z.string()).optional(),
  turns: z.array(
    z.strictObject({
      say: z.string(),
      must: expectation.optional(),
      mustNot: expectation.optional(),
    }),
  ),
});
export type Dialogue = z.infer<typeof dialogue>;

/** The folder of the dialogues that were written from the customer's side. */
export const CUSTOMERS = join(__dirname, '..', '..', 'test', 'conversations', 'customers');

/** @throws when a file has another form */
export const readDialogues = (folder: string): ReadonlyMap<string, readonly Dialogue[]> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [
        name.replace(/\.json$/, ''),
        z.array(dialogue).parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
      ]),
  );
