/**
 * Runs in a process of its own, as an instance of Lambda or as `npm run serve`, with the built skill.
 * Argument: the bundle. What the skill logs goes to standard output.
 */
import { X509Certificate } from 'node:crypto';
import { createRequire } from 'node:module';
import { type Handler, startServer } from '../../serve/server';
import { createVerifier } from '../../serve/verify';
import { livingMemory } from '../living-memory';
import { type Answered, type Asked } from './messages';

const [bundle = ''] = process.argv.slice(2);
const { handler } = createRequire(__filename)(bundle) as { handler: Handler };

const answerTo = async (asked: Asked): Promise<unknown> => {
  switch (asked.kind) {
    case 'turn':
      return handler(asked.envelope, undefined);
    case 'memory':
      return livingMemory().objects;
    case 'serve': {
      const { chain, root } = asked;
      const verify = createVerifier({
        fetchChain: async () => chain,
        roots: [new X509Certificate(root)],
        clock: Date.now,
      });
      const log = (): void => undefined;
      return (await startServer({ handler, verify, host: '127.0.0.1', port: 0, log })).port;
    }
  }
};

process.on('message', (asked: Asked) => {
  const send = (answered: Answered): void => void process.send?.(answered);
  const { id } = asked;
  answerTo(asked).then(
    (answer) => send({ id, answer }),
    (error: unknown) => send({ id, error: (error as Error).message }),
  );
});
process.once('disconnect', () => process.exit());
