import { type Intent, type ResponseEnvelope, type SessionEndedReason } from 'ask-sdk-model';
import { type Shopping, isStartConnection } from '../shopping';
import { type AlexaLines } from '../../languages';
import { alexaSays } from '../alexa';
import { CONVERSATION_RULES, findingOf, saysAnything } from '../review';
import { type Connection, handOver, sale } from './connection';
import { type Dialogues } from './dialog/dialogues';
import { type DialogMove, readDialogMove } from './dialog/read-dialog-directive';
import { extended } from './dialog/dynamic-entities';
import { type RawRequest, type RequestBody, type Session } from './envelope';
import { asksForConsent, notSimulated } from './not-simulated';
import { type OpenSession, continued } from './open-session';
import { plainText } from './plain-text';
import { type Playback } from './audio/playback';
import { type Purchases } from './purchase/purchases';
import { isSendRequest } from './purchase/read-purchase';
import { type Screen, readScreen } from './screen';
import { type SkillFailure, type createSkillLine } from './skill-line';
import { type TurnNotes } from './turn-notes';

/** What a conversation between Alexa and the skill needs. */
interface ConversationDeps {
  readonly send: ReturnType<typeof createSkillLine>;
  readonly shopping: Shopping;
  readonly dialogues: Dialogues;
  readonly playback: Playback;
  readonly purchases: Purchases;
  /** Makes a session without anything of another one in it. */
  readonly freshSession: () => OpenSession;
  /** Whether session attributes now survive a hand-over. */
  readonly keepsAttributes: () => boolean;
  readonly lines: AlexaLines;
}

/** The intent a request carries, if it carries one. */
const intentOf = (body: RequestBody | RawRequest): Intent | undefined => {
  if ('raw' in body) return body.raw['intent'] as Intent | undefined;
  return body.type === 'IntentRequest' ? body.intent : undefined;
};

/** The most requests in one turn: it stops a skill that never lets the customer speak again. */
const MOST_REQUESTS = 12;

/**
 * Makes Alexa's side of the conversation with the skill: sends requests and does what the responses
 * say, by the rules of Amazon's pages "Manage the Skill Session" and "Dialog Interface Reference".
 */
export const createConversation = ({
  send,
  shopping,
  dialogues,
  playback,
  purchases,
  freshSession,
  keepsAttributes,
  lines,
}: ConversationDeps) => {
  let session: OpenSession | undefined;
  /** Takes the customer's answer when Alexa herself has asked; undefined is silence. */
  let alexaAsks: ((notes: TurnNotes, typed: string | undefined) => Promise<void>) | undefined;
  let screen: Screen | null = null;

  const tellOfException = (notes: TurnNotes, from: Session, message: string): Promise<unknown> => {
    const requestId = notes.exchanges.at(-1)?.request.request.requestId ?? '';
    return send(notes, from, {
      type: 'System.ExceptionEncountered',
      error: { type: 'INVALID_RESPONSE', message },
      cause: { requestId },
    });
  };

  const endSession = async (
    notes: TurnNotes,
    ending: OpenSession,
    reason: SessionEndedReason,
    failure?: SkillFailure,
  ): Promise<void> => {
    session = undefined;
    // While Alexa leads a whole dialogue, the skill does not know about the session yet.
    if (ending.isNew && failure === undefined) return;
    const answer = await send(notes, ending, {
      type: 'SessionEndedRequest',
      reason,
      ...(failure && { error: { type: failure.type, message: failure.message } }),
    });
    if ('failure' in answer || !saysAnything(answer.response)) return;
    const message = 'a SessionEndedRequest may not be answered with speech, a card or directives';
    notes.errors.push(`INVALID_RESPONSE: ${findingOf(message, CONVERSATION_RULES.afterEnd)}.`);
    await tellOfException(notes, ending, message);
  };

  const goesRound = (notes: TurnNotes, what: string): boolean => {
    const inSession = notes.exchanges.filter(({ request }) => request.session !== undefined);
    if (inSession.length < MOST_REQUESTS) return false;
    session = undefined;
    notes.errors.push(
      `The device stops: the skill ${what} again and again without asking the customer. The limit of ${MOST_REQUESTS} requests in a turn is this simulator's own.`,
    );
    return true;
  };

  const request = async (
    notes: TurnNotes,
    current: OpenSession,
    body: RequestBody | RawRequest,
  ): Promise<void> => {
    const answer = await send(notes, current, body);
    if ('failure' in answer) {
      // That is the developer's affair, not Alexa's: the session goes on once it is repaired.
      if (answer.failure === undefined) return;
      notes.spoken.push({ by: 'alexa', text: alexaSays(lines, 'skill-problem') });
      await endSession(notes, current, 'ERROR', answer.failure);
      return;
    }
    await follow(notes, current, answer.response, intentOf(body));
  };

  const follow = async (
    notes: TurnNotes,
    current: OpenSession,
    envelope: ResponseEnvelope,
    intent: Intent | undefined,
  ): Promise<void> => {
    const { outputSpeech, reprompt, directives = [], shouldEndSession } = envelope.response;
    if (outputSpeech !== undefined) {
      notes.spoken.push({ by: 'skill', text: plainText(outputSpeech) });
    }
    notes.reprompt = plainText(reprompt?.outputSpeech) || null;
    notes.directives.push(...directives);
    notes.warnings.push(...notSimulated(envelope.response));
    playback.follow(notes, directives);
    // What an earlier session drew is gone when a new one begins.
    screen = readScreen(directives) ?? (current.isNew ? null : screen);
    const { understanding, fault } = extended(current.understanding, directives);
    if (fault !== undefined) notes.warnings.push(fault);
    const next = { ...continued(current, envelope, notes.reprompt), understanding };
    const toShopping = directives
      .filter(isStartConnection)
      .find((directive) => !asksForConsent(directive));
    if (toShopping !== undefined) {
      return connect(notes, handOver(shopping, toShopping, next, keepsAttributes));
    }
    const toAmazon = directives.find(isSendRequest);
    if (toAmazon !== undefined) {
      const step = purchases.start(toAmazon);
      if (typeof step !== 'string') return connect(notes, sale(purchases, step, freshSession()));
      notes.warnings.push(`not simulated: Connections.SendRequest, because ${step}`);
    }
    const move = readDialogMove(directives);
    if (move !== undefined && shouldEndSession !== true) {
      const going = dialogues.goOn(move.updatedIntent ?? intent, move.awaits);
      if (typeof going !== 'string') return lead(notes, next, going, move);
      notes.warnings.push(going);
    }
    const staysWithScreen = shouldEndSession === undefined && next.screen !== undefined;
    session = shouldEndSession === false || staysWithScreen ? next : undefined;
  };

  /** The skill asks for a slot or a confirmation itself, or leaves the dialogue to Alexa. */
  const lead = async (
    notes: TurnNotes,
    next: OpenSession,
    intent: Intent,
    { awaits }: DialogMove,
  ): Promise<void> => {
    if (awaits !== undefined) {
      session = { ...next, listening: true, dialog: { intent, awaits } };
      return;
    }
    if (ask(notes, next, intent) || goesRound(notes, 'delegated')) return;
    await request(notes, next, { type: 'IntentRequest', intent, dialogState: 'COMPLETED' });
  };

  /** Alexa asks the next question of a dialogue, if there is one. @returns whether she asked */
  const ask = (notes: TurnNotes, current: OpenSession, intent: Intent): boolean => {
    const question = dialogues.next(intent);
    if (question === undefined) return false;
    const { say, awaits, intent: standing } = question;
    notes.spoken.push({ by: 'skill', text: say });
    notes.reprompt = say;
    const dialog = { intent: standing, awaits };
    session = { ...current, listening: true, reprompt: say, dialog };
    return true;
  };

  /** Sends what the customer meant, or continues the dialogue it belongs to. */
  const mean = async (
    notes: TurnNotes,
    current: OpenSession,
    intent: Intent,
    goesOn: boolean,
  ): Promise<void> => {
    const from = { ...current, dialog: undefined };
    if (!dialogues.has(intent.name)) {
      return request(notes, from, { type: 'IntentRequest', intent });
    }
    if (dialogues.isLedByAlexa(intent.name) && ask(notes, from, intent)) return;
    const isDone = dialogues.isLedByAlexa(intent.name) || (goesOn && !dialogues.next(intent));
    const dialogState = isDone ? 'COMPLETED' : goesOn ? 'IN_PROGRESS' : 'STARTED';
    return request(notes, from, { type: 'IntentRequest', intent, dialogState });
  };

  /** Alexa leads the talk herself; the skill hears of it when it has ended. */
  const connect = async (notes: TurnNotes, connection: Connection): Promise<void> => {
    const { spoken, session: standing } = connection;
    notes.spoken.push(spoken);
    session = standing;
    if (connection.kind === 'asks') {
      alexaAsks = (later, typed) => connect(later, connection.answer(typed));
      return;
    }
    alexaAsks = undefined;
    const { outcome, errors, then } = connection;
    notes.outcome = outcome;
    notes.errors.push(...errors);
    if (then !== undefined && 'body' in then) {
      if (!goesRound(notes, then.inWords)) await request(notes, standing, then.body);
      return;
    }
    session = undefined;
    if (then !== undefined) await tellOfException(notes, standing, then.exception);
  };

  return {
    request,
    mean,
    endSession,
    get session() {
      return session;
    },
    set session(next: OpenSession | undefined) {
      session = next;
    },
    get alexaAsks() {
      return alexaAsks;
    },
    /** Forgets what Alexa herself has asked. */
    dropAlexasQuestion: () => {
      alexaAsks = undefined;
    },
    get screen() {
      return screen;
    },
  };
};

export type Conversation = ReturnType<typeof createConversation>;
