import { TASKS, type Task } from '../../contract';

/** Goes out with a hand-over and comes back unchanged, so that the conversation can go on without session attributes. */
export interface ResumeToken {
  readonly task: Task;
  readonly productId: string;
  /** Different for each hand-over. */
  readonly nonce: string;
  /** Milliseconds since 1970, UTC; kept to the second. */
  readonly issuedAt: number;
}

const VERSION = 'st1';
/** A token this many milliseconds old is ignored; Alexa's own dialogue takes a minute or two. */
const LIFETIME = 60 * 60 * 1000;
const SHAPE = /^st1\.([a-z]+)\.([a-z0-9-]{1,80})\.([a-z0-9]{1,16})\.([a-z0-9]{1,9})$/;

/** Writes a token: under 130 characters, no personal data. */
export const writeToken = ({ task, productId, nonce, issuedAt }: ResumeToken): string =>
  [VERSION, task, productId, nonce, Math.floor(issuedAt / 1000).toString(36)].join('.');

/**
 * Reads a token that came back.
 *
 * @returns undefined for a token that is missing, not ours, damaged, of another version, or whose time
 * is an hour or more before or after `now` (milliseconds since 1970, UTC)
 */
export const readToken = (text: string | undefined, now: number): ResumeToken | undefined => {
  const [, task, productId = '', nonce = '', issued = ''] = SHAPE.exec(text ?? '') ?? [];
  const known = TASKS.find((candidate) => candidate === task);
  const issuedAt = parseInt(issued, 36) * 1000;
  const age = now - issuedAt;
  if (known === undefined || !(age > -LIFETIME && age < LIFETIME)) return undefined;
  return { task: known, productId, nonce, issuedAt };
};
