import { type Engine, FIELDS, RESULTS, searchTextOf } from './engine';

const SATURATION = 1.2;
const LENGTH_INFLUENCE = 0.75;

const termsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Okapi BM25 as it stands in textbooks, over one text in which the title counts three times. */
export const plainBm25: Engine = {
  name: 'plain BM25',
  index: (products) => {
    const postings = new Map<string, Map<number, number>>();
    const lengths = products.map((product, number) => {
      const text = searchTextOf(product);
      let length = 0;
      for (const [field, weight] of Object.entries(FIELDS)) {
        for (const term of termsOf(text[field as keyof typeof FIELDS])) {
          const posting = postings.get(term) ?? new Map<number, number>();
          postings.set(term, posting.set(number, (posting.get(number) ?? 0) + weight));
          length += weight;
        }
      }
      return length;
    });
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    return (query) => {
      const scores = new Map<number, number>();
      for (const term of new Set(termsOf(query))) {
        const posting = postings.get(term) ?? new Map<number, number>();
        const rarity = Math.log(1 + (lengths.length - posting.size + 0.5) / (posting.size + 0.5));
        for (const [number, frequency] of posting) {
          const length = (lengths[number] ?? 0) / average;
          const damping = SATURATION * (1 - LENGTH_INFLUENCE + LENGTH_INFLUENCE * length);
          const gain = (rarity * frequency * (SATURATION + 1)) / (frequency + damping);
          scores.set(number, (scores.get(number) ?? 0) + gain);
        }
      }
      return [...scores]
        .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
        .slice(0, RESULTS)
        .map(([number]) => products[number]?.id ?? '');
    };
  },
};
