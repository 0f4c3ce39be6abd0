import { plainText } from '../../simulator/device';

const ssml = (words: string): string =>
  plainText({ type: 'SSML', ssml: `<speak>${words}</speak>` });

describe('plain text of speech', () => {
  test.each([
    ['Tom &amp; Jerry&apos;s &lt;b&gt; &quot;x&quot; &#33;&#x21;', `Tom & Jerry's <b> "x" !!`],
    ['one<break time="1s"/>two', 'one two'],
    ['<p>One.</p><p>Two.</p>', 'One. Two.'],
    [
      '<sub alias="aluminium">Al</sub> and <emphasis level="strong">so</emphasis>.',
      'aluminium and so.',
    ],
    ['&nbsp; stays, &#1114112; too', '&nbsp; stays, &#1114112; too'],
    ['  a\n <s>b</s>  c', 'a b c'],
  ])('%j is heard as %j', (words, heard) => {
    expect(ssml(words)).toBe(heard);
  });

  it('leaves plain text as it is', () => {
    expect(plainText({ type: 'PlainText', text: 'a < b & c' })).toBe('a < b & c');
    expect(plainText(undefined)).toBe('');
  });
});
