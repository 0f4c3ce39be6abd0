import fc from 'fast-check';
import { covering } from '../../models/covering';

const WORDS = ['find', 'a', 'gift', 'for', 'my', 'dad', 'who', 'likes', 'tea'];
const phrases = fc.uniqueArray(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((said) => said.join(' ')),
  { maxLength: 120 },
);

test('the chosen phrases are some of them, in their order, and lack none of their words', () => {
  fc.assert(
    fc.property(phrases, fc.integer({ min: 1, max: 40 }), (all, most) => {
      const chosen = covering(all, most);
      expect(all.filter((phrase) => chosen.includes(phrase))).toEqual(chosen);
      expect(new Set(chosen.join(' ').split(' '))).toEqual(new Set(all.join(' ').split(' ')));
      expect(chosen.length).toBeLessThanOrEqual(most + WORDS.length);
      expect(covering(all, most)).toEqual(chosen);
    }),
  );
});

test('what is few enough stays whole', () => {
  expect(covering(['tea', 'a tea', 'my tea'], 3)).toEqual(['tea', 'a tea', 'my tea']);
});
