import { type HandlerInput, type ResponseInterceptor } from 'ask-sdk-core';
import { type RegistrationRecord, chooseTag } from '../../attribution';
import { type Fact } from '../../memory/facts';
import { type Log, type LogEntry } from '../log';
import { localeOf } from '../request';
import { type TurnState, getTurnState } from '../turn-state';

/** What an owner counts of a fact: products and tasks, never for whom. */
const countedOf = (fact: Fact): Partial<LogEntry> => {
  if (fact.kind === 'offered') return { offered: fact.productId };
  if (fact.kind === 'declined') return { declined: fact.productId };
  if (fact.kind === 'handed-over') return { task: fact.task, handedOver: fact.productIds };
  if (fact.kind !== 'resumed') return {};
  const { productId, task } = fact.product;
  return { resumed: productId, task, outcome: fact.outcome };
};

interface TurnLoggerDeps {
  readonly log: Log;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  readonly record: RegistrationRecord;
}

/** The purchase of a turn that earns nothing, though the record is at the stage that earns. */
const untaggedIn = (
  { facts, context: { marketplace } }: TurnState,
  record: RegistrationRecord,
): { readonly task: string; readonly marketplace: string; readonly reason: string } | undefined => {
  const handedOver = facts.find((fact) => fact.kind === 'handed-over');
  const { stage } = record;
  if (handedOver === undefined || marketplace === undefined || stage !== 'earning')
    return undefined;
  const { task } = handedOver;
  const choice = chooseTag({ marketplace, placement: task, stage, record });
  if (choice.tag !== undefined || choice.reason === 'children') return undefined;
  return { task, marketplace, reason: choice.reason };
};

/**
 * Logs one line for each turn: the kind of request, the scene, how long it took, and what happened to
 * which product; and one more for a purchase that should earn and doesn't.
 */
export const createTurnLogger = ({ log, clock, record }: TurnLoggerDeps): ResponseInterceptor => {
  let isCold = true;
  return {
    process(input: HandlerInput): void {
      const { request } = input.requestEnvelope;
      const state = getTurnState(input);
      const locale = localeOf(input.requestEnvelope);
      const untagged = state && untaggedIn(state, record);
      if (untagged) {
        log({ level: 'warning', event: 'untagged', requestId: request.requestId, ...untagged });
      }
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
          ...(state.context.marketplace && { marketplace: state.context.marketplace }),
          ...state.facts.map(countedOf).reduce((all, one) => ({ ...all, ...one }), {}),
        }),
        ...(isCold && { isCold }),
      });
      isCold = false;
    },
  };
};
