import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CallableSkill } from '../../../../simulator/device';
import { bundleProgram } from '../../../support/programs';

/**
 * Processes with a built skill, each as one instance of a Lambda function.
 *
 * @param execPath the Node they run on; that of the tests by default
 */
export const createInstances = (execPath = process.execPath) => {
  const folder = mkdtempSync(join(tmpdir(), 'shelf-processes-'));
  const program = bundleProgram(require.resolve('./call-handler.ts'), folder);
  const processes: ChildProcess[] = [];
  return {
    /** Empty at first. */
    folder,
    /** @param bundle the file that exports the handler */
    start: (bundle: string, variables: Record<string, string | undefined>): CallableSkill => {
      const instance = fork(program, [bundle], {
        cwd: folder,
        env: { PATH: process.env['PATH'], ...variables },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        execArgv: [],
        execPath,
      });
      processes.push(instance);
      return {
        invoke: async (envelope) => {
          instance.send(envelope);
          const [message] = (await once(instance, 'message')) as [
            { answer: never; error?: string },
          ];
          if (message.error !== undefined) throw new Error(message.error);
          return message.answer;
        },
      };
    },
    stopAll: (): void => {
      for (const one of processes.splice(0)) one.kill('SIGKILL');
    },
    remove: (): void => rmSync(folder, { recursive: true }),
  };
};

export type Instances = ReturnType<typeof createInstances>;
