import { refused, wrongInput } from '../cli-error';
import { type CommandContext } from '../command';
import { variableOf } from './secret-name';

/** How an owner enters a secret: never as an argument, which other programs can see. */
export interface SecretEntry {
  /** Its name; the environment variable is named after it. */
  readonly name: string;
  readonly question: string;
  /** The option that says it comes on standard input, e.g. `--password-stdin`. */
  readonly flag: string;
  /** Whether that option was given. */
  readonly isOnInput: boolean;
}

/** The longest secret, in characters; a longer text is a file passed by mistake. */
const LONGEST = 10_000;

const readInput = async (flag: string): Promise<string> => {
  let text = '';
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    text += chunk.toString('utf8');
    if (text.length > LONGEST) break;
  }
  const line = text.replace(/\r?\n$/, '');
  if (line === '') throw wrongInput(`Nothing came on standard input, where ${flag} expects it.`);
  if (line.length <= LONGEST && !/[\r\n]/.test(line)) return line;
  throw wrongInput(
    `Standard input has more than one line, or one that is too long; ${flag} expects one secret.`,
  );
};

const prompt = async (question: string): Promise<string> => {
  const { password } = await import('@clack/prompts');
  const answer = await password({
    message: question,
    mask: '',
    output: process.stderr,
    validate: (text) => ((text ?? '') === '' ? 'type it, then press Enter' : undefined),
  });
  if (typeof answer !== 'string') throw refused('Stopped; nothing was changed.');
  return answer;
};

/**
 * Gets a secret from standard input when told so, else from the environment, else from a prompt
 * that does not show what is typed. A secret already in the file is not used.
 *
 * @throws CliError when none of these is available
 */
export const enterSecret = async (
  { secrets, isTerminal }: Pick<CommandContext, 'isTerminal' | 'secrets'>,
  { name, question, flag, isOnInput }: SecretEntry,
): Promise<string> => {
  if (isOnInput) return readInput(flag);
  const found = secrets.read(name);
  if (found?.from === 'environment') return found.value;
  if (isTerminal) return prompt(question);
  throw refused(
    `There is no terminal to ask "${question}"; pass it as ${variableOf(name)}, or on standard input with ${flag}.`,
  );
};
