import { setImmediate, setTimeout } from 'node:timers/promises';
import { createProcessStore } from '../../memory/process-store';
import { createSkill } from '../../lambda/skill';
import { type CallableSkill } from '../../simulator/device';
import { createSeededRandom } from '../../simulator/seeded-random';
import { type Project, createDevice, loadProject } from '../../workbench/testing';

/** Customers that talk at the same time. */
export interface Crowd {
  readonly devices: number;
  /** The skill they all talk to; one of this process, which remembers as long as it lives, by default. */
  readonly skill?: CallableSkill;
  /** Milliseconds from an answer to the next words; none by default. */
  readonly pause?: number;
  /** Called before each turn and conversation, with the number of conversations that the customer has ended. */
  readonly isOver: (conversations: number) => boolean;
}

/** The results. */
export interface CrowdReport {
  readonly turns: number;
  readonly conversations: number;
  readonly handOvers: number;
  /** How long the skill took for each answer, in milliseconds. */
  readonly latencies: readonly number[];
  /** What broke, one sentence each. */
  readonly errors: readonly string[];
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

const sharedSkill = ({ parts }: Project) =>
  createSkill({
    ...parts,
    memory: createProcessStore(Date.now),
    clock: Date.now,
    random: createSeededRandom(1),
    log: () => undefined,
  });

/**
 * Lets customers talk at the same time, each on their own device but all to one skill. Each starts
 * again when a conversation ends, until `isOver` says so.
 */
export const talkAtOnce = async ({
  devices,
  isOver,
  pause = 0,
  ...given
}: Crowd): Promise<CrowdReport> => {
  const projects = ['en-US', 'en-GB'].map((locale) => ({ locale, project: loadProject(locale) }));
  const [first] = projects;
  if (first === undefined) throw new Error('there is no locale to talk in');
  const { skill = sharedSkill(first.project) } = given;
  const errors: string[] = [];
  const latencies: number[] = [];
  const count = { turns: 0, conversations: 0, handOvers: 0 };

  const customer = async (number: number): Promise<void> => {
    const random = createSeededRandom(number + 1);
    const pick = (words: readonly string[]): string =>
      words[Math.floor(random() * words.length)] ?? '';
    const { locale, project } = projects[number % projects.length] ?? first;
    const type = number % 3 === 0 ? 'echo-show-8' : 'echo';
    // Not all of them begin at the same moment.
    await setTimeout(random() * pause);
    for (let ended = 0; !isOver(ended); ended += 1) {
      const device = createDevice({
        ...{ skill, project, locale, type, user: `customer-${number}`, mayBreak: true },
        shopping: { chance: { probability: 0.2, outcome: 'NoOffersFound' } },
      });
      const words = [`open ${project.understanding.invocationName}`, pick(WISHES)];
      while (words.length < TURNS_OF_A_CONVERSATION) words.push(pick(TURNS));
      for (const say of words) {
        if (isOver(ended)) break;
        device.setClock(Date.now());
        const turn = await device.say(say);
        count.turns += 1;
        if (turn.outcome !== null) count.handOvers += 1;
        if (turn.error !== null) errors.push(turn.error);
        latencies.push(...turn.exchanges.map(({ milliseconds }) => milliseconds));
        await (pause === 0 ? setImmediate() : setTimeout(pause));
      }
      count.conversations += 1;
    }
  };

  await Promise.all(Array.from({ length: devices }, (_, number) => customer(number)));
  return { ...count, latencies, errors };
};
