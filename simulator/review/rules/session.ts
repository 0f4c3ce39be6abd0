import { LEADS_DIALOG } from '../directive-types';
import { PAGES } from '../pages';
import { type ResponseParts, ofType } from '../response-parts';
import { type Rule, rule } from '../rule';

/** The most bytes of a response, with its session attributes and directives. */
const RESPONSE_LIMIT = 120 * 1024;
const START = 'Connections.StartConnection';
const PLAYS = /^(?:AudioPlayer|VideoApp)\./;

const whole = (parts: ResponseParts): readonly ResponseParts[] => [parts];

const countOf = ({ directives }: ResponseParts, pattern: RegExp): number =>
  directives.filter(({ type }) => pattern.test(type)).length;

const connections = ofType(START);

/** Rules for a response as a whole: its size, its session, and what goes together. */
export const SESSION_RULES: readonly Rule[] = [
  rule({
    id: 'response.size',
    page: PAGES.json,
    level: 'error',
    looksAt: whole,
    finding: ({ bytes }) =>
      bytes > RESPONSE_LIMIT
        ? `the response has ${bytes} bytes; Alexa takes ${RESPONSE_LIMIT}`
        : undefined,
  }),
  rule({
    id: 'session.question',
    page: PAGES.session,
    level: 'warning',
    looksAt: whole,
    finding: ({ response: { shouldEndSession, outputSpeech }, directives }) =>
      shouldEndSession === false && outputSpeech === undefined && directives.length === 0
        ? '"shouldEndSession" is false, so the customer should be asked something; nothing is said'
        : undefined,
  }),
  rule({
    id: 'dialog.session',
    page: PAGES.dialog,
    level: 'warning',
    looksAt: whole,
    finding: (parts) =>
      countOf(parts, LEADS_DIALOG) > 0 && parts.response.shouldEndSession === true
        ? 'a Dialog directive asks nothing when "shouldEndSession" is true'
        : undefined,
  }),
  rule({
    id: 'dialog.one',
    page: PAGES.dialog,
    level: 'warning',
    unverified: true,
    looksAt: whole,
    finding: (parts) =>
      countOf(parts, LEADS_DIALOG) > 1 ? 'more than one Dialog directive in a response' : undefined,
  }),
  rule({
    id: 'connection.session',
    page: PAGES.connections,
    level: 'error',
    looksAt: connections,
    // It returns to the skill unless the directive says that only errors do.
    finding: ({ onCompletion }, { response: { shouldEndSession } }) =>
      shouldEndSession === undefined || onCompletion === 'SEND_ERRORS_ONLY'
        ? undefined
        : `"shouldEndSession" is ${shouldEndSession} beside ${START}, after which the session goes on; leave "shouldEndSession" out`,
  }),
  rule({
    id: 'connection.one',
    page: PAGES.connections,
    level: 'warning',
    unverified: true,
    looksAt: whole,
    finding: (parts) =>
      connections(parts).length > 1 ? `more than one ${START} directive in a response` : undefined,
  }),
  rule({
    id: 'connection.player',
    page: PAGES.connections,
    level: 'error',
    looksAt: whole,
    finding: (parts) =>
      connections(parts).length > 0 && countOf(parts, PLAYS) > 0
        ? `${START} beside an audio or video directive`
        : undefined,
  }),
  rule({
    id: 'connection.dialog',
    page: PAGES.connections,
    level: 'warning',
    unverified: true,
    looksAt: whole,
    finding: (parts) =>
      connections(parts).length > 0 && countOf(parts, LEADS_DIALOG) > 0
        ? `${START} beside a Dialog directive`
        : undefined,
  }),
];
