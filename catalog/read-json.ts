import { readFileSync } from 'node:fs';
import type * as z from 'zod';
import { ShopError, describeIssues } from './shop-error';

/**
 * Reads one JSON file of the owner's and checks it.
 *
 * @param name how messages call the file, e.g. `shop/brand.json`
 * @throws ShopError when the file can't be read, is no JSON, or breaks the schema
 */
export const readJson = <Schema extends z.ZodType>(
  file: string,
  name: string,
  schema: Schema,
): z.infer<Schema> => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ShopError([
      code === 'ENOENT'
        ? `${name}: there is no such file; create it as the README's chapter on shop/ shows`
        : `${name}: can't be read (${code ?? 'unknown error'}); check its permissions`,
    ]);
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ShopError([`${name}: not valid JSON: ${(error as Error).message}; correct it there`]);
  }
  const result = schema.safeParse(json);
  if (!result.success) throw new ShopError(describeIssues(name, result.error));
  return result.data;
};
