import { type ResponseEnvelope, type SessionEndedReason } from 'ask-sdk-model';
import {
  type Shopping,
  type ShoppingStep,
  type StartConnection,
  isStartConnection,
} from '../shopping';
import { type Understanding } from '../understanding';
import { PRETEND_SKILL_ID, type RequestBody, type Session } from './envelope';
import { type OpenSession, continued, newSession } from './open-session';
import { plainText } from './plain-text';
import { saysAnything } from './review-response';
import { type SkillFailure, type SkillLineSettings, createSkillLine } from './skill-line';
import { type Turn } from './turn';
import { type TurnNotes, filledSlots, finishTurn, startNotes } from './turn-notes';
import { adviceToOpen, NOTHING_TO_TOUCH, SKILL_PROBLEM } from './alexa-lines';

/** What a device is made of. */
export interface DeviceSettings extends Omit<SkillLineSettings, 'identity'> {
  readonly understanding: Understanding;
  readonly shopping: Shopping;
  readonly locale: string;
  readonly userId?: string;
  /** The skill's id; a pretend one when absent. */
  readonly applicationId?: string;
  readonly hasScreen?: boolean;
  /** Whether session attributes outlive a hand-over, which Amazon's pages disagree about. True when absent. */
  readonly keepAttributes?: boolean;
}

/** A pretend Echo: one customer, one conversation at a time. Call its verbs one after the other. */
export interface Device {
  /** The customer says something; nothing but spaces is silence. */
  say(text: string): Promise<Turn>;
  /** The customer says nothing until Alexa gives up waiting. */
  silence(): Promise<Turn>;
  /** The customer touches something on the screen that sends these arguments. */
  touch(args: readonly unknown[]): Promise<Turn>;
  readonly sessionOpen: boolean;
}

/** Most requests in one turn; a skill that hands over again and again without a question ends there. */
const MOST_REQUESTS = 12;

/** Makes a device: sessions live and end on it by Alexa's rules (Amazon's page "Manage the Skill Session"). */
export const createDevice = (settings: DeviceSettings): Device => {
  const { understanding, shopping, locale, hasScreen = false, keepAttributes = true } = settings;
  const { userId = 'amzn1.ask.account.PRETEND', applicationId = PRETEND_SKILL_ID } = settings;
  const send = createSkillLine({
    ...settings,
    identity: { applicationId, userId, locale, hasScreen },
  });
  let session: OpenSession | undefined;
  let handOver: StartConnection | undefined;

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
    const answer = await send(notes, ending, {
      type: 'SessionEndedRequest',
      reason,
      ...(failure && { error: { type: failure.type, message: failure.message } }),
    });
    if ('failure' in answer || !saysAnything(answer.response)) return;
    const message = 'a SessionEndedRequest may not be answered with speech, a card or directives';
    notes.errors.push(`INVALID_RESPONSE: ${message}.`);
    await tellOfException(notes, ending, message);
  };

  const request = async (
    notes: TurnNotes,
    current: OpenSession,
    body: RequestBody,
  ): Promise<void> => {
    const answer = await send(notes, current, body);
    if ('failure' in answer) {
      notes.spoken.push({ by: 'alexa', text: SKILL_PROBLEM });
      await endSession(notes, current, 'ERROR', answer.failure);
      return;
    }
    await follow(notes, current, answer.response);
  };

  const follow = async (
    notes: TurnNotes,
    current: OpenSession,
    envelope: ResponseEnvelope,
  ): Promise<void> => {
    const { outputSpeech, reprompt, directives = [], shouldEndSession } = envelope.response;
    if (outputSpeech !== undefined) {
      notes.spoken.push({ by: 'skill', text: plainText(outputSpeech) });
    }
    notes.reprompt = reprompt === undefined ? null : plainText(reprompt.outputSpeech);
    notes.directives.push(...directives);
    const next = continued(current, envelope, notes.reprompt);
    const connection = directives.find(isStartConnection);
    if (connection !== undefined) {
      await handOn(notes, next, connection, shopping.start(connection));
      return;
    }
    const staysWithScreen = shouldEndSession === undefined && next.document !== undefined;
    session = shouldEndSession === false || staysWithScreen ? next : undefined;
  };

  const handOn = async (
    notes: TurnNotes,
    current: OpenSession,
    directive: StartConnection,
    step: ShoppingStep,
  ): Promise<void> => {
    const { token, onCompletion } = directive;
    notes.spoken.push({ by: 'alexa-shopping', text: step.say });
    session = current;
    handOver = step.kind === 'asks' ? directive : undefined;
    if (step.kind === 'asks') return;
    const { outcome, status, result } = step.result;
    notes.outcome = outcome;
    if (step.fault !== undefined) notes.errors.push(`INVALID_DIRECTIVE: ${step.fault}.`);
    if (onCompletion === 'SEND_ERRORS_ONLY') {
      session = undefined;
      if (outcome === 'completed' || outcome === 'declined') return;
      notes.errors.push(`System.ExceptionEncountered: the hand-over ended with ${outcome}.`);
      await tellOfException(notes, current, `the hand-over ended with ${outcome}`);
      return;
    }
    if (notes.exchanges.length >= MOST_REQUESTS) {
      session = undefined;
      notes.errors.push('The skill handed over again and again without asking the customer.');
      return;
    }
    const resumed = { ...current, attributes: keepAttributes ? current.attributes : {} };
    await request(notes, resumed, {
      type: 'SessionResumedRequest',
      cause: {
        type: 'ConnectionCompleted',
        status,
        ...(token === undefined ? {} : { token }),
        ...(result === undefined ? {} : { result }),
      },
    });
  };

  const listen = async (notes: TurnNotes, text: string): Promise<void> => {
    if (handOver !== undefined && session !== undefined) {
      return handOn(notes, session, handOver, shopping.answer(text));
    }
    const heard = understanding.hear(text, session !== undefined);
    if (heard.kind === 'elsewhere') {
      const advice = adviceToOpen(understanding.invocationName, text, heard.interpretation);
      notes.spoken.push({ by: 'alexa', text: advice });
      return;
    }
    if (heard.kind === 'exit') {
      notes.intent = 'SessionEndedRequest';
      return session && endSession(notes, session, 'USER_INITIATED');
    }
    if (heard.kind === 'launch') {
      notes.intent = 'LaunchRequest';
      return request(notes, newSession(), { type: 'LaunchRequest' });
    }
    const { intent } = heard.interpretation;
    notes.interpretation = heard.interpretation;
    notes.intent = intent.name;
    notes.slots = filledSlots(intent);
    const current = heard.opens ? newSession() : (session ?? newSession());
    return request(notes, current, { type: 'IntentRequest', intent });
  };

  const wait = async (notes: TurnNotes): Promise<void> => {
    if (session === undefined) return;
    if (handOver !== undefined) {
      return handOn(notes, session, handOver, shopping.answer(undefined));
    }
    const { listening, reprompt } = session;
    if (!listening || reprompt === null) {
      return endSession(notes, session, 'EXCEEDED_MAX_REPROMPTS');
    }
    notes.spoken.push({ by: 'skill', text: reprompt });
    session = { ...session, reprompt: null };
  };

  const press = async (notes: TurnNotes, args: readonly unknown[]): Promise<void> => {
    const token = session?.document;
    if (session === undefined || token === undefined || handOver !== undefined) {
      notes.spoken.push({ by: 'alexa', text: NOTHING_TO_TOUCH });
      return;
    }
    notes.intent = 'Alexa.Presentation.APL.UserEvent';
    const source = { type: 'TouchWrapper', handler: 'Press', id: '' };
    const body = {
      type: 'Alexa.Presentation.APL.UserEvent',
      token,
      source,
      components: {},
    } as const;
    await request(notes, session, { ...body, arguments: [...args] });
  };

  const turn = async (
    utterance: string,
    run: (notes: TurnNotes) => Promise<void>,
  ): Promise<Turn> => {
    const notes = startNotes(utterance);
    await run(notes);
    return finishTurn(notes, session !== undefined);
  };

  return {
    say: (text) => turn(text, (notes) => (text.trim() === '' ? wait(notes) : listen(notes, text))),
    silence: () => turn('', wait),
    touch: (args) => turn('', (notes) => press(notes, args)),
    get sessionOpen() {
      return session !== undefined;
    },
  };
};
