import { type HandlerInput, type RequestInterceptor, type ResponseInterceptor } from 'ask-sdk-core';
import { type Response } from 'ask-sdk-model';
import { type Conversation } from '../dialogue/conversation';
import { line } from '../dialogue/line';
import { type Log, describeError } from '../log';
import { type CustomerMemory, type Fact, emptyMemory, remember } from '../memory/customer-memory';
import { type Store } from '../memory/store';
import { customerKey } from '../request';
import { toSsml } from '../speech/ssml';
import { type Speech } from '../speech/speech';
import { getTurnState, setTurnState } from '../turn-state';

/** A store slower than this, in milliseconds, counts as failed: Alexa waits eight seconds in all. */
const STORE_DEADLINE = 1500;
/** The most facts kept in the session while the store does not work. */
const UNSAVED_KEPT = 40;

interface MemoryDeps {
  readonly store: Store;
  readonly log: Log;
}

const withinDeadline = async <Value>(work: Promise<Value>): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the store did not answer in time')), STORE_DEADLINE);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
};

/** Puts the customer's stored memory, and facts that could not be stored yet, into the turn's context. */
export const createMemoryReader = ({ store, log }: MemoryDeps): RequestInterceptor => ({
  async process(input: HandlerInput): Promise<void> {
    const state = getTurnState(input);
    const key = customerKey(input.requestEnvelope);
    if (state === undefined || key === undefined) return;
    const { now } = state.context;
    let stored: CustomerMemory | undefined;
    try {
      stored = await withinDeadline(store.read(key));
    } catch (error) {
      log({ level: 'error', event: 'memory-failed', error: describeError(error) });
    }
    const memory = remember(stored ?? emptyMemory(now), state.conversation.unsaved, now);
    setTurnState(input, { ...state, context: { ...state.context, memory } });
  },
});

/** Adds facts to what is in the store now, so that nothing written by another session is lost. */
const saveFacts = async (
  store: Store,
  key: string,
  facts: readonly Fact[],
  now: number,
): Promise<void> => {
  const isForgotten = facts.at(-1)?.kind === 'forgotten';
  if (isForgotten) return store.remove(key);
  const stored = (await store.read(key)) ?? emptyMemory(now);
  return store.write(key, remember(stored, facts, now));
};

/** The facts to save later. A "forget me" is never dropped, and makes the facts before it unnecessary. */
const stillToSave = (facts: readonly Fact[]): Fact[] => {
  const [forgotten, ...later] = facts.slice(
    facts.findLastIndex(({ kind }) => kind === 'forgotten'),
  );
  return forgotten?.kind === 'forgotten'
    ? [forgotten, ...later.slice(1 - UNSAVED_KEPT)]
    : facts.slice(-UNSAVED_KEPT);
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

/**
 * Saves the turn's facts and the conversation. Facts that can't be stored stay in the session, and the
 * next turn tries again.
 */
export const createMemoryWriter = ({ store, log }: MemoryDeps): ResponseInterceptor => ({
  async process(input: HandlerInput, response?: Response): Promise<void> {
    const state = getTurnState(input);
    if (state === undefined || input.requestEnvelope.session === undefined) return;
    let { conversation } = state;
    const facts = [...conversation.unsaved, ...state.facts];
    const key = customerKey(input.requestEnvelope);
    let unsaved: Fact[] = [];
    if (key !== undefined && facts.length > 0) {
      try {
        await withinDeadline(saveFacts(store, key, facts, state.context.now));
      } catch (error) {
        log({ level: 'error', event: 'memory-failed', error: describeError(error) });
        unsaved = stillToSave(facts);
        if (response !== undefined && state.facts.some(({ kind }) => kind === 'forgotten')) {
          conversation = takeBackForgotten(response, conversation, state.speech);
        }
      }
    }
    input.attributesManager.setSessionAttributes({ ...conversation, unsaved });
  },
});
