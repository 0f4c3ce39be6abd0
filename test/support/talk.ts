import { type Response, type ResponseEnvelope } from 'ask-sdk-model';
import { type LogEntry } from '../../lambda/log';
import { type Store } from '../../memory/store';
import { createProcessStore } from '../../memory/process-store';
import { type SkillDeps, createSkill } from '../../lambda/skill';
import { type DeviceType, type RequestPlace } from '../../simulator/device';
import { createSeededRandom } from '../../simulator/seeded-random';
import { NO_FAULTS, type Shopping, emptyLedger } from '../../simulator/shopping';
import { createDevice, loadProject } from '../../workbench/testing';
import { parts } from './shop';

const project = loadProject();

/** The parts of the skill's answer that tests read. */
export interface Answer {
  readonly envelope: ResponseEnvelope;
  readonly response: Response;
  /** The SSML inside <speak>. */
  readonly ssml: string;
  /** The words, entities decoded. */
  readonly text: string;
  readonly reprompt: string;
  readonly handOver: HandOverDirective | undefined;
  /** The product on offer, by id. */
  readonly offered: string | undefined;
}

interface HandOverDirective {
  readonly type: string;
  readonly uri: string;
  readonly input: {
    readonly products: { asin: string; attribution?: { associateId: string } }[];
    readonly listType?: string;
  };
  readonly token: string;
  readonly onCompletion: string;
}

interface TalkOptions extends Partial<SkillDeps> {
  readonly locale?: string;
  readonly userId?: string;
  readonly hasScreen?: boolean;
  /** Instead of an Echo with or without a screen. */
  readonly device?: DeviceType;
  readonly store?: Store;
}

const ssmlOf = (output: Response['outputSpeech']): string =>
  output !== undefined && 'ssml' in output ? output.ssml.slice('<speak>'.length, -8) : '';

const decode = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

/** A slot as Alexa sends it: `id` resolved, or words no type knows. */
export const slot = (value: string, id?: string): object => ({
  value,
  confirmationStatus: 'NONE',
  resolutions: {
    resolutionsPerAuthority: [
      id === undefined
        ? { authority: 'a', status: { code: 'ER_SUCCESS_NO_MATCH' } }
        : {
            authority: 'a',
            status: { code: 'ER_SUCCESS_MATCH' },
            values: [{ value: { name: value, id } }],
          },
    ],
  },
});

/** An Alexa Shopping in which the test chooses the outcome of every hand-over. */
const patientShopping = (): Shopping => ({
  ledger: emptyLedger(),
  faults: NO_FAULTS,
  setFaults: () => undefined,
  start: () => ({ kind: 'asks', say: '' }),
  answer: () => ({ kind: 'asks', say: '' }),
});

/** Talks to the skill request by request, as one customer on one device. */
export const createTalk = ({
  locale = 'en-US',
  userId = 'amzn1.ask.account.TEST',
  hasScreen = false,
  device: type = hasScreen ? 'echo-show-8' : 'echo',
  ...overrides
}: TalkOptions = {}) => {
  const logs: LogEntry[] = [];
  let now = Date.parse('2026-11-21T12:00:00Z');
  const clock = (): number => now;
  const memory = overrides.store ?? createProcessStore(clock);
  const device = createDevice({
    locale,
    project,
    user: userId,
    type,
    shopping: patientShopping(),
    mayBreak: true,
    skill: createSkill({
      ...parts,
      memory,
      clock,
      random: createSeededRandom(1),
      log: (entry) => logs.push(entry),
      ...overrides,
    }),
  });
  let place: RequestPlace = {};
  let last: Answer | undefined;
  const send = async (request: object): Promise<Answer> => {
    device.setClock(now);
    const turn = await device.request({ ...request }, place);
    place = {};
    const envelope = turn.exchanges[0]?.response;
    if (envelope === undefined) throw new Error(`${String(turn.error)}\n\n${device.transcript()}`);
    // Every response of our own skill is free of findings, whatever the test is about.
    const refused = (turn.error ?? '').includes('INVALID_RESPONSE') ? [turn.error] : [];
    const findings = [...refused, ...turn.warnings];
    if (findings.length > 0) throw new Error(`${findings.join('\n')}\n\n${device.transcript()}`);
    const { response } = envelope;
    const ssml = ssmlOf(response.outputSpeech);
    const scene = envelope.sessionAttributes?.['scene'] as Record<string, unknown> | undefined;
    last = {
      envelope,
      response,
      ssml,
      text: decode(ssml),
      reprompt: decode(ssmlOf(response.reprompt?.outputSpeech)),
      handOver: response.directives?.find(({ type }) => type === 'Connections.StartConnection') as
        | HandOverDirective
        | undefined,
      offered: scene?.['name'] === 'offering' ? String(scene['productId']) : undefined,
    };
    return last;
  };
  return {
    send,
    logs,
    memory,
    launch: () => send({ type: 'LaunchRequest' }),
    /** Slots by name: `{ recipient: slot('dad', 'father') }`. */
    intent: (name: string, slots: Record<string, object> = {}) =>
      send({
        type: 'IntentRequest',
        dialogState: 'STARTED',
        intent: {
          name,
          confirmationStatus: 'NONE',
          slots: Object.fromEntries(
            Object.entries(slots).map(([key, value]) => [key, { name: key, ...value }]),
          ),
        },
      }),
    yes: () => send({ type: 'IntentRequest', intent: { name: 'AMAZON.YesIntent' } }),
    no: () => send({ type: 'IntentRequest', intent: { name: 'AMAZON.NoIntent' } }),
    /** "Find a gift for my dad who likes coffee." */
    askForCoffee: () =>
      send({
        type: 'IntentRequest',
        intent: {
          name: 'RecommendIntent',
          slots: {
            recipient: { name: 'recipient', ...slot('dad', 'father') },
            interest: { name: 'interest', ...slot('coffee', 'coffee') },
          },
        },
      }),
    /** The same for what a test invents: "music for my dad". */
    askForMusic: (recipient: object = slot('dad', 'father')) =>
      send({
        type: 'IntentRequest',
        intent: {
          name: 'RecommendIntent',
          slots: {
            recipient: { name: 'recipient', ...recipient },
            interest: { name: 'interest', ...slot('music', 'music') },
          },
        },
      }),
    /** Alexa Shopping gives the conversation back, by default with the token of the last hand-over. */
    resume: ({
      code,
      status = '200',
      token = last?.handOver?.token,
    }: { code?: string; status?: string; token?: string | undefined } = {}) =>
      send({
        type: 'SessionResumedRequest',
        cause: {
          type: 'ConnectionCompleted',
          ...(token !== undefined && { token }),
          status: { code: status, message: 'any' },
          ...(code !== undefined && { result: { code, message: 'any' } }),
        },
      }),
    /** The session attributes are gone, as they may be after a hand-over. */
    loseAttributes: () => {
      place = { attributes: {} };
    },
    /** The session is over; the next request starts a new one. */
    hangUp: () => {
      place = { newSession: true };
    },
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
  };
};

export type Talk = ReturnType<typeof createTalk>;
