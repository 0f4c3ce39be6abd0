import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordConversation } from './support/recording';

test('the recorded conversation is an image that needs no script, reads aloud and holds still when asked to', async () => {
  const svg = await recordConversation();
  expect(svg).toContain('prefers-reduced-motion:reduce');
  expect(svg).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  const [, told = ''] = /<desc id="d">(.*)<\/desc>/.exec(svg) ?? [];
  expect(told).toMatch(/^You: ask shelf talker .* Alexa Shopping \(pretend\): .* Credited to /);
  // Everything that is told is drawn, too.
  const drawn = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
  for (const sentence of told.split(/(?:You|Shelf Talker|Alexa Shopping \(pretend\)): /)) {
    for (const word of sentence.split(' ').filter((one) => one !== '')) {
      expect(drawn).toContain(word.replace(/\.$/, ''));
    }
  }
});

test('the recording in docs/ is what the skill says now; npm run screens -- --docs renews it', async () => {
  const file = join(__dirname, '..', '..', '..', 'docs', 'conversation.svg');
  expect(readFileSync(file, 'utf8')).toBe(await recordConversation());
});
