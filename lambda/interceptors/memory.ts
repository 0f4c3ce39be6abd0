import { type HandlerInput, type RequestInterceptor, type ResponseInterceptor } from 'ask-sdk-core';
import { type RequestEnvelope, type Response } from 'ask-sdk-model';
import { type Happened } from '../../memory/facts';
import { type MemoryItem, emptyItem, memoryIn, rememberAll } from '../../memory/memory-item';
import { type Store } from '../../memory/store';
import { SHORT_DEADLINE, withinDeadline } from '../../memory/within-deadline';
import { type Conversation } from '../dialogue/conversation';
import { line } from '../dialogue/line';
import { type Log, describeError } from '../log';
import { speakerOf } from '../speaker';
import { toSsml } from '../speech/ssml';
import { type Speech } from '../speech/speech';
import { type TurnState, getTurnState, setTurnState } from '../turn-state';

/** The most facts kept in the session while the store does not work. */
const UNSAVED_KEPT = 40;

interface MemoryDeps {
  readonly store: Store;
  readonly log: Log;
}

interface MemoryInterceptors {
  /** Asks the store for the customer's memory; it answers while the rest of the turn is prepared. */
  readonly starter: RequestInterceptor;
  /** Puts the memory, and what could not be stored yet, into the turn's context. */
  readonly reader: RequestInterceptor;
  /**
   * Saves what happened in the turn, and the conversation. What can't be stored stays in the session, and
   * the next turn tries again.
   */
  readonly writer: ResponseInterceptor;
}

/** What happened and is not stored: in earlier turns, then in this one. */
const happenedIn = (
  { conversation, facts, context }: TurnState,
  person: string | undefined,
): Happened[] => [
  ...conversation.unsaved,
  ...facts.map((fact) => ({ fact, at: context.now, ...(person !== undefined && { person }) })),
];

/** What to save later. A "forget me" is never dropped, and makes what was before it unnecessary. */
const stillToSave = (happened: readonly Happened[]): Happened[] => {
  const [forgotten, ...later] = happened.slice(
    happened.findLastIndex(({ fact }) => fact.kind === 'forgotten'),
  );
  return forgotten?.fact.kind === 'forgotten'
    ? [forgotten, ...later.slice(1 - UNSAVED_KEPT)]
    : happened.slice(-UNSAVED_KEPT);
};

/** Replaces the answer: it now says that nothing is deleted yet. */
const takeBackForgotten = (
  response: Response,
  conversation: Conversation,
  speech: Speech,
): Conversation => {
  const say = [line('forgotten.not-yet')];
  const { last } = conversation;
  const text = [...say, ...(last ? [last.question] : [])].map((one) => speech.say(one)).join(' ');
  response.outputSpeech = { type: 'SSML', ssml: `<speak>${toSsml(text)}</speak>` };
  return last === undefined ? conversation : { ...conversation, last: { ...last, say } };
};

/** What reads a customer's memory before a turn, and what writes it afterwards. */
export const createMemoryInterceptors = ({ store, log }: MemoryDeps): MemoryInterceptors => {
  const reading = new WeakMap<RequestEnvelope, Promise<MemoryItem | undefined>>();
  const failed = new WeakSet<RequestEnvelope>();
  const logFailure = (error: unknown): undefined => {
    log({ level: 'error', event: 'memory-failed', error: describeError(error) });
  };

  return {
    starter: {
      process({ requestEnvelope }: HandlerInput): void {
        const speaker = speakerOf(requestEnvelope);
        if (speaker === undefined || requestEnvelope.session === undefined) return;
        const item = withinDeadline(store.read(speaker));
        // The reader tells of a failure; until then nobody has looked.
        item.catch(() => undefined);
        reading.set(requestEnvelope, item);
      },
    },
    reader: {
      async process(input: HandlerInput): Promise<void> {
        const { requestEnvelope } = input;
        const state = getTurnState(input);
        if (state === undefined) return;
        const { now } = state.context;
        const read = state.stopwatch.begin('store');
        const found = await reading.get(requestEnvelope)?.catch((error: unknown) => {
          failed.add(requestEnvelope);
          return logFailure(error);
        });
        read();
        const item = rememberAll(found ?? emptyItem(now), state.conversation.unsaved, now);
        const memory = memoryIn(item, speakerOf(requestEnvelope)?.person);
        const isMemoryMissing = failed.has(requestEnvelope);
        setTurnState(input, { ...state, context: { ...state.context, memory, isMemoryMissing } });
      },
    },
    writer: {
      async process(input: HandlerInput, response?: Response): Promise<void> {
        const state = getTurnState(input);
        if (state === undefined || input.requestEnvelope.session === undefined) return;
        let { conversation } = state;
        const speaker = speakerOf(input.requestEnvelope);
        const happened = speaker === undefined ? [] : happenedIn(state, speaker.person);
        let unsaved: Happened[] = [];
        if (speaker !== undefined && happened.length > 0) {
          const written = state.stopwatch.begin('store');
          try {
            const deadline = failed.has(input.requestEnvelope) ? SHORT_DEADLINE : undefined;
            await withinDeadline(store.update(speaker, happened), deadline);
          } catch (error) {
            logFailure(error);
            unsaved = stillToSave(happened);
            if (response !== undefined && state.facts.some(({ kind }) => kind === 'forgotten')) {
              conversation = takeBackForgotten(response, conversation, state.speech);
            }
          }
          written();
        }
        input.attributesManager.setSessionAttributes({ ...conversation, unsaved });
      },
    },
  };
};
