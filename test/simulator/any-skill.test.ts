import { type RequestEnvelope } from 'ask-sdk-model';
import { type Turn } from '../../simulator/device';
import {
  type SkillHandler,
  conversation,
  createDevice,
  startAlexaApi,
} from '../../simulator/testing';
import { callingSkill, statusOf } from './support/calling-skill';
import { TEA_MODEL as model } from './support/tea-skill';

const answerTo = ({ request }: RequestEnvelope) => ({
  version: '1.0',
  response: {
    outputSpeech: {
      type: 'PlainText',
      text: request.type === 'LaunchRequest' ? 'Which tea?' : 'Three minutes.',
    },
    shouldEndSession: request.type !== 'LaunchRequest',
  },
});

const FORMS: Readonly<Record<string, SkillHandler>> = {
  'returns a promise': async (event) => answerTo(event),
  'calls back': (event, _context, callback) => void setTimeout(callback, 1, null, answerTo(event)),
  'uses the context': (event, context) => context.succeed(answerTo(event)),
  'is an object with invoke': { invoke: async (event) => answerTo(event) },
};

describe.each(Object.entries(FORMS))('a handler that %s', (_form, handler) => {
  it(
    'answers on the other end of the device',
    conversation({ model, handler }, async (device) => {
      expect((await device.say('open tea timer')).speech).toBe('Which tea?');
      const turn = await device.say('brew green tea');
      expect(turn).toMatchObject({ intent: 'BrewIntent', speech: 'Three minutes.' });
      expect(turn.slots).toEqual({ tea: { value: 'green tea', id: 'green' } });
      expect(device.sessionOpen).toBe(false);
    }),
  );
});

describe('what is wrong with a skill is said in a sentence', () => {
  const broken = async (handler: SkillHandler): Promise<string | null> => {
    const device = createDevice({ model, handler, mayBreak: true, answerTime: 50 });
    return (await device.say('open tea timer')).error;
  };

  it('when it throws, or calls back with an error', async () => {
    const thrown = () => {
      throw new TypeError('no kettle');
    };
    expect(await broken(thrown)).toContain('the skill threw TypeError: no kettle');
    expect(await broken((_event, _context, callback) => callback(new Error('cold')))).toContain(
      'the skill threw Error: cold',
    );
  });

  it('when it returns a response that Lambda would not wait for', async () => {
    const handler = ((event: RequestEnvelope) => answerTo(event)) as unknown as SkillHandler;
    expect(await broken(handler)).toContain('make the handler async, or call its callback');
  });

  it('when it never answers', async () => {
    expect(await broken(() => undefined)).toContain('did not answer in 50 milliseconds');
  });

  it('when the model or the handler is something else', () => {
    const handler = async () => ({});
    expect(() => createDevice({ model: { intents: [] }, handler })).toThrow(
      "The interaction model can't be used: interactionModel: ",
    );
    expect(() => createDevice({ model, handler: {} as SkillHandler })).toThrow(
      'neither a function nor something with an "invoke"',
    );
    expect(() => createDevice({ model, handler, locale: 'xx-XX' })).toThrow(
      'does not speak the language of xx-XX',
    );
  });
});

it('a handler is told how much of its time is left', async () => {
  const left: number[] = [];
  const handler: SkillHandler = async (event, context) => {
    left.push(context.getRemainingTimeInMillis());
    return answerTo(event);
  };
  await createDevice({ model, handler, answerTime: 3000 }).say('open tea timer');
  await createDevice({ model, handler }).say('open tea timer');
  expect(left[0]).toBeLessThanOrEqual(3000);
  expect(left[1]).toBeGreaterThan(3000);
});

it('what makes a handler ready takes nothing of its time, and is told of when it fails', async () => {
  let isReady = true;
  const handler = {
    prepare: () =>
      new Promise<void>((ready, fail) => {
        setTimeout(isReady ? ready : () => fail(new Error('the build failed')), 150);
      }),
    invoke: async (event: RequestEnvelope) => answerTo(event),
  };
  const device = createDevice({ model, handler, mayBreak: true, answerTime: 100 });
  expect(await device.say('open tea timer')).toMatchObject({ speech: 'Which tea?', error: null });
  isReady = false;
  expect(await device.say('brew green tea')).toMatchObject({
    ...{ error: 'The skill was not called: the build failed.', spoken: [], exchanges: [] },
    sessionOpen: true,
  });
  isReady = true;
  const { exchanges } = await device.say('brew green tea');
  expect(exchanges[0]?.request.session).toMatchObject({ new: false });
});

it('the time of a test is the time of the words in it', async () => {
  const handler: SkillHandler = async (event) => answerTo(event);
  const device = createDevice({ model, handler, clock: Date.UTC(2027, 4, 1) });
  await device.say('open tea timer');
  device.wait(60_000);
  await device.say('brew green tea');
  expect(device.exchanges.map(({ request }) => request.request.timestamp)).toEqual([
    '2027-05-01T00:00:00Z',
    '2027-05-01T00:01:00Z',
  ]);
});

describe("a skill that calls Alexa's API in a test", () => {
  const settings = {
    model,
    permissions: { 'alexa::profile:name:read': 'GRANTED' },
    profile: { name: 'Ben Bell' },
    handler: callingSkill({
      LaunchRequest: async ({ serviceClientFactory, responseBuilder }) => {
        const call = serviceClientFactory?.getUpsServiceClient().getProfileName();
        const status = await statusOf(call);
        return responseBuilder
          .speak(status === 'fine' ? String(await call) : `refused with ${status}`)
          .getResponse();
      },
    }),
  } as const;
  const endpointIn = (turn: Turn): string =>
    turn.exchanges[0]?.request.context.System.apiEndpoint ?? '';

  it('reaches a stand-in that runs as long as the conversation', async () => {
    let endpoint = '';
    await conversation(settings, async (device) => {
      const turn = await device.say('open tea timer');
      expect(turn.speech).toBe('Ben Bell');
      endpoint = endpointIn(turn);
    })();
    await expect(fetch(endpoint)).rejects.toThrow();
  });

  it('stops the stand-in also when the conversation fails', async () => {
    let endpoint = '';
    const failing = conversation(settings, async (device) => {
      endpoint = endpointIn(await device.say('open tea timer'));
      throw new Error('not what was expected');
    });
    await expect(failing()).rejects.toThrow('not what was expected');
    await expect(fetch(endpoint)).rejects.toThrow();
  });

  it('shares a stand-in with other devices, and leaves it running', async () => {
    const api = await startAlexaApi();
    await conversation({ ...settings, api }, async (device) => {
      expect((await device.say('open tea timer')).speech).toBe('Ben Bell');
    })();
    const other = createDevice({ ...settings, api, profile: { name: 'Anna Bell' } });
    expect((await other.say('open tea timer')).speech).toBe('Anna Bell');
    await api.close();
  });

  it('never reaches Amazon from a device without a stand-in', async () => {
    const turn = await createDevice({ ...settings }).say('open tea timer');
    expect(new URL(endpointIn(turn)).hostname).toMatch(/\.invalid$/);
    expect(turn.speech).toContain('refused');
  });
});
