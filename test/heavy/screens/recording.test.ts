import { recordConversation } from './support/recording';

test('the recorded conversation is an image that needs no script, reads aloud and holds still when asked to', async () => {
  const svg = await recordConversation();
  expect(await recordConversation()).toBe(svg);
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
