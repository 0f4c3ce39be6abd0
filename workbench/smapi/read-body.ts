import type * as z from 'zod';
import { plainMessage } from '../../owner/plain-message';
import { readJsonBody } from '../http/read-json-body';
import { Refusal } from '../http/refusal';

/** The first problem in some JSON and its place, in one sentence. */
export const describeProblem = ({ issues }: z.ZodError): string => {
  const [first, ...more] = issues;
  const where = first?.path.join('.') ?? '';
  const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
  return `${where === '' ? 'the body' : `"${where}"`}: ${first?.message ?? 'is not valid'}${others}`;
};

/** @throws Refusal 400 with one sentence when the body is not valid JSON or breaks the schema */
export const readBodyAs = <Schema extends z.ZodType>(
  body: string,
  schema: Schema,
): z.infer<Schema> => {
  const result = schema.safeParse(readJsonBody(body), { error: plainMessage });
  if (!result.success) throw new Refusal(400, `${describeProblem(result.error)}.`);
  return result.data;
};
