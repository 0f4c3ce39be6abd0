import { Console } from 'node:console';
import { inspect } from 'node:util';
import { type CallableSkill } from '../../simulator/device';

type Fail = (error: unknown) => void;

/** The calls that wait for an answer. */
const waiting = new Set<Fail>();

/**
 * Keeps a skill in this process from harming it: what it prints goes to standard error, and an error
 * that nobody catches ends the call it came in, as on Lambda, and not the simulator.
 *
 * @param say takes a line about an error that came while no call was waiting
 */
export const guardProcess = (say: (line: string) => void): void => {
  globalThis.console = new Console(process.stderr, process.stderr);
  const caught = (error: unknown): void => {
    const calls = [...waiting];
    waiting.clear();
    if (calls.length === 0) say(`Nobody caught an error of the skill: ${inspect(error)}`);
    for (const fail of calls) fail(error);
  };
  process.on('uncaughtException', caught);
  process.on('unhandledRejection', caught);
};

/** The same skill, whose calls end when it fails outside of them. */
export const guarded = (skill: CallableSkill): CallableSkill => ({
  invoke: async (event, context) => {
    let fail: Fail = () => undefined;
    const failed = new Promise<never>((_resolve, reject) => {
      fail = reject;
    });
    waiting.add(fail);
    try {
      return await Promise.race([skill.invoke(event, context), failed]);
    } finally {
      waiting.delete(fail);
    }
  },
});
