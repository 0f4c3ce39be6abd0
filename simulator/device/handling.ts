import { alexaSays } from '../alexa';
import { type Understanding } from '../understanding';
import { type AudioPlayerView } from './audio/audio-player';
import { type Playback } from './audio/playback';
import { type PlaybackButton, REQUEST_OF_BUTTON } from './audio/playback-words';
import { canFulfillProblems } from './can-fulfill';
import { type Conversation } from './conversation';
import { type PlaybackFailure, type RequestPlace, type TouchSource } from './device-contract';
import { isPlaybackRequest, isSkillEvent } from './envelope';
import { newSession } from './open-session';
import { type createSkillLine } from './skill-line';
import { type TurnNotes, filledSlots } from './turn-notes';

/** What a device needs for it. */
interface HandlingParts {
  readonly understanding: Understanding;
  readonly talk: Conversation;
  readonly playback: Playback;
  readonly player: AudioPlayerView;
  readonly send: ReturnType<typeof createSkillLine>;
  readonly playsAudio: () => boolean;
  /** The time that "tomorrow" counts from. */
  readonly onTheWall: () => number;
}

/** Makes what can be done with a device other than talking to it: buttons, touches, and requests of any kind. */
export const createHandling = ({
  understanding,
  talk,
  playback,
  player,
  send,
  playsAudio,
  onTheWall,
}: HandlingParts) => {
  const pressButton = async (notes: TurnNotes, button: PlaybackButton): Promise<void> => {
    if (!playsAudio() || player.token === undefined) {
      notes.warnings.push(`the ${button} button does nothing: the skill has not played anything`);
      return;
    }
    notes.intent = REQUEST_OF_BUTTON[button];
    await playback.tell(notes, { type: notes.intent });
  };

  const failPlayback = async (
    notes: TurnNotes,
    ...[type, message]: Required<PlaybackFailure>
  ): Promise<void> => {
    if (await playback.fail(notes, type, message)) return;
    notes.warnings.push('no stream is playing that could fail');
  };

  const askWhether = async (notes: TurnNotes, text: string): Promise<void> => {
    const heard = understanding.hear(text, { sessionOpen: true, now: onTheWall() });
    if (heard.kind !== 'intent') {
      notes.warnings.push(`"${text}" is not an intent that the skill could be asked about`);
      return;
    }
    const { intent } = heard.interpretation;
    notes.interpretation = heard.interpretation;
    notes.slots = filledSlots(intent);
    notes.intent = 'CanFulfillIntentRequest';
    const request = { type: 'CanFulfillIntentRequest', intent } as const;
    const answer = await send(notes, newSession(understanding), request);
    if ('failure' in answer) return;
    const problems = canFulfillProblems(answer.response.response);
    notes.errors.push(...problems.map((problem) => `INVALID_RESPONSE: ${problem}.`));
  };

  const press = async (
    notes: TurnNotes,
    args: readonly unknown[],
    { id = '', type: of = 'TouchWrapper', handler = 'Press' }: TouchSource,
  ): Promise<void> => {
    const { session, alexaAsks } = talk;
    const token = session?.screen?.token;
    if (session === undefined || token === undefined || alexaAsks !== undefined) {
      notes.spoken.push({
        by: 'alexa',
        text: alexaSays(understanding.alexa.lines, 'nothing-to-touch'),
      });
      return;
    }
    notes.intent = 'Alexa.Presentation.APL.UserEvent';
    await talk.request(notes, session, {
      type: 'Alexa.Presentation.APL.UserEvent',
      token,
      source: { type: of, handler, id },
      components: {},
      arguments: [...args],
    });
  };

  const sendRaw = async (
    notes: TurnNotes,
    raw: Readonly<Record<string, unknown>>,
    { newSession: begins = false, attributes }: RequestPlace,
  ): Promise<void> => {
    const { type: kind } = raw;
    notes.intent = typeof kind === 'string' ? kind : null;
    if (typeof kind === 'string' && isPlaybackRequest(raw)) {
      return playback.tell(notes, { ...raw, type: kind });
    }
    if (isSkillEvent(raw)) {
      await send(notes, newSession(understanding), { raw });
      return;
    }
    talk.dropAlexasQuestion();
    const current = begins ? undefined : talk.session;
    const session = current ?? newSession(understanding);
    await talk.request(notes, attributes === undefined ? session : { ...session, attributes }, {
      raw,
    });
  };

  return { pressButton, failPlayback, askWhether, press, sendRaw };
};
