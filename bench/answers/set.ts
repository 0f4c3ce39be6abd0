import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { type BuiltInTopic } from '../../contract';
import { TOPICS_OF_ATTRIBUTES } from './topics';

const entrySchema = z.object({
  question: z.string(),
  attributes: z.array(
    z.object({ attribute: z.string(), value: z.string(), relevant: z.boolean() }),
  ),
});
type Entry = z.infer<typeof entrySchema>;

/** `open`: read by those who improve the skill. `kept`: never looked at, only counted. */
export const HALVES = ['open', 'kept'] as const;
export type Half = (typeof HALVES)[number];

/** A question of a customer about a product, with what of the product's facts answers it. */
export interface Question {
  readonly half: Half;
  /** As a customer would say it: without signs. */
  readonly say: string;
  /** The topics on which something is known of the product. */
  readonly known: readonly BuiltInTopic[];
  /** The topics that answer; none when it is answered by something that no topic of ours covers. */
  readonly answers: readonly BuiltInTopic[];
  /** Whether anything known of the product answers it. */
  readonly isAnswerable: boolean;
}

/** All questions about a product are in one half, so that no half knows the other's wordings of the same question. */
const halfOf = ({ attributes }: Entry): Half => {
  const product = attributes.map(({ attribute, value }) => [attribute, value]);
  const [byte = 0] = createHash('sha256').update(JSON.stringify(product)).digest();
  return byte % 2 === 0 ? 'open' : 'kept';
};

const spoken = (question: string): string =>
  question
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/[^\p{L}\p{N}' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const topicsOf = (attributes: Entry['attributes']): BuiltInTopic[] => [
  ...new Set(attributes.flatMap(({ attribute }) => TOPICS_OF_ATTRIBUTES[attribute] ?? [])),
];

const questionOf = (entry: Entry): Question => {
  const relevant = entry.attributes.filter((one) => one.relevant);
  return {
    half: halfOf(entry),
    say: spoken(entry.question),
    known: topicsOf(entry.attributes),
    answers: topicsOf(relevant),
    isAnswerable: relevant.length > 0,
  };
};

/**
 * Reads questions in the form of semiPQA: one JSON object a line, packed by gzip or not.
 *
 * @returns undefined when there is no such file
 * @throws when the file has another form
 */
export const readQuestions = (file: string): readonly Question[] | undefined => {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => questionOf(entrySchema.parse(JSON.parse(line))));
};
