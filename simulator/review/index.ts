import { type ResponseEnvelope } from 'ask-sdk-model';
import { findingOf } from './finding';
import { PAGES } from './pages';
import { type ReviewContext, takeApart } from './response-parts';
import { type Rule, type RuleHead } from './rule';
import { AUDIO_RULES } from './rules/audio';
import { CARD_RULES } from './rules/cards';
import { DIRECTIVE_RULES } from './rules/directives';
import { SCREEN_RULES } from './rules/screen';
import { SESSION_RULES } from './rules/session';
import { SPEECH_RULES } from './rules/speech';
import { SSML_RULES } from './rules/ssml';

/** Every rule for responses, in the order in which their findings are told. */
export const RULES: readonly Rule[] = [
  ...SESSION_RULES,
  ...SPEECH_RULES,
  ...SSML_RULES,
  ...CARD_RULES,
  ...DIRECTIVE_RULES,
  ...SCREEN_RULES,
  ...AUDIO_RULES,
];

/** What has no parts to look at is told by this one alone. */
const SHAPE: RuleHead = { id: 'response.shape', page: PAGES.json, level: 'error' };

/** The review of a response, in sentences without full stops that name the rule and its page. */
export interface ResponseReview {
  /** Alexa refuses the response for these. */
  readonly problems: readonly string[];
  /** She takes it with these, or nobody has confirmed that she refuses it. */
  readonly warnings: readonly string[];
}

/** Reviews a response by Alexa's rules. It takes anything, also what is not a response. */
export const reviewResponse = (envelope: unknown, context: ReviewContext): ResponseReview => {
  const parts = takeApart(envelope, context);
  if (typeof parts === 'string') return { problems: [findingOf(parts, SHAPE)], warnings: [] };
  const found = RULES.flatMap((rule) =>
    rule.check(parts).map((message) => ({ level: rule.level, text: findingOf(message, rule) })),
  );
  const textsOf = (level: RuleHead['level']): readonly string[] => [
    ...new Set(found.flatMap((finding) => (finding.level === level ? [finding.text] : []))),
  ];
  return { problems: textsOf('error'), warnings: textsOf('warning') };
};

/** Whether a response contains anything for the customer; an answer to a SessionEndedRequest must not. */
export const saysAnything = ({ response }: ResponseEnvelope): boolean =>
  response.outputSpeech !== undefined ||
  response.reprompt !== undefined ||
  response.card !== undefined ||
  (response.directives ?? []).length > 0;

export { CONVERSATION_RULES } from './conversation-rules';
export { findingOf } from './finding';
