import { createInterface } from 'node:readline';
import { type Device, type Turn } from '../../simulator/device';

/** Where the words come from and where the answers go. */
export interface Conversation {
  readonly device: Device;
  readonly input: NodeJS.ReadableStream;
  /** Where the prompt goes, when a person types. */
  readonly promptOutput: NodeJS.WritableStream;
  readonly interactive: boolean;
  readonly onTurn: (turn: Turn, wasOpen: boolean) => void;
  /** Called for a command of the simulator that does not exist. */
  readonly onUnknownCommand: (line: string) => void;
}

const PROMPT = '> ';

/**
 * Reads one utterance per line until the input ends or `.quit`.
 *
 * @returns whether the skill broke in any turn
 */
export const converse = async (conversation: Conversation): Promise<boolean> => {
  const { device, input, promptOutput, interactive, onTurn, onUnknownCommand } = conversation;
  const lines = createInterface({
    input,
    crlfDelay: Infinity,
    ...(interactive && { output: promptOutput, terminal: true, prompt: PROMPT }),
  });
  const take = (line: string): Promise<Turn> | undefined => {
    if (line === '' && interactive) return undefined;
    if (line === '' || line === '.silence') return device.silence();
    if (line.startsWith('.')) {
      onUnknownCommand(line);
      return undefined;
    }
    return device.say(line);
  };
  let broke = false;
  lines.prompt();
  for await (const line of lines) {
    const typed = line.replace(/^\uFEFF/, '').trim();
    if (typed === '.quit') break;
    const wasOpen = device.sessionOpen;
    const turn = await take(typed);
    if (turn !== undefined) {
      broke ||= turn.error !== null;
      onTurn(turn, wasOpen);
    }
    lines.prompt();
  }
  lines.close();
  return broke;
};
