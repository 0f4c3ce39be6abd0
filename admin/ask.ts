import { refused } from './cli-error';

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
  const confirm = async (message: string, flag: string): Promise<boolean> => {
    requireTerminal(message, flag);
    const { confirm: prompt } = await prompts();
    const answer = await prompt({ message, output: process.stderr });
    return typeof answer === 'boolean' ? answer : stopped();
  };
  return {
    confirm,
    done: confirm,
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
