import { nearestWords } from '../owner';
import { refused } from './cli-error';

/** Words to pick from. */
interface PickOptions {
  /** How a script answers instead. */
  readonly flag: string;
  readonly choices: readonly string[];
}

/** How many are shown at once. */
const MOST_SHOWN = 8;

/** Finds by part of a word, else by what is near it: "grind" and "coffe" find what was meant. */
const search =
  (choices: readonly string[]) =>
  (typed: string, { value }: { value: string }) => {
    const wanted = typed.trim().toLowerCase().replaceAll(/\s+/g, '-');
    const isPart = (choice: string): boolean => choice.includes(wanted);
    return choices.some(isPart) ? isPart(value) : nearestWords(wanted, choices).includes(value);
  };

/** Questions to the owner. Each refuses when there is no terminal to ask in. */
export interface Ask {
  /** @param flag how a script answers instead, e.g. `--yes` */
  confirm(question: string, flag: string): Promise<boolean>;
  text(
    question: string,
    options: {
      readonly flag: string;
      readonly initial?: string;
      /** @returns what is wrong, or undefined */
      readonly check?: (answer: string) => string | undefined;
    },
  ): Promise<string>;
  /** One of many words, which is found by typing part of it, or something near it. */
  pick(question: string, options: PickOptions): Promise<string>;
  /** One or more of them. */
  pickSeveral(question: string, options: PickOptions): Promise<string[]>;
  /** Waits until the owner has done something elsewhere; false when they stop here. */
  done(question: string, flag: string): Promise<boolean>;
}

/** Prompts on the terminal; standard output stays free for data. */
export const createAsk = (isTerminal: boolean): Ask => {
  const requireTerminal = (question: string, flag: string): void => {
    if (!isTerminal) {
      throw refused(`There is no terminal to ask "${question}"; answer with ${flag}.`);
    }
  };
  const stopped = (): never => {
    throw refused('Stopped; nothing more was changed.');
  };
  const prompts = () => import('@clack/prompts');
  const listOf = (message: string, { flag, choices }: PickOptions) => {
    requireTerminal(message, flag);
    return {
      message,
      options: choices.map((value) => ({ value, label: value })),
      filter: search(choices),
      maxItems: MOST_SHOWN,
      output: process.stderr,
    };
  };
  const confirm = async (message: string, flag: string): Promise<boolean> => {
    requireTerminal(message, flag);
    const { confirm: prompt } = await prompts();
    const answer = await prompt({ message, output: process.stderr });
    return typeof answer === 'boolean' ? answer : stopped();
  };
  return {
    confirm,
    done: confirm,
    async pick(message, options) {
      const list = listOf(message, options);
      const { autocomplete } = await prompts();
      const answer = await autocomplete(list);
      return typeof answer === 'string' ? answer : stopped();
    },
    async pickSeveral(message, options) {
      const list = listOf(message, options);
      const { autocompleteMultiselect } = await prompts();
      const answer = await autocompleteMultiselect({ ...list, required: true });
      return Array.isArray(answer) ? answer : stopped();
    },
    async text(message, { flag, initial, check }) {
      requireTerminal(message, flag);
      const { text: prompt } = await prompts();
      const answer = await prompt({
        message,
        output: process.stderr,
        ...(initial !== undefined && { initialValue: initial }),
        validate: (text) => check?.(text ?? ''),
      });
      return typeof answer === 'string' ? answer : stopped();
    },
  };
};
