import { type Product } from '../../catalog';
import { type BuiltInAttribute } from '../../contract';

/** What is the one is the other, too: what is turned by hand has no cord. */
const IMPLIED_BY: Readonly<Record<string, readonly BuiltInAttribute[]>> = {
  wireless: ['hand-powered'],
  compact: ['pocket-sized'],
} satisfies Partial<Record<BuiltInAttribute, readonly BuiltInAttribute[]>>;

/** Whether a product is known to be as an attribute says. */
export const isSo = ({ attributes = {} }: Product, id: string): boolean =>
  [id, ...(IMPLIED_BY[id] ?? [])].some((one) => attributes[one] !== undefined);
