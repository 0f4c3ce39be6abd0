import { plainText } from '../../simulator/device';
import { ssmlProblem } from '../../simulator/device/ssml-problem';

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

describe('SSML', () => {
  test.each([
    '<speak>Hello.</speak>',
    '<speak/>',
    '  <speak>a &amp; b <break time="1s"/></speak>\n',
    "<speak><prosody rate='slow'>a <p><s>b</s></p></prosody></speak>",
    '<speak><amazon:effect name="whispered">hush</amazon:effect></speak>',
  ])('%j is sound', (text) => {
    expect(ssmlProblem(text)).toBeUndefined();
  });

  test.each([
    ['', 'is empty'],
    ['Hello.', 'not enclosed in one <speak>'],
    ['<speak>a</speak>b', 'not enclosed in one <speak>'],
    ['<speak>a</speak><speak>b</speak>', 'not enclosed in one <speak>'],
    ['<p>a</p>', 'not enclosed in one <speak>'],
    ['<speak>a & b</speak>', 'not well-formed at "& b</speak>"'],
    ['<speak>a &nbsp; b</speak>', 'not well-formed'],
    ['<speak>1 < 2</speak>', 'not well-formed'],
    ['<speak><break time=1s/></speak>', 'not well-formed'],
    ['<speak><b>a</b></speak>', 'does not know, <b>'],
    ['<speak><amazon:shout>a</amazon:shout></speak>', 'does not know, <amazon:shout>'],
    [`<speak>${'<audio src="https://a.b/c.mp3"/>'.repeat(6)}</speak>`, '6 <audio> elements'],
    ['<speak><p>a</s></speak>', 'closes <s>'],
    ['<speak><p>a</speak>', 'closes <speak>'],
    ['<speak>a', 'never closes <speak>'],
  ])('%j is refused: %s', (text, problem) => {
    expect(ssmlProblem(text)).toContain(problem);
  });
});
