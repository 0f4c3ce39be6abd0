import { type HandlerInput } from 'ask-sdk-core';
import { type Response } from 'ask-sdk-model';
import { type Scene, productIdsOf } from '../dialogue/conversation';
import { type Line, line } from '../dialogue/line';
import { takeTurn } from '../dialogue/take-turn';
import { type Move, type Reply } from '../dialogue/turn';
import { hasScreen } from '../request';
import { panel } from '../screens/panel';
import { type Said, panelParts } from '../screens/panel-parts';
import { startConnection } from '../shopping/directive';
import { speakerOf } from '../speaker';
import { toSsml } from '../speech/ssml';
import { type TurnState, getTurnState, setTurnState } from '../turn-state';

const joined = (...texts: readonly string[]): string =>
  texts.filter((text) => text !== '').join(' ');

/** Other yes/no questions are shown, too: else the old offer would stay on the screen with its buttons. */
const YES_NO: readonly Scene['name'][] = ['pausing', 'stretching', 'reconsidering', 'forgetting'];

/** Cards and screens have the same words as the voice, including the disclosure. */
const show = (
  input: HandlerInput,
  { conversation, context, speech }: TurnState,
  said: Said,
  text: string,
): void => {
  const { scene } = conversation;
  const { skillName } = speech;
  const hasProducts = productIdsOf(scene).length > 0;
  if (hasProducts) input.responseBuilder.withSimpleCard(skillName, text);
  const isShown = hasProducts || YES_NO.includes(scene.name);
  if (isShown && hasScreen(input.requestEnvelope)) {
    const { catalog, language } = context;
    const parts = panelParts(said, scene, catalog, language, (touch) =>
      speech.say(line(`touch.${touch}`)),
    );
    input.responseBuilder.addDirective(panel(skillName, text, scene, parts));
  }
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
  const { speech } = state;
  const say = (lines: readonly Line[]): string => joined(...lines.map((one) => speech.say(one)));
  const disclose = ({ disclosure }: Exclude<Reply, { kind: 'close' }>): string =>
    disclosure === undefined ? '' : speech.disclose(disclosure);
  switch (reply.kind) {
    case 'ask': {
      // Made once for voice, card and screen: the wording is random each time.
      const said: Said = {
        body: say(reply.say),
        disclosure: disclose(reply),
        question: speech.say(reply.question),
      };
      const text = joined(said.body, said.disclosure, said.question);
      const reprompt = say([reply.reprompt]);
      show(input, state, said, text);
      sendKey(input, state, reply.say);
      return responseBuilder.speak(toSsml(text)).reprompt(toSsml(reprompt)).getResponse();
    }
    case 'close':
      return responseBuilder
        .speak(toSsml(say(reply.say)))
        .withShouldEndSession(true)
        .getResponse();
    case 'hand-over':
      // No reprompt and no shouldEndSession: either would stop Alexa Shopping from taking over.
      return responseBuilder
        .speak(toSsml(joined(disclose(reply), say(reply.say))))
        .addDirective(startConnection(reply.handOver))
        .getResponse();
  }
};

/** Answers a move: takes the turn, leaves facts for the interceptors to save, and renders the reply. */
export const respond = (input: HandlerInput, move: Move): Response => {
  const state = getTurnState(input);
  if (state === undefined) throw new Error('no turn was prepared for this request');
  const turn = takeTurn(state.conversation, move, state.context);
  const next: TurnState = {
    ...state,
    conversation: { ...turn.conversation, faults: 0 },
    facts: turn.facts,
  };
  const response = render(input, next, turn.reply);
  setTurnState(input, next);
  return response;
};
