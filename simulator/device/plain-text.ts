import { type ui } from 'ask-sdk-model';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name as string] ?? whole;
    const code = decimal === undefined ? parseInt(hex as string, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** The words of a speech without SSML: what a customer hears. */
export const plainText = (speech: ui.OutputSpeech | null | undefined): string => {
  if (speech === undefined || speech === null) return '';
  const text =
    speech.type === 'PlainText'
      ? speech.text
      : decoded(
          speech.ssml
            .replace(/<sub\s[^>]*alias=(["'])(.*?)\1[^>]*>.*?<\/sub>/gs, '$2')
            .replace(/<(?:break|audio|p|s|\/p|\/s)\b[^>]*>/g, ' ')
            .replace(/<[^>]*>/g, ''),
        );
  return text.replace(/\s+/g, ' ').trim();
};

/** The words of a text that may be SSML: then it begins with an element. */
export const wordsIn = (text: string): string =>
  plainText(
    text.trimStart().startsWith('<') ? { type: 'SSML', ssml: text } : { type: 'PlainText', text },
  );
