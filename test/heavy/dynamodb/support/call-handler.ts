/** Runs the built skill as Lambda does: takes requests from the parent process and sends the answers. */
import { createRequire } from 'node:module';

type Handler = (event: unknown, context: unknown) => Promise<unknown>;

const [bundle = ''] = process.argv.slice(2);
const { handler } = createRequire(__filename)(bundle) as { handler: Handler };

process.on('message', (event) => {
  handler(event, {}).then(
    (answer) => process.send?.({ answer }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
