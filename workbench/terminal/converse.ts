import { createInterface } from 'node:readline';
import { type Device, type Turn } from '../../simulator/device';
import { type CommandResult, QUIT, runCommand } from './commands';

/** Where the words come from and where the answers go. */
export interface Conversation {
  readonly device: Device;
  readonly input: NodeJS.ReadableStream;
  /** Where the prompt goes, when a person types. */
  readonly promptOutput: NodeJS.WritableStream;
  readonly interactive: boolean;
  /** @param typed the line that led to it */
  readonly onTurn: (turn: Turn, wasOpen: boolean, typed: string) => void;
  /** Called with what a command has to say to the person who typed it. */
  readonly onWords: (words: string) => void;
}

const PROMPT = '> ';

/**
 * Reads one utterance or command per line until the input ends or `.quit`.
 *
 * @returns whether the skill broke in any turn
 */
export const converse = async (conversation: Conversation): Promise<boolean> => {
  const { device, input, promptOutput, interactive, onTurn, onWords } = conversation;
  const lines = createInterface({
    input,
    crlfDelay: Infinity,
    ...(interactive && { output: promptOutput, terminal: true, prompt: PROMPT }),
  });
  const take = async (line: string): Promise<CommandResult> => {
    if (line === '' && interactive) return {};
    return line.startsWith('.') ? runCommand(device, line) : { turn: await device.say(line) };
  };
  let broke = false;
  lines.prompt();
  for await (const line of lines) {
    const typed = line.replace(/^\uFEFF/, '').trim();
    if (typed === QUIT) break;
    const wasOpen = device.sessionOpen;
    const { turn, words } = await take(typed);
    if (turn !== undefined) {
      broke ||= turn.error !== null;
      onTurn(turn, wasOpen, typed);
    }
    if (words !== undefined) onWords(words);
    lines.prompt();
  }
  lines.close();
  return broke;
};
