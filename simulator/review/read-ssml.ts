/** An element of SSML. */
export interface SsmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The names of the elements around it, the outermost first. */
  readonly inside: readonly string[];
}

/** SSML as it was read, up to the first fault that stops reading. */
export interface Ssml {
  readonly elements: readonly SsmlElement[];
  /** Whether one `<speak>` is around everything. */
  readonly isEnclosed: boolean;
  readonly isEmpty: boolean;
  /** The text that is not XML, e.g. a bare `&`. */
  readonly malformedAt: string | undefined;
  /** What is wrong with how the elements open and close. */
  readonly imbalance: string | undefined;
}

const TAG = /<(\/?)([a-z][a-z0-9:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/iy;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const COMMENT = /<!--(?:(?!--).)*-->/sy;
const TEXT = /[^<&]+/y;
const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);/y;
const EXCERPT = 24;

const readAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
};

const attributesIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      name,
      double ?? single ?? '',
    ]),
  );

/** Reads SSML. It never fails: what is wrong with the text is part of what is returned. */
export const readSsml = (ssml: string): Ssml => {
  const text = ssml.trim();
  const elements: SsmlElement[] = [];
  const open: string[] = [];
  let isEnclosed = true;
  let imbalance: string | undefined;
  let malformedAt: string | undefined;
  let at = 0;
  while (at < text.length && malformedAt === undefined) {
    const plain = readAt(TEXT, text, at) ?? readAt(ENTITY, text, at) ?? readAt(COMMENT, text, at);
    const tag = plain === undefined ? readAt(TAG, text, at) : undefined;
    const [whole = '', closing, name = '', attributes = '', empty] = tag ?? plain ?? [];
    if (open.length === 0 && (at > 0 || tag === undefined || name !== 'speak')) isEnclosed = false;
    if (whole === '') malformedAt = text.slice(at, at + EXCERPT);
    at += whole.length;
    if (tag === undefined) continue;
    if (closing === '/') {
      if (open.at(-1) === name) open.pop();
      else imbalance ??= `the SSML closes <${name}>, which is not the element open there`;
      continue;
    }
    elements.push({ name, attributes: attributesIn(attributes), inside: [...open] });
    if (empty === '') open.push(name);
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined && malformedAt === undefined) {
    imbalance ??= `the SSML never closes <${unclosed}>`;
  }
  return { elements, isEnclosed, isEmpty: text === '', malformedAt, imbalance };
};
