import { type ReadingWords } from '../../../contract';
import { lazily } from '../../../contract/lazily';
import { type Finder } from './finders';
import { type Lexicon } from './lexicon';

/** Names by what they mean, and of how many words the longest is that begins with a word. */
interface Index<Meaning> {
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly longest: ReadonlyMap<string, number>;
}

const indexOf = <Meaning>(
  entries: readonly (readonly [meaning: Meaning, names: string])[],
): Index<Meaning> => {
  const meanings = new Map<string, Meaning>();
  const longest = new Map<string, number>();
  for (const [meaning, names] of entries) {
    for (const name of names.split(',')) {
      const [first = '', ...rest] = name.split(' ');
      meanings.set(name, meaning);
      longest.set(first, Math.max(longest.get(first) ?? 0, rest.length + 1));
    }
  }
  return { meanings, longest };
};

/**
 * Makes the search for names by the stems of their words: they are found in any number.
 *
 * @param entries names, divided by commas, by what they mean
 */
export const createNames = <Meaning>(
  entries: readonly (readonly [meaning: Meaning, names: string])[],
): Finder<ReturnType<Lexicon<Meaning>['all']>[number]> => {
  const index = lazily(() => indexOf(entries));
  return {
    mayBegin: ({ stem }) => index().longest.has(stem),
    find(words, start) {
      const { meanings, longest } = index();
      const most = longest.get(words[start]?.stem ?? '') ?? 0;
      const found: ReturnType<Lexicon<Meaning>['all']> = [];
      let name = '';
      for (const [at, { stem }] of words.slice(start, start + most).entries()) {
        name = at === 0 ? stem : `${name} ${stem}`;
        const meaning = meanings.get(name);
        if (meaning !== undefined) found.push({ end: start + at + 1, meaning, isExact: true });
      }
      return found.reverse();
    },
  };
};

/** Makes the check whether any of the names has a word, by its stem: such a word isn't misspelt. */
export const createIsInName = ({
  interests,
  things,
}: ReadingWords['told']): ((stem: string) => boolean) => {
  const known = lazily(() => new Set([...Object.values(interests), things].join().split(/[ ,]/u)));
  return (stem) => known().has(stem);
};
