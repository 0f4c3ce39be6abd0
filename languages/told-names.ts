import { type ReadingWords } from '../contract';
import { type Language, type Names } from './language';

/**
 * The names that tell of an interest, and those of things that the vocabulary lacks, by the stems of their words.
 *
 * @param heardThings names of such things that Alexa's models have, too
 * @throws Error when a name is told of two interests
 */
export const toldNames = (
  { names: { interests, things } = { interests: {}, things: [] } }: Pick<Language, 'names'>,
  stem: (word: string) => string,
  heardThings: Names,
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
  return {
    interests: Object.fromEntries(told),
    things: stemmed([...things, ...heardThings]).join(),
  };
};
