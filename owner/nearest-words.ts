import leven from 'leven';

const SHOWN = 3;

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
      const distance = leven(typed, candidate);
      return {
        candidate,
        distance: sharesPart(typed, candidate) ? Math.min(1, distance) : distance,
      };
    })
    .sort((a, b) => a.distance - b.distance);
  const near = ranked.filter(({ distance }) => distance <= Math.max(1, typed.length / 3));
  return (near.length > 0 ? near : ranked).slice(0, SHOWN).map(({ candidate }) => candidate);
};
