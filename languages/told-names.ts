import { type Forks, type PhraseGraph, type ReadingWords, forksOf } from '../contract';
import { type Language, type Names } from './language';

const isPhrase = ({ first, after }: Forks, words: readonly string[]): boolean => {
  let fork: Forks['first'] | undefined = first;
  for (const word of words) fork &&= after(fork, word);
  return fork !== undefined && fork.ends.length > 0;
};

/** Whether a name says what sort of a thing of ours it is: a "smart watch" is a watch. */
const isSortOf = (name: string, types: Forks): boolean => {
  const words = name.split(' ');
  return words.some((_word, start) => start > 0 && isPhrase(types, words.slice(start)));
};

/**
 * The names that tell of an interest, and those of things that the vocabulary lacks, by the stems of their words.
 *
 * @param heardThings names of such things that Alexa's models have, too
 * @param types the phrases for the types of things of ours, by the stems of their words
 * @throws Error when a name is told of two interests
 */
export const toldNames = (
  { names: { interests, things } = { interests: {}, things: [] } }: Pick<Language, 'names'>,
  stem: (word: string) => string,
  heardThings: Names,
  types: Pick<PhraseGraph<unknown>, 'forks'>,
): ReadingWords['told'] => {
  const stemsOf = (name: string): string => name.trim().split(' ').map(stem).join(' ');
  const stemmed = (names: Names): string[] => [
    ...new Set(names.flatMap((some) => some.split(',').map(stemsOf))),
  ];
  const interestOf = new Map<string, string>();
  const told = Object.entries(interests).map(([interest, names]) => {
    const its = stemmed(names);
    for (const name of its) {
      const other = interestOf.get(name);
      if (other !== undefined) {
        throw new Error(
          `"${name}" is told of ${other} and of ${interest}; leave it to one of them`,
        );
      }
      interestOf.set(name, interest);
    }
    return [interest, its.join()] as const;
  });
  const forks = forksOf(types);
  const others = stemmed(heardThings).filter((name) => !isSortOf(name, forks));
  return {
    interests: Object.fromEntries(told),
    things: [...new Set([...stemmed(things), ...others])].join(),
  };
};
