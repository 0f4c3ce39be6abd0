const SHOWN = 3;

/** How many letters have to be put in, taken out or changed to make one word of the other. */
const editDistance = (a: string, b: string): number => {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1;
      line[column] = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + changed,
      );
    }
    above = line;
  }
  return above[b.length] ?? 0;
};

const sharesPart = (a: string, b: string): boolean => {
  const parts = new Set(a.split('-'));
  return b.split('-').some((part) => parts.has(part));
};

/**
 * The known words most like another: few letters apart, or with a part in common, as "grinder" and
 * "coffee-grinder" have. The nearest come first, at most three; where none is near, the least far.
 */
export const nearestWords = (word: string, known: readonly string[]): string[] => {
  const typed = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const ranked = known
    .map((candidate) => {
      const distance = editDistance(typed, candidate);
      return {
        candidate,
        distance: sharesPart(typed, candidate) ? Math.min(1, distance) : distance,
      };
    })
    .sort((a, b) => a.distance - b.distance);
  const near = ranked.filter(({ distance }) => distance <= Math.max(1, typed.length / 3));
  return (near.length > 0 ? near : ranked).slice(0, SHOWN).map(({ candidate }) => candidate);
};
