import { type ResponseEnvelope } from 'ask-sdk-model';
import { type Understanding } from '../understanding';
import { type OpenDialog } from './dialog/take-answer';
import { type Session, newId } from './envelope';
import { readScreen } from './screen';

/** A session that is open. */
export interface OpenSession extends Session {
  /** Whether the microphone is open, and what Alexa says when nothing is heard. */
  readonly listening: boolean;
  readonly reprompt: string | null;
  /** The dialogue that waits for an answer. */
  readonly dialog: OpenDialog | undefined;
  /** How utterances are understood while the session lasts: with its dynamic entities. */
  readonly understanding: Understanding;
}

/** A new session. */
export const newSession = (understanding: Understanding): OpenSession => ({
  id: newId('session'),
  isNew: true,
  attributes: {},
  listening: false,
  reprompt: null,
  screen: undefined,
  dialog: undefined,
  understanding,
});

/** The session after a response: its attributes are those of the response, and no others. */
export const continued = (
  { id, screen, understanding }: OpenSession,
  envelope: ResponseEnvelope,
  reprompt: string | null,
): OpenSession => ({
  id,
  isNew: false,
  attributes: envelope.sessionAttributes ?? {},
  listening: envelope.response.shouldEndSession === false,
  reprompt,
  screen: readScreen(envelope.response.directives ?? []) ?? screen,
  dialog: undefined,
  understanding,
});
