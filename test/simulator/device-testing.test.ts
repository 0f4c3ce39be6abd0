import { createProcessStore } from '../../memory/process-store';
import {
  type TestDevice,
  type TestSettings,
  createDevice,
  conversation,
  loadProject,
} from '../../workbench/testing';
import { asking, fakeSkill } from './support/fake-skill';

const project = loadProject('en-US');

const failureOf = async (test: () => Promise<void>): Promise<Error> => {
  try {
    await test();
  } catch (error) {
    return error as Error;
  }
  throw new Error('the conversation did not fail');
};

describe('a test that fails', () => {
  it('shows the conversation up to the failure, in the message and in the stack', async () => {
    const error = await failureOf(
      conversation({ project }, async (device) => {
        await device.say('open shelf talker');
        await device.say('a gift for my dad who likes coffee');
        await device.say('add it to my cart');
        await device.say('yes');
        expect(device.ledger.orders).toHaveLength(1);
      }),
    );
    for (const text of [error.message, error.stack ?? '']) {
      expect(text).toContain('The conversation:');
      expect(text).toContain('You: a gift for my dad who likes coffee');
      expect(text).toContain(
        '= RecommendIntent: recipient "dad" (father), interest "coffee" (coffee)',
      );
      expect(text).toMatch(/^Skill: /m);
      expect(text).toMatch(/^Alexa Shopping: Okay\. I've added /m);
      expect(text).toContain('hand-over: completed');
    }
  });

  it('is one in which the skill breaks, with the reason and the conversation', async () => {
    const skill = fakeSkill({ LaunchRequest: { raw: 'nonsense' } });
    const error = await failureOf(
      conversation({ project, skill }, async (device) => {
        await device.say('open shelf talker');
      }),
    );
    expect(error.name).toBe('SkillBroke');
    expect(error.message).toContain('the skill answered with something that is not a JSON object');
    expect(error.message).toContain('You: open shelf talker');
  });

  it('is one in which the skill takes too long', async () => {
    const skill = fakeSkill({ LaunchRequest: () => new Promise(() => undefined) });
    const device = createDevice({ project, skill, answerTime: 20 });
    await expect(device.say('open shelf talker')).rejects.toThrow(
      'ENDPOINT_TIMEOUT: the skill did not answer in 20 milliseconds',
    );
  });
});

describe('a turn in which the skill breaks throws, whatever led to it', () => {
  const play = (shouldEndSession: boolean) => ({
    directives: [
      {
        type: 'AudioPlayer.Play' as const,
        playBehavior: 'REPLACE_ALL' as const,
        audioItem: {
          stream: { url: 'https://example.com/sea.mp3', token: 'sea', offsetInMilliseconds: 0 },
        },
      },
    ],
    shouldEndSession,
  });
  const broken = { raw: 'nonsense' } as const;
  const nonsense = {
    LaunchRequest: broken,
    CanFulfillIntentRequest: broken,
    'AlexaSkillEvent.SkillEnabled': broken,
    SessionEndedRequest: broken,
  };
  const breaking = (settings: TestSettings = {}): TestDevice =>
    createDevice({ project, skill: fakeSkill(nonsense), ...settings });
  const playing = async (): Promise<TestDevice> => {
    const skill = fakeSkill({
      LaunchRequest: play(true),
      'PlaybackController.PauseCommandIssued': broken,
      'AudioPlayer.PlaybackFailed': broken,
      'AudioPlayer.PlaybackNearlyFinished': broken,
    });
    const device = createDevice({ project, skill });
    await device.say('open shelf talker');
    return device;
  };

  test.each<[string, () => Promise<unknown>]>([
    ['say', () => breaking().say('open shelf talker')],
    [
      'silence',
      async () => {
        const device = breaking({
          skill: fakeSkill({ ...nonsense, LaunchRequest: asking('Hm?') }),
        });
        await device.say('open shelf talker');
        await device.silence();
        return device.silence();
      },
    ],
    ['request', () => breaking().request({ type: 'LaunchRequest' })],
    ['canFulfill', () => breaking().canFulfill('a gift for my dad')],
    ['event', () => breaking().event('SkillEnabled')],
    ['pressButton', async () => (await playing()).pressButton('pause')],
    ['failPlayback', async () => (await playing()).failPlayback()],
    ['pass', async () => (await playing()).pass(175_000)],
  ])('%s', async (_verb, use) => {
    await expect(use()).rejects.toThrow('the skill answered with something that is not a JSON');
  });

  it('but none when the skill may break', async () => {
    const turn = await breaking({ mayBreak: true }).event('SkillEnabled');
    expect(turn.error).toContain('the skill answered with something that is not a JSON object');
  });
});

describe('a device', () => {
  const talking = () => fakeSkill({ LaunchRequest: asking('Welcome.') });

  it('sends any request by hand, in the open session or in a new one', async () => {
    const skill = talking();
    const device = createDevice({ project, skill });
    await device.request({ type: 'LaunchRequest' });
    await device.request(
      { type: 'IntentRequest', intent: { name: 'MadeUpIntent' }, locale: 'de-DE' },
      { attributes: { left: true } },
    );
    await device.request({ type: 'LaunchRequest' }, { newSession: true });
    const [launch, intent, again] = skill.requests;
    expect(intent).toMatchObject({
      session: { new: false, sessionId: launch?.session?.sessionId, attributes: { left: true } },
      request: { intent: { name: 'MadeUpIntent' }, locale: 'de-DE' },
    });
    expect(again?.session).toMatchObject({ new: true, attributes: {} });
    expect(device.exchanges.map(({ request }) => request.request.type)).toEqual([
      'LaunchRequest',
      'IntentRequest',
      'LaunchRequest',
    ]);
  });

  it('has a clock that can be set and runs on, also for the skill', async () => {
    const device = createDevice({ project, clock: Date.UTC(2026, 0, 1) });
    await device.say('open shelf talker');
    device.wait(60_000);
    await device.say('help');
    device.setClock(Date.UTC(2030, 0, 1));
    await device.say('help');
    expect(device.exchanges.map(({ request }) => request.request.timestamp)).toEqual([
      '2026-01-01T00:00:00Z',
      '2026-01-01T00:01:00Z',
      '2030-01-01T00:00:00Z',
    ]);
  });

  test.each([
    ['echo', false, undefined],
    ['echo-spot', true, 'ROUND'],
    ['echo-show-15', true, 'RECTANGLE'],
    ['fire-tv', true, 'RECTANGLE'],
  ] as const)('of type %s has a screen: %s', async (type, hasScreen, shape) => {
    const device = createDevice({ project, type });
    await device.say('ask shelf talker for a gift for my dad who likes coffee');
    const { context } = device.exchanges[0]?.request ?? {};
    expect('Alexa.Presentation.APL' in (context?.System.device?.supportedInterfaces ?? {})).toBe(
      hasScreen,
    );
    expect(context?.Viewport?.shape).toBe(shape);
    expect(device.screen === null).toBe(!hasScreen);
    if (hasScreen) expect(device.screen?.document).toMatchObject({ type: 'APL' });
  });

  it('names the person it recognises', async () => {
    const skill = talking();
    await createDevice({ project, skill, person: 'ben' }).say('open shelf talker');
    expect(skill.requests[0]?.context.System.person?.personId).toBe('amzn1.ask.person.ben');
  });

  it('does one thing after the other, even when asked at once', async () => {
    const device = createDevice({ project });
    const turns = await Promise.all([
      device.say('open shelf talker'),
      device.say('a gift for my dad who likes coffee'),
      device.say('yes'),
      device.say('yes'),
    ]);
    expect(turns.at(-1)?.outcome).toBe('completed');
    expect(device.turns).toEqual(turns);
  });

  it('says the same in every run', async () => {
    const talk = async (): Promise<string> => {
      const device = createDevice({ project });
      for (const words of [
        'open shelf talker',
        'a gift for my dad who likes coffee',
        'yes',
        'no',
      ]) {
        await device.say(words);
      }
      return device.transcript();
    };
    expect(await talk()).toBe(await talk());
  });

  it('keeps customers apart, and remembers each', async () => {
    const memory = createProcessStore(Date.now);
    const ask = async (user: string): Promise<string> => {
      const device = createDevice({ project, user, skillDeps: { memory } });
      const { speech } = await device.say(
        'ask shelf talker for a gift for my dad who likes coffee',
      );
      await device.say('no');
      return speech;
    };
    const first = await ask('anna');
    expect(await ask('ben')).toBe(first);
    expect(await ask('anna')).not.toBe(first);
  });
});

test('a project is refused for a locale without a model', () => {
  expect(() => loadProject('de-DE')).toThrow(
    'There is no locale "de-DE"; the built locales are en-GB, en-US.',
  );
});
