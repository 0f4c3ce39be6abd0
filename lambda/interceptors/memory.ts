import { type HandlerInput, type RequestInterceptor, type ResponseInterceptor } from 'ask-sdk-core';
import { type Response } from 'ask-sdk-model';
import { type Conversation } from '../dialogue/conversation';
import { line } from '../dialogue/line';
import { type Log, describeError } from '../log';
import { type Speaker, speakerOf } from '../memory/customer-key';
import { type Fact, remember } from '../memory/customer-memory';
import {
  type MemoryItem,
  emptyItem,
  memoryIn,
  rememberIn,
  withMemory,
} from '../memory/memory-item';
import { type Store } from '../memory/store';
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

/** What is stored, and the key of an old item that became a part of it. */
interface Found {
  readonly item: MemoryItem;
  readonly oldKey?: string;
}

/** Reads an account's item. Before its version 3 a recognised person had an item of their own, by their key. */
const readItem = async (store: Store, { key, person }: Speaker, now: number): Promise<Found> => {
  const item = (await store.read(key)) ?? emptyItem(now);
  if (person === undefined || item.people[person] !== undefined) return { item };
  const own = await store.read(person);
  return own === undefined
    ? { item }
    : { item: withMemory(item, person, own.account), oldKey: person };
};

/** Puts the customer's stored memory, and facts that could not be stored yet, into the turn's context. */
export const createMemoryReader = ({ store, log }: MemoryDeps): RequestInterceptor => ({
  async process(input: HandlerInput): Promise<void> {
    const state = getTurnState(input);
    const speaker = speakerOf(input.requestEnvelope);
    if (state === undefined || speaker === undefined) return;
    const { now } = state.context;
    let item = emptyItem(now);
    try {
      ({ item } = await withinDeadline(readItem(store, speaker, now)));
    } catch (error) {
      log({ level: 'error', event: 'memory-failed', error: describeError(error) });
    }
    const memory = remember(memoryIn(item, speaker.person), state.conversation.unsaved, now);
    setTurnState(input, { ...state, context: { ...state.context, memory } });
  },
});

/**
 * Adds facts to what is in the store now, so that nothing written by another session is lost. "Forget me"
 * removes the account's item with everybody in it.
 */
const saveFacts = async (
  store: Store,
  speaker: Speaker,
  facts: readonly Fact[],
  now: number,
): Promise<void> => {
  const { key, person } = speaker;
  const isForgotten = facts.at(-1)?.kind === 'forgotten';
  if (isForgotten) {
    if (person !== undefined) await store.remove(person);
    return store.remove(key);
  }
  const { item, oldKey } = await readItem(store, speaker, now);
  await store.write(key, rememberIn(item, person, facts, now));
  if (oldKey !== undefined) await store.remove(oldKey);
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
    const speaker = speakerOf(input.requestEnvelope);
    let unsaved: Fact[] = [];
    if (speaker !== undefined && facts.length > 0) {
      try {
        await withinDeadline(saveFacts(store, speaker, facts, state.context.now));
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
