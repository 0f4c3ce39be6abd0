import { PAGES } from '../pages';
import { type ResponseParts } from '../response-parts';
import { type Rule, rule } from '../rule';

/** The most characters of speech, and of a reprompt. */
const SPEECH_LIMIT = 8000;

const speeches = ({ speeches: all }: ResponseParts): ResponseParts['speeches'] => all;

/** Rules for speech and reprompt, whatever is in them. */
export const SPEECH_RULES: readonly Rule[] = [
  rule({
    id: 'speech.type',
    page: PAGES.json,
    level: 'error',
    looksAt: speeches,
    finding: ({ what, words }) =>
      words === undefined
        ? `the ${what} is neither SSML with an "ssml" nor PlainText with a "text"`
        : undefined,
  }),
  rule({
    id: 'speech.length',
    page: PAGES.json,
    level: 'error',
    looksAt: speeches,
    finding: ({ what, words = '' }) =>
      words.length > SPEECH_LIMIT
        ? `the ${what} has ${words.length} characters; Alexa takes ${SPEECH_LIMIT}`
        : undefined,
  }),
];
