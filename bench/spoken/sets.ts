import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a customer says at once after opening the skill, as the sets have it. */
export interface SpokenRequest {
  readonly id: string;
  readonly say: string;
  readonly locale: string;
  /** The kinds of mistakes it may lead to: person, age, accessory, nothing … */
  readonly kinds: readonly string[];
  /** Whether the writer meant a thing that the shop doesn't have. */
  readonly nothing: boolean;
}

/** A request to the sample shop; people grade what comes of it. */
export interface SampleRequest extends SpokenRequest {
  /** What the customer would be glad of and annoyed by, for the graders. */
  readonly wants: string;
}

/** A request to the invented shop, with the products that answer it. */
export interface InventedRequest extends SpokenRequest {
  /** Ids of the products that are what was asked for; none when the shop has no such thing, or not so. */
  readonly exact: readonly string[];
  /** Ids of those that a shop assistant could offer as well; when none is exact, only with a word about it. */
  readonly good: readonly string[];
}

/** A product as the writer of the invented shop described it. */
export interface DescribedProduct {
  readonly id: string;
  readonly name: string;
  readonly brand: string;
  readonly kindOfThing: string;
  readonly isAccessoryFor?: string;
  readonly words: string;
  readonly ages?: { readonly from: number; readonly to?: number };
  readonly players?: { readonly from: number; readonly to: number };
  readonly minutes?: number;
  readonly pages?: number;
  readonly attributes: readonly string[];
  readonly colour?: string;
  readonly material?: string;
  readonly species?: 'dog' | 'cat';
  /** In dollars. */
  readonly price: number;
  readonly interests: readonly string[];
  readonly recipients: readonly string[];
  readonly occasions: readonly string[];
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(__dirname, file), 'utf8'));

export const sampleRequests = (): SampleRequest[] => read('requests.json') as SampleRequest[];

export const inventedRequests = (): InventedRequest[] =>
  (read('invented-requests.json') as Omit<InventedRequest, 'locale'>[]).map((request) => ({
    ...request,
    locale: 'en-US',
  }));

/** The products of the invented shop, as they were written down. */
export const inventedProducts = (): DescribedProduct[] =>
  read('invented-shop.json') as DescribedProduct[];
