import { type HandlerInput } from 'ask-sdk-core';
import { type Response } from 'ask-sdk-model';
import { type Act } from '../dialogue/act';
import { type Line, line } from '../dialogue/line';
import { productIdsOf } from '../dialogue/shelf';
import { takeTurn } from '../dialogue/take-turn';
import { type Reply } from '../dialogue/turn';
import { hasScreen } from '../request';
import { panel } from '../screens/panel';
import { type SaidLine, panelParts } from '../screens/panel-parts';
import { startConnection } from '../shopping/directive';
import { toSsml } from '../speech/ssml';
import { type TurnState, getTurnState, setTurnState } from '../turn-state';

/** Cards and screens carry the same words as the voice, the disclosure included. */
const show = (
  input: HandlerInput,
  { skillName, conversation, world, speech }: TurnState,
  said: readonly SaidLine[],
): void => {
  const { scene } = conversation;
  const text = said.map((line) => line.text).join(' ');
  const hasProducts = productIdsOf(scene).length > 0;
  if (hasProducts) input.responseBuilder.withSimpleCard(skillName, text);
  // A pause is shown as well: an offer that is over would stay on the screen with its buttons.
  const isShown = hasProducts || scene.name === 'pausing';
  if (isShown && hasScreen(input.requestEnvelope)) {
    const { catalog, language } = world;
    const parts = panelParts(said, scene, catalog.products, language, (touch) =>
      speech.say(line(`touch.${touch}`)),
    );
    input.responseBuilder.addDirective(panel(skillName, text, scene, parts));
  }
};

const render = (input: HandlerInput, state: TurnState, reply: Reply): Response => {
  const { responseBuilder } = input;
  const say = (lines: readonly Line[]): string =>
    lines.map((line) => state.speech.say(line)).join(' ');
  switch (reply.kind) {
    case 'ask': {
      // Said once for voice, card and screen: the wording is picked anew each time.
      const said = [...reply.say, reply.question].map((one) => ({
        key: one.key,
        text: state.speech.say(one),
      }));
      const text = said.map((line) => line.text).join(' ');
      const reprompt = say([reply.reprompt]);
      show(input, state, said);
      return responseBuilder.speak(toSsml(text)).reprompt(toSsml(reprompt)).getResponse();
    }
    case 'close':
      return responseBuilder
        .speak(toSsml(say(reply.say)))
        .withShouldEndSession(true)
        .getResponse();
    case 'hand-over':
      // No reprompt and no shouldEndSession: either would keep Alexa Shopping from taking the floor.
      return responseBuilder
        .speak(toSsml(say(reply.say)))
        .addDirective(startConnection(reply.handOver))
        .getResponse();
  }
};

/** Answers an act: takes the turn, leaves what is to be saved for the interceptors, renders the reply. */
export const respond = (input: HandlerInput, act: Act): Response => {
  const state = getTurnState(input);
  if (state === undefined) throw new Error('no turn was prepared for this request');
  const turn = takeTurn(state.conversation, act, state.world);
  const next: TurnState = {
    ...state,
    conversation: { ...turn.conversation, faults: 0 },
    facts: turn.facts,
  };
  const response = render(input, next, turn.reply);
  setTurnState(input, next);
  return response;
};
