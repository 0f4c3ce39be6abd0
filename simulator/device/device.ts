import { type Intent, type interfaces } from 'ask-sdk-model';
import { type AlexaLines } from '../../languages';
import { type Shopping, type ShoppingFaults } from '../shopping';
import { type Interpretation, type Understanding, createPhraseReader } from '../understanding';
import { alexaSays } from '../alexa';
import { type AudioPlayerView, USUAL_TRACK_LENGTH, createAudioPlayer } from './audio/audio-player';
import { createPlayback } from './audio/playback';
import { type PlaybackButton, REQUEST_OF_BUTTON, isPlaybackIntent } from './audio/playback-words';
import { canFulfillProblems } from './can-fulfill';
import { type SkillEventName, skillEvent } from './skill-events';
import { createConversation } from './conversation';
import { type DeviceContextSettings } from './context-settings';
import { type DeviceType } from './device-types';
import { createDialogues } from './dialog/dialogues';
import { withConfirmation, withNewValues } from './dialog/take-answer';
import { PRETEND_SKILL_ID, isPlaybackRequest, isSkillEvent } from './envelope';
import { type OpenSession, newSession } from './open-session';
import { createProgress } from './progress';
import { plainText } from './plain-text';
import { type PurchaseResult, createPurchases } from './purchase/purchases';
import { type AlexaApi, createAlerts, createInSkillProducts } from '../services';
import { type Screen } from './screen';
import { type SkillLineSettings, createSkillLine } from './skill-line';
import { type Exchange, type Turn } from './turn';
import { type TurnNotes, filledSlots, finishTurn, startNotes } from './turn-notes';

/** What goes wrong on purpose. */
interface Faults extends ShoppingFaults {
  /** Whether session attributes survive a hand-over; Amazon's pages disagree about it. */
  readonly keepAttributes: boolean;
}

/** What a device needs. */
export interface DeviceSettings
  extends Omit<SkillLineSettings, 'contextFor' | 'whileWorking'>, DeviceContextSettings {
  readonly understanding: Understanding;
  readonly shopping: Shopping;
  readonly locale: string;
  readonly userId?: string;
  /** Tells the devices of one customer apart. */
  readonly deviceId?: string;
  /** The skill's id; a pretend one when absent. */
  readonly applicationId?: string;
  /** What kind of device; `echo`, or `echo-show-8` with hasScreen, when absent. */
  readonly type?: DeviceType;
  readonly hasScreen?: boolean;
  /** A running stand-in for Amazon's API; without one requests name Amazon's, which won't know the token. */
  readonly api?: AlexaApi;
  /** As in {@link Faults}; true when absent. */
  readonly keepAttributes?: boolean;
}

/** What a touch sends besides its arguments. */
interface TouchSource {
  /** Id of the component that was touched. */
  readonly id?: string;
  readonly type?: string;
  readonly handler?: string;
}

/** Why a stream fails, and in which words; an unknown error when absent. */
type PlaybackFailure = [type?: interfaces.audioplayer.ErrorType, message?: string];

/** Which session a request by hand belongs to. */
export interface RequestPlace {
  /** Starts a new session instead of continuing the open one. */
  readonly newSession?: boolean;
  /** The session attributes it carries instead of the session's own. */
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** A pretend Echo: one customer, one conversation at a time. Calls of its methods run one after the other. */
export interface Device {
  /** The customer says something; a text of spaces counts as silence. */
  say(text: string): Promise<Turn>;
  /** The customer says nothing until Alexa gives up waiting. */
  silence(): Promise<Turn>;
  /** The customer touches something on the screen that sends these arguments. */
  touch(args: readonly unknown[], source?: TouchSource): Promise<Turn>;
  /**
   * Sends any request, e.g. `{ type: 'LaunchRequest' }`; id, time and locale are added unless given.
   * It replaces a question that Alexa Shopping has asked. A skill event (AlexaSkillEvent.…) belongs to
   * no session and changes nothing on the device; nor has a playback request (AudioPlayer.…) a session.
   */
  request(partial: Readonly<Record<string, unknown>>, place?: RequestPlace): Promise<Turn>;
  /** The customer presses a playback button, which works once the skill has played something. */
  pressButton(button: PlaybackButton): Promise<Turn>;
  /** The stream that plays fails. */
  failPlayback(...failure: PlaybackFailure): Promise<Turn>;
  /**
   * Asks whether the skill could do what is said, without opening it. The exchange holds its answer;
   * one that is not as it should be is the turn's error.
   */
  canFulfill(text: string): Promise<Turn>;
  /** Tells the skill of something outside of sessions, e.g. `SkillEnabled`, with the event's body. */
  event(name: SkillEventName, body?: Readonly<Record<string, unknown>>): Promise<Turn>;
  /**
   * Lets time pass, in milliseconds: streams play on, reminders and timers come due. What falls due
   * while nobody calls this comes at the beginning of the next turn.
   */
  pass(milliseconds: number): Promise<Turn>;
  /** What the device plays. */
  readonly player: AudioPlayerView;
  readonly sessionOpen: boolean;
  /** Every call of the skill so far. */
  readonly exchanges: readonly Exchange[];
  /** Every turn so far. */
  readonly turns: readonly Turn[];
  /** What the skill drew last; null before it draws anything. */
  readonly screen: Screen | null;
  readonly faults: Faults;
  /** Changes some of what goes wrong, from the next turn on. */
  setFaults(changes: Partial<Faults>): void;
  /** Changes what requests and Amazon's API tell about customer and device, from the next turn on. */
  setContext(changes: DeviceContextSettings): void;
  /** The next purchase of an in-skill product ends so, without a question. */
  decideNextPurchase(result: PurchaseResult): void;
  /** Sets the device's time, in milliseconds since 1970, UTC; time runs on from there. */
  setClock(now: number): void;
}

/** What requests name while no stand-in for Amazon's API runs; the token opens nothing. */
const AMAZONS_API = 'https://api.amazonalexa.com';
const NO_TOKEN = 'pretend-token';

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

/** Makes a device: sessions live and end on it by Alexa's rules (Amazon's page "Manage the Skill Session"). */
export const createDevice = (settings: DeviceSettings): Device => {
  const { understanding, shopping, locale, hasScreen = false, clock } = settings;
  const { userId = 'amzn1.ask.account.PRETEND', applicationId = PRETEND_SKILL_ID } = settings;
  const { type = hasScreen ? 'echo-show-8' : 'echo' } = settings;
  const { deviceId = `amzn1.ask.device.pretend.${type}` } = settings;
  let keepAttributes = settings.keepAttributes ?? true;
  let ahead = 0;
  const now = (): number => clock() + ahead;
  const turns: Turn[] = [];
  const exchanges: Exchange[] = [];
  const { phrases, lines } = understanding.alexa;
  let known: DeviceContextSettings = settings;
  const alerts = createAlerts();
  const products = createInSkillProducts(() => known);
  const purchases = createPurchases(products, understanding.alexa);
  const dialogues = createDialogues(understanding.model, now);
  const identity = { applicationId, userId, deviceId, locale, type };
  const player = createAudioPlayer();
  const playsAudio = (): boolean => known.audioPlayer !== false;
  let lastTurn = clock();
  const progress = createProgress();
  const { api } = settings;
  const { speak, warn } = progress;
  const access = {
    apiEndpoint: api?.endpoint ?? AMAZONS_API,
    apiAccessToken:
      api?.connect({ deviceId, settings: () => known, products, alerts, now, speak, warn }) ??
      NO_TOKEN,
  };
  const send = createSkillLine({
    ...settings,
    clock: now,
    whileWorking: progress.begin,
    contextFor: ({ screen }) => ({
      identity,
      settings: known,
      access,
      screen,
      player: playsAudio() ? player.state : undefined,
    }),
  });
  const playback = createPlayback({
    player,
    send,
    noSession: () => newSession(understanding),
    isTalking: () => talk.session?.listening === true,
    isThere: playsAudio,
    trackLength: () => known.trackLength ?? USUAL_TRACK_LENGTH,
  });
  const keepsAttributes = (): boolean => keepAttributes;
  const talk = createConversation({
    shopping,
    dialogues,
    playback,
    purchases,
    freshSession: () => newSession(understanding),
    keepsAttributes,
    send,
    lines,
  });
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

  /** What has happened on the device by itself since the last turn. */
  const catchUp = async (notes: TurnNotes): Promise<void> => {
    const elapsed = now() - lastTurn;
    lastTurn = now();
    for (const { text } of alerts.takeDue(now())) {
      const ssml = text.startsWith('<') ? text : `<speak>${text}</speak>`;
      notes.spoken.push({ by: 'alexa', text: plainText({ type: 'SSML', ssml }) });
    }
    await playback.pass(notes, elapsed);
  };

  const pressButton = async (notes: TurnNotes, button: PlaybackButton): Promise<void> => {
    if (!playsAudio() || player.view.token === undefined) {
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
    const heard = understanding.hear(text, true);
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
    const heard = hearing.hear(text, session !== undefined, expected);
    const asked = heard.kind === 'elsewhere' ? heard.interpretation.won?.intent : undefined;
    const isForPlayer =
      asked !== undefined && isPlaybackIntent(asked) && player.view.token !== undefined;
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

  const press = async (
    notes: TurnNotes,
    args: readonly unknown[],
    { id = '', type: of = 'TouchWrapper', handler = 'Press' }: TouchSource,
  ): Promise<void> => {
    const { session, alexaAsks } = talk;
    const token = session?.screen?.token;
    if (session === undefined || token === undefined || alexaAsks !== undefined) {
      notes.spoken.push({ by: 'alexa', text: alexaSays(lines, 'nothing-to-touch') });
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

  let last: Promise<unknown> = Promise.resolve();
  const turn = (utterance: string, run: (notes: TurnNotes) => Promise<void>): Promise<Turn> => {
    const next = last.then(async () => {
      const notes = startNotes(utterance);
      await catchUp(notes);
      await run(notes);
      await playback.settle(notes);
      const finished = finishTurn(notes, talk.session !== undefined);
      turns.push(finished);
      exchanges.push(...finished.exchanges);
      return finished;
    });
    last = next.catch(() => undefined);
    return next;
  };

  return {
    say: (text) => turn(text, (notes) => (text.trim() === '' ? wait(notes) : listen(notes, text))),
    silence: () => turn('', wait),
    touch: (args, source = {}) => turn('', (notes) => press(notes, args, source)),
    request: (partial, place = {}) => turn('', (notes) => sendRaw(notes, partial, place)),
    pressButton: (button) => turn('', (notes) => pressButton(notes, button)),
    failPlayback: (type = 'MEDIA_ERROR_UNKNOWN', message = 'The stream failed on demand.') =>
      turn('', (notes) => failPlayback(notes, type, message)),
    canFulfill: (text) => turn(text, (notes) => askWhether(notes, text)),
    event: (name, body) => turn('', (notes) => sendRaw(notes, skillEvent(name, now(), body), {})),
    pass: (milliseconds) => {
      ahead += milliseconds;
      return turn('', async () => undefined);
    },
    player: player.view,
    turns,
    exchanges,
    get sessionOpen() {
      return talk.session !== undefined;
    },
    get screen() {
      return talk.screen;
    },
    get faults() {
      return { ...shopping.faults, keepAttributes };
    },
    setFaults: ({ keepAttributes: keep, ...changes }) => {
      keepAttributes = keep ?? keepAttributes;
      shopping.setFaults(changes);
    },
    setContext: (changes) => {
      known = { ...known, ...changes };
    },
    decideNextPurchase: (result) => purchases.decideNext(result),
    setClock: (time) => {
      ahead = time - clock();
    },
  };
};
