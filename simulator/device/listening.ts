import { type Intent } from 'ask-sdk-model';
import { type AlexaLines } from '../../languages';
import { alexaSays } from '../alexa';
import { type Interpretation, type Understanding, createPhraseReader } from '../understanding';
import { type AudioPlayerView } from './audio/audio-player';
import { type Playback } from './audio/playback';
import { isPlaybackIntent } from './audio/playback-words';
import { type Conversation } from './conversation';
import { withConfirmation, withNewValues } from './dialog/take-answer';
import { type OpenSession, newSession } from './open-session';
import { type TurnNotes, filledSlots } from './turn-notes';

const LONGEST_ECHO = 80;

/** What to say instead, for words that were said while the skill is closed. */
const adviceToOpen = (
  lines: AlexaLines,
  invocation: string,
  said: string,
  { won }: Interpretation,
): string => {
  const isForSkill = won !== undefined && !won.intent.startsWith('AMAZON.');
  return isForSkill && said.length <= LONGEST_ECHO
    ? alexaSays(lines, 'open-first.with-request', { invocation, request: said.trim() })
    : alexaSays(lines, 'open-first', { invocation });
};

/** What listening needs. */
interface ListeningDeps {
  readonly understanding: Understanding;
  readonly talk: Conversation;
  readonly playback: Playback;
  readonly player: AudioPlayerView;
  /** What the clock shows where the device stands, in milliseconds since 1970 as if it were UTC. */
  readonly now: () => number;
}

/** Makes the ears of a device: what is said, or not said, reaches the one whom it is for. */
export const createListening = ({ understanding, talk, playback, player, now }: ListeningDeps) => {
  const { phrases, lines } = understanding.alexa;
  const { builtIns } = phrases;
  const readYesOrNo = createPhraseReader(
    { yes: builtIns['AMAZON.YesIntent'] ?? [], no: builtIns['AMAZON.NoIntent'] ?? [] },
    phrases,
  );

  const mean = (
    notes: TurnNotes,
    current: OpenSession,
    intent: Intent,
    goesOn: boolean,
  ): Promise<void> => {
    notes.intent = intent.name;
    notes.slots = filledSlots(intent);
    return talk.mean(notes, current, intent, goesOn);
  };

  const listen = async (notes: TurnNotes, text: string): Promise<void> => {
    await playback.interrupt(notes);
    const { session, alexaAsks } = talk;
    if (alexaAsks !== undefined) return alexaAsks(notes, text);
    const dialog = session?.dialog;
    if (session !== undefined && dialog !== undefined && dialog.awaits.kind !== 'slot') {
      const answer = readYesOrNo(text);
      const status = answer === 'yes' ? 'CONFIRMED' : 'DENIED';
      if (answer !== undefined) return mean(notes, session, withConfirmation(dialog, status), true);
    }
    const expected =
      dialog?.awaits.kind === 'slot'
        ? { intent: dialog.intent.name, slot: dialog.awaits.slot }
        : undefined;
    const hearing = session?.understanding ?? understanding;
    const heard = hearing.hear(text, { sessionOpen: session !== undefined, now: now(), expected });
    const asked = heard.kind === 'elsewhere' ? heard.interpretation.won?.intent : undefined;
    const isForPlayer =
      asked !== undefined && isPlaybackIntent(asked) && player.token !== undefined;
    if (heard.kind === 'elsewhere' && !isForPlayer) {
      const advice = adviceToOpen(lines, understanding.invocationName, text, heard.interpretation);
      notes.spoken.push({ by: 'alexa', text: advice });
      return;
    }
    if (heard.kind === 'exit') {
      notes.intent = 'SessionEndedRequest';
      return session && talk.endSession(notes, session, 'USER_INITIATED');
    }
    if (heard.kind === 'launch') {
      notes.intent = 'LaunchRequest';
      return talk.request(notes, newSession(understanding), { type: 'LaunchRequest' });
    }
    const { intent } = heard.interpretation;
    notes.interpretation = heard.interpretation;
    notes.warnings.push(...hearing.doubtsAbout(intent));
    const opens = heard.kind === 'elsewhere' || heard.opens;
    const current = session === undefined || opens ? newSession(understanding) : session;
    return dialog !== undefined && !opens && dialog.intent.name === intent.name
      ? mean(notes, current, withNewValues(dialog.intent, intent), true)
      : mean(notes, current, intent, false);
  };

  const wait = async (notes: TurnNotes): Promise<void> => {
    const { session, alexaAsks } = talk;
    if (session === undefined) return;
    if (alexaAsks !== undefined) return alexaAsks(notes, undefined);
    const { listening, reprompt } = session;
    if (!listening || reprompt === null) {
      return talk.endSession(notes, session, 'EXCEEDED_MAX_REPROMPTS');
    }
    notes.spoken.push({ by: 'skill', text: reprompt });
    talk.session = { ...session, reprompt: null };
  };

  return {
    /** The customer says something. */
    listen,
    /** The customer says nothing. */
    wait,
  };
};
