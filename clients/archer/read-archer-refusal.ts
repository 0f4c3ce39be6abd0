import * as z from 'zod';
import { readRefusal, type RefusalText } from '../transport';

/** One field that Archer refuses, as its framework writes it. INFERRED: Archer documents no error body. */
const fieldError = z.looseObject({
  loc: z.array(z.union([z.string(), z.number()])).nullish(),
  msg: z.string(),
});

const detailed = z.looseObject({
  detail: z.union([z.array(fieldError), z.looseObject({})]),
});

/** Without the first entry: it names the part of the request, nearly always the body. */
const fieldName = (loc: readonly (string | number)[]): string => loc.slice(1).join('.');

/** Reads `detail`: a text, an object, or a list of fields with their problems. Never throws. */
export const readArcherRefusal = (body: unknown): RefusalText => {
  const parsed = detailed.safeParse(body);
  if (!parsed.success) return readRefusal(body);
  const { detail } = parsed.data;
  if (!Array.isArray(detail)) return readRefusal(detail);
  const lines = detail.map(({ loc, msg }) => {
    const field = fieldName(loc ?? []);
    return field === '' ? msg : `${field}: ${msg}`;
  });
  return readRefusal({ message: lines.join('; ') });
};
