import { Refusal } from './refusal';

/** @throws Refusal 400 when the body is not valid JSON */
export const readJsonBody = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new Refusal(400, `The body is not valid JSON: ${(error as Error).message}.`);
  }
};
