import { type HandlerInput } from 'ask-sdk-core';
import { type Response } from 'ask-sdk-model';
import { type DisclosureForm } from '../../attribution';
import { type Product } from '../../catalog';
import { allowedProduct } from '../dialogue/candidates';
import { productIdsOf } from '../dialogue/conversation';
import { type Line, line } from '../dialogue/line';
import { takeTurn } from '../dialogue/take-turn';
import { type Move, type Reply } from '../dialogue/turn';
import { hasScreen } from '../request';
import { type Said, panel } from '../screens/panel';
import { startConnection } from '../shopping/directive';
import { speakerOf } from '../speaker';
import { toSsml } from '../speech/ssml';
import { type TurnState, getTurnState, setTurnState } from '../turn-state';

const joined = (...texts: readonly string[]): string =>
  texts.filter((text) => text !== '').join(' ');

/** The words of a turn, made once for voice, card and screen: the wording is random each time. */
const sayAll = (
  { speech }: TurnState,
  lines: readonly Line[],
  disclosure: DisclosureForm | undefined,
  question: Line | undefined,
): Omit<Said, 'text'> => ({
  told: lines.map((one) => ({ line: one, words: speech.say(one) })),
  disclosure: disclosure === undefined ? '' : speech.disclose(disclosure),
  question: question === undefined ? '' : speech.say(question),
});

const wordsOf = ({ told }: Pick<Said, 'told'>): string[] => told.map(({ words }) => words);

/** Every turn draws the screen: else an old question would stay on it, with its buttons. */
const draw = (
  input: HandlerInput,
  { conversation, context, speech }: TurnState,
  said: Said,
  handedOver: readonly Product[] = [],
): void => {
  if (!hasScreen(input.requestEnvelope)) return;
  const { catalog, language } = context;
  const isAllowed = (id: string): boolean =>
    allowedProduct(conversation, context, id) !== undefined;
  input.responseBuilder.addDirective(
    panel(said, conversation, { speech, catalog, language, isAllowed }, handedOver),
  );
};

/** The products of a hand-over, in their order. */
const productsIn = ({ context }: TurnState, asins: readonly string[]): Product[] => {
  const { catalog, marketplace } = context;
  return asins.flatMap(
    (asin) =>
      catalog.products.find(({ asins: its }) => marketplace && its[marketplace] === asin) ?? [],
  );
};

/** What is said of privacy comes with the key of the data, for a customer who wants it deleted by mail. */
const sendKey = (input: HandlerInput, { speech }: TurnState, lines: readonly Line[]): void => {
  const key = speakerOf(input.requestEnvelope)?.key;
  if (key === undefined || !lines.some((one) => one.key === 'privacy')) return;
  const text = `${speech.say(line('privacy.card'))}\n\n${key}`;
  input.responseBuilder.withSimpleCard(speech.skillName, text);
};

const render = (input: HandlerInput, state: TurnState, reply: Reply): Response => {
  const { responseBuilder } = input;
  const { speech, conversation } = state;
  switch (reply.kind) {
    case 'ask': {
      const parts = sayAll(state, reply.say, reply.disclosure, reply.question);
      const text = joined(...wordsOf(parts), parts.disclosure, parts.question);
      if (productIdsOf(conversation.scene).length > 0) {
        responseBuilder.withSimpleCard(speech.skillName, text);
      }
      const reprompt = speech.say(reply.reprompt);
      draw(input, state, { ...parts, text });
      sendKey(input, state, reply.say);
      return responseBuilder.speak(toSsml(text)).reprompt(toSsml(reprompt)).getResponse();
    }
    case 'close': {
      const parts = sayAll(state, reply.say, undefined, undefined);
      const text = joined(...wordsOf(parts));
      draw(input, state, { ...parts, text });
      return responseBuilder.speak(toSsml(text)).withShouldEndSession(true).getResponse();
    }
    case 'hand-over': {
      const parts = sayAll(state, reply.say, reply.disclosure, undefined);
      const text = joined(parts.disclosure, ...wordsOf(parts));
      draw(input, state, { ...parts, text }, productsIn(state, reply.handOver.asins));
      // No reprompt and no shouldEndSession: either would stop Alexa Shopping from taking over.
      return responseBuilder
        .speak(toSsml(text))
        .addDirective(startConnection(reply.handOver))
        .getResponse();
    }
  }
};

/** Answers a move: takes the turn, leaves facts for the interceptors to save, and renders the reply. */
export const respond = (input: HandlerInput, move: Move): Response => {
  const state = getTurnState(input);
  if (state === undefined) throw new Error('no turn was prepared for this request');
  const found = state.stopwatch.begin('search');
  const turn = takeTurn(state.conversation, move, state.context);
  found();
  const next: TurnState = {
    ...state,
    conversation: { ...turn.conversation, faults: 0 },
    facts: turn.facts,
    said: turn.reply.say.map(({ key }) => key),
  };
  const answered = state.stopwatch.begin('answer');
  const response = render(input, next, turn.reply);
  answered();
  setTurnState(input, next);
  return response;
};
