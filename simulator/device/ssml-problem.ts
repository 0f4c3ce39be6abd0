/** Elements of Amazon's page "Speech Synthesis Markup Language (SSML) Reference". */
const ELEMENTS = new Set([
  ...'speak audio break emphasis lang p phoneme prosody s say-as sub voice w'.split(' '),
  ...['amazon:domain', 'amazon:effect', 'amazon:emotion'],
]);
/** The most recordings in one speech, as other projects have found. */
const MOST_AUDIO = 5;
const TAG = /<(\/?)([a-z][a-z:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const TEXT = /[^<&]+/y;
const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);/y;

/** The match at a place of the text, or undefined. */
const readAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
};

const excerpt = (text: string, at: number): string => JSON.stringify(text.slice(at, at + 24));

/**
 * Says what is wrong with SSML: not well-formed, not one `<speak>` around everything, or an element
 * Alexa does not know.
 *
 * @returns undefined when nothing is wrong
 */
export const ssmlProblem = (ssml: string): string | undefined => {
  const text = ssml.trim();
  const open: string[] = [];
  let recordings = 0;
  let at = 0;
  while (at < text.length) {
    const plain = readAt(TEXT, text, at) ?? readAt(ENTITY, text, at);
    const tag = plain === undefined ? readAt(TAG, text, at) : undefined;
    if (open.length === 0 && (at > 0 || tag?.[2] !== 'speak')) {
      return 'the SSML is not enclosed in one <speak> element';
    }
    if (tag === undefined) {
      if (plain === undefined) return `the SSML is not well-formed at ${excerpt(text, at)}`;
      at += plain[0].length;
      continue;
    }
    const [whole, closing, name = '', , empty] = tag;
    if (!ELEMENTS.has(name)) {
      return `the SSML has an element Alexa does not know, <${name}>`;
    }
    if (closing === '/' && open.pop() !== name) {
      return `the SSML closes <${name}>, which is not the element open there`;
    }
    if (closing === '' && name === 'audio') recordings += 1;
    if (closing === '' && empty === '') open.push(name);
    at += whole.length;
  }
  const [unclosed] = open.slice(-1);
  if (unclosed !== undefined) return `the SSML never closes <${unclosed}>`;
  if (recordings > MOST_AUDIO) {
    return `the SSML has ${recordings} <audio> elements; Alexa takes ${MOST_AUDIO}`;
  }
  return text === '' ? 'the SSML is empty' : undefined;
};
