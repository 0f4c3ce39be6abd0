import { BEGINNINGS, type BeginningIntent } from '../../contract';
import { readSlots } from '../slots';
import { type Hearing } from './hearings';

/** Who begins with a thing, or with how it should be, asks for it: "cordless drill". The rest is said of a life. */
export const intentFor = (name: BeginningIntent): 'SearchIntent' | 'DescribeIntent' =>
  ['type', 'category', 'attribute'].includes(BEGINNINGS[name].kind)
    ? 'SearchIntent'
    : 'DescribeIntent';

/** A statement as it was said: the words of its intent before those that Alexa filled in. */
export const wholeStatement = (
  name: BeginningIntent,
  slots: unknown,
  { wordsFor, isAddress }: Hearing,
): Readonly<Record<string, { readonly value: string }>> => {
  const { query } = readSlots(name, slots);
  if (query === undefined) return {};
  const beginning = BEGINNINGS[name];
  // "Mom, where's my shoe" is not about her.
  const isSpokenTo = beginning.kind === 'recipient' && isAddress(query);
  const value = isSpokenTo ? query : `${wordsFor(beginning)} ${query}`;
  return { query: { value } };
};
