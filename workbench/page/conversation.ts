import { type Device, type Turn, createClock } from '../../simulator/device';
import { type ConversationChoice } from './contract';
import { type PageAssembly, type PageSettings } from './page-settings';
import { type Step, type StepFaults } from './step';

/** A conversation at the page, with everything that was done in it. */
export interface Conversation {
  readonly id: string;
  readonly choice: ConversationChoice;
  readonly assembly: PageAssembly;
  /** Everything a person did, in order. */
  readonly steps: readonly Step[];
  /** When it began by the device's clock, in milliseconds since 1970, UTC. */
  readonly begunAt: number;
  readonly now: () => number;
  readonly clockIsSet: boolean;
  /** How many times the skill has drawn. */
  readonly drawn: number;
  /** What a person should know about it; else null. */
  note: string | null;
  /** Does one thing after all earlier ones. */
  take(step: Step): Promise<void>;
}

interface Beginning {
  readonly id: string;
  readonly choice: ConversationChoice;
  /** The device's time at the start; this computer's by default. */
  readonly at?: number;
}

const draws = ({ directives }: Turn): boolean =>
  directives.some(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument');

const forDevice = ({ every, byAsin, ...faults }: StepFaults) => ({
  ...faults,
  outcomes: {
    byAsin: new Map(Object.entries(byAsin)),
    ...(every === null ? {} : { every }),
  },
});

const makeTurn = (
  device: Device,
  step: Exclude<Step, { do: 'faults' | 'clock' }>,
): Promise<Turn> => {
  switch (step.do) {
    case 'say':
      return device.say(step.text);
    case 'silence':
      return device.silence();
    case 'touch':
      return device.touch(step.arguments, step.source);
    case 'request':
      return device.request(step.request, { newSession: step.anew });
  }
};

/** Begins a conversation. */
export const beginConversation = (
  { id, choice, at }: Beginning,
  assembleFor: PageSettings['assembleFor'],
): Conversation => {
  const clock = createClock();
  let clockIsSet = at !== undefined;
  if (at !== undefined) clock.set(at);
  const begunAt = clock.now();
  const assembly = assembleFor({ ...choice, clock });
  const { device } = assembly;
  const steps: Step[] = [];
  let drawn = 0;

  const run = async (step: Step): Promise<void> => {
    switch (step.do) {
      case 'faults':
        device.setFaults(forDevice(step.faults));
        return;
      case 'clock':
        clockIsSet = step.time !== null;
        clock.set(step.time === null ? Date.now() : Date.parse(step.time));
        return;
      case 'say':
      case 'silence':
      case 'touch':
      case 'request': {
        const turn = await makeTurn(device, step);
        if (draws(turn)) drawn += 1;
      }
    }
  };

  let last: Promise<void> = Promise.resolve();
  return {
    id,
    choice,
    assembly,
    steps,
    begunAt,
    now: clock.now,
    note: null,
    get clockIsSet() {
      return clockIsSet;
    },
    get drawn() {
      return drawn;
    },
    take: (step) => {
      const next = last.then(async () => {
        await run(step);
        steps.push(step);
      });
      last = next.catch(() => undefined);
      return next;
    },
  };
};

/** Whether a step makes a turn: faults and clock do not. */
export const makesTurn = (step: Step): boolean => step.do !== 'faults' && step.do !== 'clock';
