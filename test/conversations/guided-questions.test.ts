import { type Product } from '../../catalog';
import { invented, shelfOf } from '../support/invented';
import { type Talk, createTalk, slot } from '../support/talk';

/** A shop in which things differ in one respect only, and whom something is looked for. */
const shopping = (respect: keyof Product['facets'], ids: readonly string[]): Talk =>
  createTalk(
    shelfOf(...ids.map((id) => invented(`phones-${id}`, { facets: { [respect]: [id] } }))),
  );

const INTERESTS = ['music', 'coffee', 'travel', 'cooking', 'gardening'];

test.each([
  ['recipient', ['father', 'mother', 'sister', 'brother', 'friend'], /^Who is it for\?$/],
  ['interest', INTERESTS, /^What do they enjoy, say \w+, \w+, or \w+\?$/],
  ['occasion', ['birthday', 'christmas', 'wedding', 'housewarming'], /^What's the occasion, if/],
] as const)('where things differ by %s, that is asked', async (respect, ids, question) => {
  const { text, reprompt } = await shopping(respect, ids).intent('RecommendIntent');
  expect(text).toMatch(question);
  expect(reprompt).toMatch(/^(Say someone|Name one thing they like|Name the occasion)/);
});

test('who looks for themselves is asked what they enjoy', async () => {
  const talk = shopping('interest', INTERESTS);
  const { text } = await talk.intent('RecommendIntent', { recipient: slot('me', 'myself') });
  expect(text).toMatch(/^What do you enjoy, say/);
});
