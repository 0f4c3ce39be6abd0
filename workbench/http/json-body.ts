import type * as z from 'zod';
import { plainMessage } from '../../owner/plain-message';
import { firstProblem } from '../../simulator/first-problem';
import { Refusal } from './refusal';

/** @throws Refusal 400 when the body is not valid JSON */
export const readJsonBody = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new Refusal(400, `The body is not valid JSON: ${(error as Error).message}.`);
  }
};

/** @throws Refusal 400 with one sentence when the body is not valid JSON or breaks the schema */
export const readBodyAs = <Schema extends z.ZodType>(
  body: string,
  schema: Schema,
): z.infer<Schema> => {
  const result = schema.safeParse(readJsonBody(body), { error: plainMessage });
  if (!result.success) {
    const at = result.error.issues[0]?.path.map(String);
    throw new Refusal(400, `The request: ${firstProblem(result.error)}.`, at);
  }
  return result.data;
};
