import * as z from 'zod';
import {
  type Device,
  PLAYBACK_BUTTONS,
  PURCHASE_RESULTS,
  SKILL_EVENTS,
  type Turn,
} from '../../simulator/device';
import { CommandError, bodyOf, oneOf } from './command-arguments';

/** What a command led to: a turn, words for the person who typed it, or both. */
export interface CommandResult {
  readonly turn?: Turn;
  readonly words?: string;
}

interface Command {
  readonly name: string;
  /** What follows the name. */
  readonly takes: string;
  readonly help: readonly string[];
  readonly run: (device: Device, rest: string) => Promise<CommandResult>;
}

const answerSchema = z.object({ canFulfillIntent: z.object({ canFulfill: z.string() }) });

const fulfillAnswer = ({ exchanges }: Turn): string | undefined => {
  const { data } = answerSchema.safeParse(exchanges[0]?.response?.response);
  return data && `The skill answers: ${data.canFulfillIntent.canFulfill}.`;
};

const COMMANDS: readonly Command[] = [
  {
    name: '.silence',
    takes: '',
    help: ['say nothing (in a pipe an empty line does the same)'],
    run: async (device) => ({ turn: await device.silence() }),
  },
  {
    name: '.event',
    takes: 'NAME [JSON]',
    help: [
      'tell the skill of an event outside of sessions, such as',
      'SkillEnabled, with its body',
    ],
    run: async (device, rest) => {
      const [, word = '', json = ''] = /^(\S*)\s*(.*)$/s.exec(rest) ?? [];
      const name = oneOf('.event', word, SKILL_EVENTS);
      return { turn: await device.event(name, bodyOf(json)) };
    },
  },
  {
    name: '.can-fulfill',
    takes: 'TEXT',
    help: ['ask whether the skill could do what is said, without opening it'],
    run: async (device, text) => {
      if (text === '') throw new CommandError('.can-fulfill takes the words that are said.');
      const turn = await device.canFulfill(text);
      const words = fulfillAnswer(turn);
      return { turn, ...(words !== undefined && { words }) };
    },
  },
  {
    name: '.button',
    takes: 'NAME',
    help: [`press a playback button: ${PLAYBACK_BUTTONS.join(', ')}`],
    run: async (device, word) => ({
      turn: await device.pressButton(oneOf('.button', word, PLAYBACK_BUTTONS)),
    }),
  },
  {
    name: '.pass',
    takes: 'SECONDS',
    help: ['let time pass: streams play on, reminders and timers come due'],
    run: async (device, seconds) => {
      if (!/^\d{1,9}(?:\.\d{1,3})?$/.test(seconds)) {
        const given = seconds === '' ? '' : `, not "${seconds}"`;
        throw new CommandError(`.pass takes a number of seconds such as 90${given}.`);
      }
      return { turn: await device.pass(Number(seconds) * 1000) };
    },
  },
  {
    name: '.purchase',
    takes: 'RESULT',
    help: [
      "end the next purchase of the skill's own products so, without",
      `a question: ${PURCHASE_RESULTS.slice(0, 3).join(', ')},`,
      PURCHASE_RESULTS.slice(3).join(', '),
    ],
    run: async (device, word) => {
      const result = oneOf('.purchase', word, PURCHASE_RESULTS);
      device.decideNextPurchase(result);
      return { words: `The next purchase ends with ${result}.` };
    },
  },
];

/** Ends the conversation; whoever reads the lines does that. */
export const QUIT = '.quit';

const COLUMN = 23;

/** What the help says about the commands, a line each or more. */
export const COMMAND_HELP = COMMANDS.map(({ name, takes, help }) => {
  const head = `  ${name} ${takes}`.padEnd(COLUMN);
  return help.map((line, index) => (index === 0 ? head : ' '.repeat(COLUMN)) + line).join('\n');
}).join('\n');

/**
 * Carries out a line that begins with a dot. A command that is unknown, or lacks something, changes
 * nothing; the words then say what to type.
 */
export const runCommand = async (device: Device, line: string): Promise<CommandResult> => {
  const [, name = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(line) ?? [];
  const command = COMMANDS.find((known) => known.name === name);
  if (command === undefined) {
    const names = COMMANDS.map((known) => known.name).join(', ');
    return { words: `There is no command ${name}; use ${names} or ${QUIT}.` };
  }
  try {
    return await command.run(device, rest);
  } catch (error) {
    if (error instanceof CommandError) return { words: error.message };
    throw error;
  }
};
