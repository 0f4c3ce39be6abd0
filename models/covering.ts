/** The share of the golden section: its multiples spread evenly, whatever the number of phrases. */
const SPREAD = (Math.sqrt(5) - 1) / 2;

const SPACE = 32;

/** The words of a phrase from the first on that it doesn't share with the phrase before it. */
const otherWords = (phrase: string, before: string): string[] => {
  let begin = 0;
  for (let at = 0; at < phrase.length; at++) {
    const code = phrase.charCodeAt(at);
    if (code !== before.charCodeAt(at)) break;
    if (code === SPACE) begin = at + 1;
  }
  return phrase.slice(begin).split(' ');
};

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
    // Most phrases differ from the one before in their last words only, and all words of that one are known.
    const its = otherWords(phrase, phrases[at - 1] ?? '');
    if (its.every((word) => words.has(word))) return;
    chosen.add(at);
    for (const word of its) words.add(word);
  });
  return [...chosen].sort((one, other) => one - other).flatMap((at) => phrases[at] ?? []);
};
