import { setImmediate, setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createMemoryStore } from '../lambda/memory/memory-store';
import { createSkill } from '../lambda/skill';
import { createSeededRandom } from '../simulator/seeded-random';
import { type Project, createDevice, loadProject } from '../simulator/testing';

/** The parameters of a load. */
export interface LoadSettings {
  readonly devices: number;
  readonly milliseconds: number;
}

/** The figures of a load. */
export interface LoadReport {
  readonly turns: number;
  readonly conversations: number;
  readonly handOvers: number;
  /** What broke, one sentence each. */
  readonly errors: readonly string[];
  /** MB of live memory after a third of the time, and at the end. */
  readonly memory: { readonly early: number; readonly late: number };
}

const WISHES = ['a gift for my dad who likes coffee', 'surprise me', 'something for my sister'];
const TURNS = [
  ...['yes', 'no', 'something else', 'tell me more', 'why this one', 'cheaper', 'help', 'repeat'],
  ...[
    'give me three ideas',
    'the second one',
    'add it to my cart',
    'under fifty dollars',
    'zibble',
  ],
  ...['search for a travel mug', 'how much is it', 'yes', 'yes', ''],
];
const TURNS_OF_A_CONVERSATION = 12;

/** Collects garbage now; Node has this only with a flag. */
const garbageCollector = (): (() => void) => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
};

const livingMegabytes = (collect: () => void): number => {
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};

const sharedSkill = ({ parts }: Project) =>
  createSkill({
    ...parts,
    memory: createMemoryStore(Date.now),
    clock: Date.now,
    random: createSeededRandom(1),
    log: () => undefined,
  });

/**
 * Lets customers talk at the same time, each on a device of their own but to one skill, until the time
 * is over; each starts again when a conversation ends.
 */
export const runLoad = async ({ devices, milliseconds }: LoadSettings): Promise<LoadReport> => {
  const projects = ['en-US', 'en-GB'].map((locale) => ({ locale, project: loadProject(locale) }));
  const [first] = projects;
  if (first === undefined) throw new Error('there is no locale to talk in');
  const skill = sharedSkill(first.project);
  const collect = garbageCollector();
  const start = performance.now();
  const isOver = (): boolean => performance.now() - start >= milliseconds;
  const errors: string[] = [];
  const count = { turns: 0, conversations: 0, handOvers: 0 };

  const customer = async (number: number): Promise<void> => {
    const random = createSeededRandom(number + 1);
    const pick = (words: readonly string[]): string =>
      words[Math.floor(random() * words.length)] ?? '';
    const { locale, project } = projects[number % projects.length] ?? first;
    const type = number % 3 === 0 ? 'echo-show-8' : 'echo';
    while (!isOver()) {
      const device = createDevice({
        ...{ skill, project, locale, type, user: `customer-${number}`, mayBreak: true },
        shopping: { chance: { probability: 0.2, outcome: 'NoOffersFound' } },
      });
      const words = [`open ${project.understanding.invocationName}`, pick(WISHES)];
      while (words.length < TURNS_OF_A_CONVERSATION) words.push(pick(TURNS));
      for (const say of words) {
        if (isOver()) break;
        const turn = await device.say(say);
        count.turns += 1;
        if (turn.outcome !== null) count.handOvers += 1;
        if (turn.error !== null) errors.push(turn.error);
        await setImmediate();
      }
      count.conversations += 1;
    }
  };

  let early = 0;
  const measureEarly = async (): Promise<void> => {
    await setTimeout(milliseconds / 3);
    early = livingMegabytes(collect);
  };
  await Promise.all([
    measureEarly(),
    ...Array.from({ length: devices }, (_, number) => customer(number)),
  ]);
  return { ...count, errors, memory: { early, late: livingMegabytes(collect) } };
};
