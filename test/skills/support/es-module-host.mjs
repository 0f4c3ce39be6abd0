// Started by sample-skill.ts: answers each request with what the handler makes of it.
import { pathToFileURL } from 'node:url';

const [, , file, exported] = process.argv;
const { [exported]: handler } = await import(pathToFileURL(file).href);

process.on('message', async ({ id, event }) => {
  try {
    process.send({ id, answer: await handler(event, {}) });
  } catch (error) {
    process.send({ id, thrown: String(error) });
  }
});
