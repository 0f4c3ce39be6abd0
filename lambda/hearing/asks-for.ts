import { MOST_WORDS, type MeantIntent, type OverhearingWords, partsOf } from '../../contract';
import { type Reader } from '../recommend/reader/reader';
import { type Wish, namesThing, personIn } from '../recommend/wish';
import { finderOf } from './tells';

/** A thing that is asked for at the end of a sentence, and what was said before it. */
interface AskedFor {
  readonly thing: string;
  readonly before: string;
}

/** Finds at the end of free words what is asked for by name: "he's mad on fishing, have you got a (tackle box)". */
export type FindsAskedFor = (words: string) => AskedFor | undefined;

/** More words hardly name a thing. */
const MOST_OF_NAME = 3;

/** The intents in whose words a thing may be asked for. */
const MAY_ASK: readonly MeantIntent[] = [
  'DescribeIntent',
  'DescribeSelfIntent',
  'CorrectIntent',
  'ExcludeIntent',
  'AskIntent',
];

/** Makes the function that finds in a locale what is asked for at the end. */
export const createFindsAskedFor = ({ asksFor }: OverhearingWords): FindsAskedFor => {
  const find = finderOf(asksFor);
  return (text) => {
    const words = partsOf(text).slice(0, MOST_WORDS);
    const [found] = words.flatMap((_word, start) => {
      const ends = find(words, start).map(({ end }) => end);
      return ends.length === 0 ? [] : [{ start, end: Math.max(...ends) }];
    });
    if (found === undefined) return undefined;
    const name = words.slice(found.end);
    return name.length === 0 || name.length > MOST_OF_NAME
      ? undefined
      : { thing: name.join(' '), before: words.slice(0, found.start).join(' ') };
  };
};

/**
 * The wish for a thing that nothing is known of and that is asked for at the end of a sentence, with the words that
 * name it. What is known is read from the whole sentence.
 */
export const wishAskedFor = (
  words: string,
  name: MeantIntent,
  find: FindsAskedFor,
  read: Reader,
): { readonly query: string; readonly wish: Wish } | undefined => {
  const asked = MAY_ASK.includes(name) ? find(words) : undefined;
  if (asked === undefined) return undefined;
  const wish = read(asked.thing);
  if (wish.text === undefined || namesThing({ ...wish, text: undefined })) return undefined;
  return { query: asked.thing, wish: { ...personIn(read(asked.before, 'statement')), ...wish } };
};
