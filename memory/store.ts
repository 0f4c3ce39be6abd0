import { type Happened } from './facts';
import { type MemoryItem } from './memory-item';

/** Whose memory it is. Both keys are hashes, so that stores and logs never have Alexa's own ids. */
export interface Speaker {
  /** Of the account: the key of all that is kept. Letters, digits, hyphens and underscores. */
  readonly key: string;
  /** Of the person, if Alexa recognised the voice: the key of a section in that. */
  readonly person: string | undefined;
}

/**
 * Keeps customers' memories. Every method may reject; then the skill goes on without memory, and tries to
 * save the same again at the next turn.
 */
export interface Store {
  /**
   * @returns undefined for a new customer, or one whose memory has expired or is broken. Of a memory that
   * a newer skill has written, as much as this one understands.
   */
  read(speaker: Speaker): Promise<MemoryItem | undefined>;
  /**
   * Adds what happened to what is kept, in one step: of two that add at once, nothing is lost. What
   * happened in turns that began before the last "forget me" is dropped.
   *
   * @throws NewerMemoryError when a newer skill has written the memory: it stays as it is, unless it is
   * forgotten
   */
  update(speaker: Speaker, happened: readonly Happened[]): Promise<void>;
  /**
   * Deletes all that is kept under a key. For a day a mark stays, which holds nothing but the time, so
   * that turns which began earlier add nothing any more.
   *
   * @param at when the turn that asks for it began, in milliseconds since 1970, UTC
   */
  remove(key: string, at: number): Promise<void>;
}
