import { type HandlerInput, type RequestInterceptor, type ResponseInterceptor } from 'ask-sdk-core';
import { type Response } from 'ask-sdk-model';
import { type Conversation } from '../dialogue/conversation';
import { line } from '../dialogue/line';
import { type Log, describeError } from '../log';
import { customerKey } from '../memory/customer-key';
import { type CustomerMemory, type Fact, emptyMemory, remember } from '../memory/customer-memory';
import { type Store } from '../memory/store';
import { toSsml } from '../speech/ssml';
import { type Speech } from '../speech/speech';
import { getTurnState, setTurnState } from '../turn-state';

/** A store slower than this, in milliseconds, counts as away: Alexa waits eight seconds in all. */
const STORE_DEADLINE = 1500;
/** Most facts carried along in the session while the store is away. */
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

/** Puts what is stored of the customer, and what could not be stored yet, into the turn's context. */
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

/** Applies facts to what the store holds now, so that nothing another session wrote is lost. */
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

/** What has to be tried again: a wish to be forgotten, which outweighs all before it, is never dropped. */
const stillToSave = (facts: readonly Fact[]): Fact[] => {
  const [forgotten, ...later] = facts.slice(
    facts.findLastIndex(({ kind }) => kind === 'forgotten'),
  );
  return forgotten?.kind === 'forgotten'
    ? [forgotten, ...later.slice(1 - UNSAVED_KEPT)]
    : facts.slice(-UNSAVED_KEPT);
};

/** Says that nothing is deleted yet, in place of what was to be said. */
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
 * Saves what the turn left to remember, and the conversation. What the store won't take travels in
 * the session and is tried again at the next turn.
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
