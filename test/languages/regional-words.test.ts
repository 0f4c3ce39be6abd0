import { type Language } from '../../languages';
import { en } from '../../languages/en';
import { shopParts } from '../../workbench/shop-parts';
import { parts as built, shop } from '../support/shop';
import { createTalk, slot } from '../support/talk';

/** English whose offers begin with a word that its two countries write differently. */
const language: Language = {
  ...en,
  said: { ...en.said, opening: 'for a <mom> who likes {{interest}}' },
};

/** What is said is another; what is heard is as it was built. */
const parts = { ...shopParts(shop, [language]), readingWords: built.readingWords };

test.each([
  ['en-US', 'For a mom who likes coffee, '],
  ['en-GB', 'For a mum who likes coffee, '],
])('an offer in %s begins with the words of that country', async (locale, beginning) => {
  const talk = createTalk({ ...parts, locale });
  const offer = await talk.intent('RecommendIntent', {
    interest: slot('coffee', 'coffee'),
    category: slot('coffee gear', 'coffee-tea'),
    budgetWord: slot('a splurge', 'high'),
  });
  expect(offer.text.startsWith(beginning)).toBe(true);
});
