import { type HandlerInput } from 'ask-sdk-core';
import { type Conversation } from './dialogue/conversation';
import { type TurnContext } from './dialogue/turn';
import { type Fact } from '../memory/facts';
import { type LineKey } from '../contract';
import { type Speech } from './speech/speech';
import { type Stopwatch } from './stopwatch';

/** What the interceptors prepare for a turn, and what the handler leaves for them. */
export interface TurnState {
  readonly speech: Speech;
  readonly context: TurnContext;
  readonly conversation: Conversation;
  readonly facts: readonly Fact[];
  /** The conversation as it was before the turn. */
  readonly before: Conversation;
  /** What was said, but for question and disclosure. */
  readonly said: readonly LineKey[];
  readonly stopwatch: Stopwatch;
}

const KEY = 'turnState';

/** @returns undefined before the interceptors have run */
export const getTurnState = (input: HandlerInput): TurnState | undefined =>
  input.attributesManager.getRequestAttributes()[KEY] as TurnState | undefined;

export const setTurnState = (input: HandlerInput, state: TurnState): void => {
  const attributes = input.attributesManager.getRequestAttributes();
  input.attributesManager.setRequestAttributes({ ...attributes, [KEY]: state });
};
