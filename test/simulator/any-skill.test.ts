import { type RequestEnvelope } from 'ask-sdk-model';
import { type SkillHandler, conversation, createDevice } from '../../simulator/testing';

const model = {
  interactionModel: {
    languageModel: {
      invocationName: 'tea timer',
      intents: [
        { name: 'AMAZON.StopIntent', samples: [] },
        { name: 'AMAZON.FallbackIntent', samples: [] },
        {
          name: 'BrewIntent',
          slots: [{ name: 'tea', type: 'Tea' }],
          samples: ['brew {tea}', 'how long does {tea} take'],
        },
      ],
      types: [{ name: 'Tea', values: [{ id: 'green', name: { value: 'green tea' } }] }],
    },
  },
};

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
