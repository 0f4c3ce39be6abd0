import { PAGES } from '../pages';
import { type Ssml, type SsmlElement } from '../read-ssml';
import { type ResponseParts } from '../response-parts';
import { type Rule, rule } from '../rule';
import { SSML_ELEMENTS } from '../ssml-elements';

/** The most recordings in one speech, as other projects have found. */
const MOST_AUDIO = 5;
/** The longest pause, in seconds. */
const LONGEST_BREAK = 10;

/** Each SSML text, with where it is: in the speech or in the reprompt. */
const texts = ({ speeches }: ResponseParts): readonly (readonly [Ssml, string])[] =>
  speeches.flatMap(({ ssml, what }) => (ssml === undefined ? [] : [[ssml, what] as const]));

/** Each element that is known, with its place. */
const elements = (parts: ResponseParts): readonly (readonly [SsmlElement, string])[] =>
  texts(parts).flatMap(([ssml, what]) => ssml.elements.map((element) => [element, what] as const));

const attributeProblem = ({ name, attributes }: SsmlElement): string | undefined => {
  const type = SSML_ELEMENTS[name];
  if (type === undefined) return undefined;
  const known = type.attributes ?? {};
  for (const [attribute, value] of Object.entries(attributes)) {
    const allowed = known[attribute];
    if (allowed === undefined) {
      if (name !== 'speak') return `<${name}> has the attribute "${attribute}", not known for it`;
    } else if (allowed instanceof RegExp ? !allowed.test(value) : !allowed.includes(value)) {
      const choice = allowed instanceof RegExp ? '' : `; known are ${allowed.join(', ')}`;
      return `<${name}> has ${attribute}="${value}"${choice}`;
    }
  }
  const missing = type.required?.find((attribute) => attributes[attribute] === undefined);
  return missing === undefined ? undefined : `<${name}> has no "${missing}"`;
};

const nestingProblem = ({ name, inside }: SsmlElement): string | undefined => {
  const parent = inside.at(-1);
  const forbidden = SSML_ELEMENTS[name]?.notInside?.find((outer) => inside.includes(outer));
  if (forbidden !== undefined) return `<${name}> is inside <${forbidden}>`;
  const holder = parent === undefined ? undefined : SSML_ELEMENTS[parent];
  return holder === undefined || holder.holdsElements === true
    ? undefined
    : `<${name}> is inside <${parent}>, which holds only words`;
};

const secondsOf = (time = ''): number => parseFloat(time) / (time.endsWith('ms') ? 1000 : 1);

/** Rules for SSML. */
export const SSML_RULES: readonly Rule[] = [
  rule({
    id: 'ssml.speak',
    page: PAGES.ssml,
    level: 'error',
    looksAt: texts,
    finding: ([{ isEmpty, isEnclosed }, what]) =>
      isEmpty
        ? `the SSML is empty (in the ${what})`
        : isEnclosed
          ? undefined
          : `the SSML is not enclosed in one <speak> element (in the ${what})`,
  }),
  rule({
    id: 'ssml.well-formed',
    page: PAGES.ssml,
    level: 'error',
    looksAt: texts,
    finding: ([{ malformedAt }, what]) =>
      malformedAt === undefined
        ? undefined
        : `the SSML is not well-formed at ${JSON.stringify(malformedAt)}; write & < > in words of data as &amp; &lt; &gt; (in the ${what})`,
  }),
  rule({
    id: 'ssml.balance',
    page: PAGES.ssml,
    level: 'warning',
    unverified: true,
    looksAt: texts,
    finding: ([{ imbalance }, what]) =>
      imbalance === undefined ? undefined : `${imbalance} (in the ${what})`,
  }),
  rule({
    id: 'ssml.element',
    page: PAGES.ssml,
    level: 'warning',
    unverified: true,
    looksAt: elements,
    finding: ([{ name }, what]) =>
      Object.hasOwn(SSML_ELEMENTS, name)
        ? undefined
        : `the SSML has an element Alexa is not known to take, <${name}> (in the ${what})`,
  }),
  rule({
    id: 'ssml.attribute',
    page: PAGES.ssml,
    level: 'warning',
    unverified: true,
    looksAt: elements,
    finding: ([element, what]) => {
      const problem = attributeProblem(element);
      return problem && `${problem} (in the ${what})`;
    },
  }),
  rule({
    id: 'ssml.nesting',
    page: PAGES.ssml,
    level: 'warning',
    unverified: true,
    looksAt: elements,
    finding: ([element, what]) => {
      const problem = nestingProblem(element);
      return problem && `${problem} (in the ${what})`;
    },
  }),
  rule({
    id: 'ssml.break-time',
    page: PAGES.ssml,
    level: 'warning',
    unverified: true,
    looksAt: elements,
    finding: ([{ name, attributes }, what]) =>
      name === 'break' && secondsOf(attributes['time']) > LONGEST_BREAK
        ? `<break> lasts longer than ${LONGEST_BREAK} seconds (in the ${what})`
        : undefined,
  }),
  rule({
    id: 'ssml.audio-count',
    page: PAGES.ssml,
    level: 'warning',
    unverified: true,
    looksAt: texts,
    finding: ([ssml, what]) => {
      const recordings = ssml.elements.filter(({ name }) => name === 'audio').length;
      return recordings > MOST_AUDIO
        ? `the SSML has ${recordings} <audio> elements; other projects found that Alexa takes ${MOST_AUDIO} (in the ${what})`
        : undefined;
    },
  }),
];
