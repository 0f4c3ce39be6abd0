import { USUAL_TRACK_LENGTH, createAudioPlayer } from './audio/audio-player';
import { createPlayback } from './audio/playback';
import { skillEvent } from './skill-events';
import { createConversation } from './conversation';
import { screenOf } from './context';
import { type DeviceContextSettings } from './context-settings';
import { type Device, type DeviceSettings } from './device-contract';
import { createDialogues } from './dialog/dialogues';
import { PRETEND_SKILL_ID } from './envelope';
import { createHandling } from './handling';
import { createListening } from './listening';
import { newSession } from './open-session';
import { createProgress } from './progress';
import { wordsIn } from './plain-text';
import { createPurchases } from './purchase/purchases';
import { createAlerts, createInSkillProducts } from '../services';
import { createSkillLine } from './skill-line';
import { type Exchange, type Turn } from './turn';
import { type TurnNotes, finishTurn, startNotes } from './turn-notes';
import { wallClock } from './wall-clock';

/**
 * What requests name while no stand-in for Amazon's API runs. The name leads nowhere (RFC 2606), so that
 * nobody calls Amazon by accident; the token opens nothing.
 */
const NO_API = 'https://api.amazonalexa.invalid';
const NO_TOKEN = 'pretend-token';

/** Makes a device: sessions live and end on it by Alexa's rules (Amazon's page "Manage the Skill Session"). */
export const createDevice = (settings: DeviceSettings): Device => {
  const { understanding, shopping, locale, clock } = settings;
  const { userId = 'amzn1.ask.account.PRETEND', applicationId = PRETEND_SKILL_ID } = settings;
  const { type = 'echo' } = settings;
  const { deviceId = `amzn1.ask.device.pretend.${type}` } = settings;
  let keepAttributes = settings.keepAttributes ?? true;
  const { now } = clock;
  const turns: Turn[] = [];
  const exchanges: Exchange[] = [];
  const { lines } = understanding.alexa;
  let known: DeviceContextSettings = {};
  /** Whether the customer buys by voice is the same for Alexa Shopping and for the skill's own products. */
  const setContext = ({ voicePurchasing, ...changes }: DeviceContextSettings): void => {
    if (voicePurchasing !== undefined) shopping.setFaults({ voicePurchasing });
    known = { ...known, ...changes };
  };
  setContext(settings);
  const alerts = createAlerts();
  const products = createInSkillProducts(() => known);
  const purchases = createPurchases(products, understanding.alexa);
  /** The time that "tomorrow" counts from. */
  const onTheWall = (): number => wallClock(now(), known.timeZone);
  const dialogues = createDialogues(() => understanding.model, onTheWall);
  const identity = { applicationId, userId, deviceId, locale, type };
  const player = createAudioPlayer();
  const playsAudio = (): boolean => known.audioPlayer !== false;
  let lastTurn = now();
  const progress = createProgress();
  const { api } = settings;
  const { speak, warn } = progress;
  const told = (): DeviceContextSettings => {
    const { voicePurchasing } = shopping.faults;
    return { ...known, voicePurchasing };
  };
  const access = {
    apiEndpoint: api?.endpoint ?? NO_API,
    apiAccessToken:
      api?.connect({ deviceId, settings: told, products, alerts, now, speak, warn }) ?? NO_TOKEN,
  };
  const send = createSkillLine({
    ...settings,
    now,
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
  const { listen, wait } = createListening({
    ...{ understanding, talk, playback, now: onTheWall },
    player: player.view,
  });

  /** What has happened on the device by itself since the last turn. */
  const catchUp = async (notes: TurnNotes): Promise<void> => {
    const elapsed = now() - lastTurn;
    lastTurn = now();
    for (const { text } of alerts.takeDue(now())) {
      notes.spoken.push({ by: 'alexa', text: wordsIn(text) });
    }
    await playback.pass(notes, elapsed);
  };

  const { pressButton, failPlayback, askWhether, press, sendRaw } = createHandling({
    ...{ understanding, talk, playback, send, playsAudio, onTheWall },
    player: player.view,
  });

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
      settings.checkTurn?.(finished);
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
    pass: (milliseconds) =>
      turn('', (notes) => {
        clock.set(now() + milliseconds);
        return catchUp(notes);
      }),
    player: player.view,
    turns,
    exchanges,
    get sessionOpen() {
      return talk.session !== undefined;
    },
    get viewport() {
      return screenOf(type, known);
    },
    get screen() {
      return talk.screen;
    },
    get isAlexaAsking() {
      return talk.alexaAsks !== undefined;
    },
    get faults() {
      return { ...shopping.faults, keepAttributes };
    },
    setFaults: ({ keepAttributes: keep, ...changes }) => {
      keepAttributes = keep ?? keepAttributes;
      shopping.setFaults(changes);
    },
    setContext,
    decideNextPurchase: (result) => purchases.decideNext(result),
    setClock: clock.set,
  };
};
