import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Reader, FALLBACK, isInstalled } from './reader';

/** The part of virtual-alexa 0.7.8 that is used here. */
interface Builder {
  handler(handle: (event: Event, context: unknown, done: Done) => void): Builder;
  interactionModel(model: object): Builder;
  create(): { launch(): Promise<unknown>; utter(utterance: string): Promise<unknown> };
}
interface Event {
  readonly request: { readonly type: string; readonly intent?: { readonly name: string } };
}
type Done = (error: null, response: object) => void;

/**
 * virtual-alexa with a skill that only listens. It throws when it can't match; that counts as a fallback
 * here, which is more than it claims.
 *
 * @returns undefined when it is not installed
 */
export const virtualAlexaReader = async (model: object): Promise<Reader | undefined> => {
  if (!isInstalled('virtual-alexa')) return undefined;
  const { VirtualAlexa } = createRequire(join(__dirname, 'package.json'))('virtual-alexa') as {
    VirtualAlexa: { Builder(): Builder };
  };
  let intent: string | undefined;
  const alexa = VirtualAlexa.Builder()
    .handler(({ request }, _context, done) => {
      intent = request.intent?.name;
      done(null, { version: '1.0', response: { shouldEndSession: false } });
    })
    .interactionModel(model)
    .create();
  await alexa.launch();
  return {
    name: 'virtual-alexa 0.7.8',
    read: async (utterance) => {
      intent = undefined;
      await alexa.utter(utterance).catch(() => undefined);
      return intent ?? FALLBACK;
    },
  };
};
