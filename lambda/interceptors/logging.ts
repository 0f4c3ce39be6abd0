import { type HandlerInput, type ResponseInterceptor } from 'ask-sdk-core';
import { type Log } from '../log';
import { localeOf } from '../request';
import { getTurnState } from '../turn-state';

/** Logs one line for each turn: the kind of request, the scene, and how long it took. */
export const createTurnLogger = (log: Log, clock: () => number): ResponseInterceptor => ({
  process(input: HandlerInput): void {
    const { request } = input.requestEnvelope;
    const state = getTurnState(input);
    const locale = localeOf(input.requestEnvelope);
    log({
      level: 'info',
      event: 'turn',
      requestId: request.requestId,
      requestType: request.type,
      ...(request.type === 'IntentRequest' && { intent: request.intent.name }),
      ...(locale !== undefined && { locale }),
      ...(state && {
        scene: state.conversation.scene.name,
        duration: clock() - state.context.now,
      }),
    });
  },
});
