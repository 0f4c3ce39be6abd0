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

/** What asks for something that is not large. */
export const SMALL: BuiltInAttribute = 'compact';

/** What asks for the smaller of things. */
export const SMALLER: readonly string[] = [SMALL, 'lightweight'] satisfies BuiltInAttribute[];

/** What must not be the one had better be the other: "that isn't hard to learn". */
export const INSTEAD: Readonly<Record<string, string>> = {
  challenging: 'easy',
  heavy: 'lightweight',
  large: 'compact',
  corded: 'wireless',
} satisfies Partial<Record<BuiltInAttribute, BuiltInAttribute>>;

/** Whether a product is known to be the opposite of what an attribute says. */
export const isOpposite = (product: Product, id: string): boolean =>
  Object.entries(INSTEAD).some(
    ([one, other]) => (one === id && isSo(product, other)) || (other === id && isSo(product, one)),
  );
