/** The share of the golden section: its multiples spread evenly, whatever the number of phrases. */
const SPREAD = (Math.sqrt(5) - 1) / 2;

/**
 * Of the many combinations that one pattern makes, some that have every word of all of them. Alexa
 * needs examples, not every combination, and a model may only have 1.5 MB (Amazon's page "Interaction
 * Model Schema"). The same phrases give the same choice, in their order.
 *
 * @param most how many to choose evenly; a few more are added where a word would be missing
 */
export const covering = (phrases: readonly string[], most: number): string[] => {
  if (phrases.length <= most) return [...phrases];
  const chosen = new Set(
    Array.from({ length: most }, (_, place) => Math.floor(((place * SPREAD) % 1) * phrases.length)),
  );
  const words = new Set([...chosen].flatMap((at) => phrases[at]?.split(' ') ?? []));
  phrases.forEach((phrase, at) => {
    const its = phrase.split(' ');
    if (its.every((word) => words.has(word))) return;
    chosen.add(at);
    for (const word of its) words.add(word);
  });
  return phrases.filter((_phrase, at) => chosen.has(at));
};
