import { join } from 'node:path';
import { type Ask } from '../../../admin/ask';
import { runShelf } from '../../../admin/shelf';
import { type Run } from './shelf';

/** What one run said, and what it asked. */
export interface RunHere extends Run {
  readonly asked: readonly string[];
  /** What was said to answers that were refused. */
  readonly refusals: readonly string[];
}

interface Settings {
  /** What the owner answers, question by question; without them there is no terminal. */
  readonly answers?: readonly (string | boolean)[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the CLI in this process, which is fast, in the project of that folder. */
export const shelfHere =
  (folder: string) =>
  async (args: readonly string[], { answers, env }: Settings = {}): Promise<RunHere> => {
    const left = [...(answers ?? [])];
    const asked: string[] = [];
    const refusals: string[] = [];
    const next = (question: string): string | boolean => {
      asked.push(question);
      const answer = left.shift();
      if (answer === undefined) throw new Error(`nobody answers "${question}"`);
      return answer;
    };
    const confirm = async (question: string): Promise<boolean> => next(question) === true;
    const ask: Ask = {
      confirm,
      done: confirm,
      pick: async (question, options) => (await ask.pickSeveral(question, options))[0] ?? '',
      async pickSeveral(question, { choices }) {
        for (;;) {
          const picked = String(next(question)).split(',');
          const unknown = picked.filter((one) => !choices.includes(one));
          if (unknown.length === 0) return picked;
          refusals.push(`${unknown.join(', ')} is not in the list`);
        }
      },
      async text(question, { check, initial }) {
        for (;;) {
          const given = next(question);
          const answer = given === true ? (initial ?? '') : String(given);
          const problem = check?.(answer);
          if (problem === undefined) return answer;
          refusals.push(problem);
        }
      },
    };
    let stdout = '';
    let stderr = '';
    const isTTY = answers !== undefined;
    const status = await runShelf(
      args,
      {
        env: {
          SHELF_SHOP: join(folder, 'shop'),
          SHELF_CONFIG_HOME: join(folder, 'config'),
          ...env,
        },
        stdin: { isTTY },
        stdout: { write: (text) => (stdout += text) },
        stderr: { isTTY, write: (text) => (stderr += text) },
      },
      isTTY ? ask : undefined,
    );
    return { status, stdout, stderr, asked, refusals, json: () => JSON.parse(stdout) as unknown };
  };
