import * as z from 'zod';
import { DEVICE_TYPES } from '../../simulator/device';
import { plainMessage } from '../../owner/plain-message';
import { seedSchema, userSchema } from '../choice-schemas';
import { firstProblem } from '../../simulator/first-problem';
import { Refusal } from '../http/refusal';
import { type ConversationChoice } from './contract';
import { type Conversation } from './conversation';
import { type Replay, replaySchema } from '../ask/replay-file';
import { type Step, stepSchema } from './step';

const FORMAT = 'shelf-talker-conversation';

/** What a person chooses for a conversation; see ConversationChoice. */
export const choiceSchema = z.strictObject({
  locale: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/, 'is not a locale such as en-US'),
  type: z.enum(DEVICE_TYPES),
  user: userSchema,
  remember: z.boolean(),
  seed: seedSchema,
});

/** What such a file holds. */
export const sharedFileSchema = z.object({
  format: z.literal(FORMAT, {
    error: `is not "${FORMAT}"; open a conversation that was saved as a file, or a replay`,
  }),
  version: z.literal(1, { error: 'is not 1, the version this simulator reads' }),
  choice: choiceSchema,
  /** When it began by the device's clock. */
  begunAt: z.iso.datetime(),
  steps: z.array(stepSchema).max(500),
  /** The answers, turn by turn. */
  answers: z.array(z.string()).max(500),
});

export type SharedFile = z.infer<typeof sharedFileSchema>;

/** What was said in each turn of a conversation. */
const answersOf = ({ assembly }: Conversation): string[] =>
  assembly.device.turns.map(({ spoken }) => spoken.map(({ text }) => text).join(' '));

/** A conversation as a file that another page can open. */
export const asFile = (conversation: Conversation): string => {
  const { choice, steps, begunAt } = conversation;
  const file: SharedFile = {
    format: FORMAT,
    version: 1,
    choice,
    begunAt: new Date(begunAt).toISOString(),
    steps: [...steps],
    answers: answersOf(conversation),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};

const replayFormSchema = z.object({ userInput: z.unknown() });

/**
 * Reads such a file, or a replay.
 *
 * @throws Refusal with one sentence about the first thing that is wrong
 */
export const readFile = (text: string): SharedFile | Replay => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Refusal(400, 'This file is not valid JSON; open a file that was saved at this page.');
  }
  const schema = replayFormSchema.safeParse(json).success ? replaySchema : sharedFileSchema;
  const { success, data, error } = schema.safeParse(json, { error: plainMessage });
  if (!success) throw new Refusal(400, `The file: ${firstProblem(error)}.`);
  return data;
};

/** A conversation is opened without its user's memory, which is not in the file. */
export const choiceOf = ({ choice }: SharedFile): ConversationChoice => ({
  ...choice,
  remember: false,
});

const formatSchema = z.looseObject({ format: z.unknown() });

/** Whether some JSON is meant as such a file, and not, for instance, as a replay. */
export const isSharedFile = (json: unknown): boolean =>
  formatSchema.safeParse(json).data?.format !== undefined;

const QUIT = '.quit';

/** What a replay does at the page; it ends where it quits. */
export const stepsOf = ({ userInput }: Replay): Step[] => {
  const end = userInput.indexOf(QUIT);
  return (end === -1 ? userInput : userInput.slice(0, end)).map((text): Step =>
    text === '' ? { do: 'silence' } : { do: 'say', text },
  );
};

/** The answers that are others now than in the file, one line each. */
export const differencesFrom = ({ answers }: SharedFile, opened: Conversation): string[] =>
  answersOf(opened).flatMap((answer, index) =>
    answer === answers[index]
      ? []
      : [`turn ${index + 1} was answered with "${answers[index] ?? ''}", now with "${answer}"`],
  );

/** Says how the answers now differ from those in the file. */
export const compareWith = (file: SharedFile, opened: Conversation): string => {
  const { begunAt } = file;
  const different = differencesFrom(file, opened).length;
  const now = opened.assembly.device.turns;
  const day = begunAt.slice(0, 16).replace('T', ' ');
  const began = `Opened from a file; it began ${day} UTC`;
  return different === 0
    ? `${began}, and every answer is the same.`
    : `${began}, and ${different} of ${now.length} answers are different now.`;
};
