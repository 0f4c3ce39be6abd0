import { type HandlerInput, type ResponseInterceptor } from 'ask-sdk-core';
import { type Intent, type Request } from 'ask-sdk-model';
import { type RegistrationRecord, chooseTag } from '../../attribution';
import { type LineKey } from '../../contract';
import { type Fact } from '../../memory/facts';
import { type Conversation } from '../dialogue/conversation';
import { type Log, type LogEntry } from '../log';
import { localeOf } from '../request';
import { touchSchema } from '../screens/buttons';
import { type TurnState, getTurnState } from '../turn-state';

/** What a turn's facts say of products and tasks, never for whom. */
const happenedIn = ({ facts, conversation: { scene } }: TurnState): Partial<LogEntry> => {
  const offered = facts.flatMap((fact) => (fact.kind === 'offered' ? [fact.productId] : []));
  const of = (fact: Fact): Partial<LogEntry> => {
    if (fact.kind === 'declined') return { declined: fact.productId };
    if (fact.kind === 'handed-over') {
      const { task, productIds } = fact;
      return { task, placement: task, handedOver: productIds };
    }
    if (fact.kind !== 'resumed') return {};
    const { productId, task } = fact.product;
    return { resumed: productId, task, outcome: fact.outcome };
  };
  return {
    ...(offered.length > 0 && { offered }),
    ...(offered.length > 0 && scene.name === 'offering' && { placement: scene.task }),
    ...facts.map(of).reduce((all, one) => ({ ...all, ...one }), {}),
  };
};

/** The products that left the table without a no, a hand-over or its end, or "he has it already". */
const passedIn = ({ before, conversation: after, facts }: TurnState): readonly string[] => {
  const gone = ({ out, skipped }: Conversation): readonly string[] => [...out, ...skipped];
  const settled = facts.flatMap((fact) => {
    if (fact.kind === 'declined' || fact.kind === 'owned') return [fact.productId];
    if (fact.kind === 'resumed') return [fact.product.productId];
    return fact.kind === 'handed-over' ? fact.productIds : [];
  });
  const known = new Set([...gone(before), ...settled]);
  return [...new Set(gone(after))].filter((id) => !known.has(id));
};

/** What the skill says when it does not have, or does not know, what it was asked for. */
const ABSTENTIONS: readonly LineKey[] = [
  ...([
    'none',
    'none.thing',
    'none.interest',
    'none.suits',
    'none.age',
    'none.person',
    'none.quality',
    'none.attributes',
    'none.attributes.more',
    'exhausted',
  ] as const),
  ...(['refine.none.cheaper', 'refine.none.pricier'] as const),
  ...(['refine.none.smaller', 'refine.none.larger'] as const),
  ...(['beyond', 'beyond.thing', 'beyond.unsure', 'lead.near.interest'] as const),
  ...(['lead.near.thing', 'lead.near.thing.recipient'] as const),
  ...(['answer.unknown', 'answer.unknown.plain', 'answer.near'] as const),
];

/** The intent, or what was touched; of a malformed request, too, whose fault is to be logged. */
const actOf = (request: Request): string | undefined => {
  if (request.type === 'IntentRequest') {
    const { intent }: { readonly intent?: Intent } = request;
    return intent?.name;
  }
  if (!('arguments' in request)) return undefined;
  const touched = touchSchema().safeParse(request.arguments).data;
  return touched === undefined ? undefined : `touch ${touched[0]}`;
};

/** What a line says of any request, whether it was answered or failed. */
export const requestIn = (input: HandlerInput): Partial<LogEntry> => {
  const { request } = input.requestEnvelope;
  const { context, stopwatch } = getTurnState(input) ?? {};
  const locale = localeOf(input.requestEnvelope);
  const act = actOf(request);
  return {
    requestId: request.requestId,
    requestType: request.type,
    ...(act !== undefined && { act }),
    ...(locale !== undefined && { locale }),
    ...(context?.marketplace && { marketplace: context.marketplace }),
    ...(stopwatch && { duration: stopwatch.all() }),
  };
};

/** What one turn's line says beyond its request. */
const turnIn = (state: TurnState): Partial<LogEntry> => {
  const { before, conversation, said, stopwatch } = state;
  const passed = passedIn(state);
  return {
    scene: conversation.scene.name,
    parts: stopwatch.parts(),
    ...happenedIn(state),
    ...(passed.length > 0 && { passed }),
    ...(said.some((key) => ABSTENTIONS.includes(key)) && { isAbstention: true }),
    ...(conversation.misses > before.misses && { isMiss: true }),
  };
};

interface TurnLoggerDeps {
  readonly log: Log;
  readonly record: RegistrationRecord;
}

/** The purchase of a turn that earns nothing, though the record is at the stage that earns. */
const untaggedIn = (
  { facts, context: { marketplace, tagFor } }: TurnState,
  record: RegistrationRecord,
): { readonly task: string; readonly marketplace: string; readonly reason: string } | undefined => {
  const handedOver = facts.find((fact) => fact.kind === 'handed-over');
  const { stage } = record;
  if (handedOver === undefined || marketplace === undefined || stage !== 'earning')
    return undefined;
  const { task } = handedOver;
  if (tagFor(task) !== undefined) return undefined;
  const choice = chooseTag({ marketplace, placement: task, stage, record });
  if (choice.tag !== undefined || choice.reason === 'children') return undefined;
  return { task, marketplace, reason: choice.reason };
};

/**
 * Logs one line for each turn: what the customer did, the scene, how long it took and in which parts, and what
 * happened to which product; and one more for a purchase that should earn and doesn't.
 */
export const createTurnLogger = ({ log, record }: TurnLoggerDeps): ResponseInterceptor => {
  let isCold = true;
  return {
    process(input: HandlerInput): void {
      const { requestId } = input.requestEnvelope.request;
      const state = getTurnState(input);
      const untagged = state && untaggedIn(state, record);
      if (untagged) log({ level: 'warning', event: 'untagged', requestId, ...untagged });
      log({
        level: 'info',
        event: 'turn',
        ...requestIn(input),
        ...(state && turnIn(state)),
        ...(isCold && { isCold }),
      });
      isCold = false;
    },
  };
};
