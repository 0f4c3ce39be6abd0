import { type CallableSkill, PRETEND_SKILL_ID } from '../../simulator/device';
import { asking, fakeSkill, handingOver } from './support/fake-skill';
import { smallDevice, smallShopping } from './support/small-device';

const open = { LaunchRequest: asking('Welcome.') };
const typesOf = (skill: ReturnType<typeof fakeSkill>): string[] =>
  skill.requests.map(({ request }) => request.type);

describe('a session', () => {
  it('starts with a launch and keeps the response’s attributes', async () => {
    const skill = fakeSkill(open);
    const device = smallDevice(skill);
    const turn = await device.say('open gift compass');
    expect(turn).toMatchObject({
      utterance: 'open gift compass',
      intent: 'LaunchRequest',
      slots: {},
      speech: 'Welcome.',
      reprompt: 'Well?',
      alexaShopping: '',
      directives: [],
      outcome: null,
      sessionOpen: true,
      error: null,
    });
    await device.say('find me a kettle');
    const [launch, gift] = skill.requests;
    expect(launch?.session).toMatchObject({ new: true, attributes: {} });
    expect(gift?.session).toMatchObject({ new: false, attributes: { turns: 1 } });
    expect(gift?.session?.sessionId).toBe(launch?.session?.sessionId);
  });

  it('sends envelopes as a real device does', async () => {
    const skill = fakeSkill(open);
    await smallDevice(skill, { userId: 'amzn1.ask.account.ANNA' }).say('open gift compass');
    const application = { applicationId: PRETEND_SKILL_ID };
    const user = { userId: 'amzn1.ask.account.ANNA' };
    expect(skill.requests[0]).toEqual({
      version: '1.0',
      session: {
        new: true,
        sessionId: expect.stringMatching(/^amzn1\.echo-api\.session\./) as unknown,
        application,
        attributes: {},
        user,
      },
      context: {
        System: {
          application,
          user,
          device: {
            deviceId: expect.any(String) as unknown,
            supportedInterfaces: { AudioPlayer: {} },
          },
          apiEndpoint: 'https://api.amazonalexa.invalid',
          apiAccessToken: expect.any(String) as unknown,
        },
        AudioPlayer: { playerActivity: 'IDLE' },
      },
      request: {
        type: 'LaunchRequest',
        requestId: expect.stringMatching(/^amzn1\.echo-api\.request\./) as unknown,
        timestamp: '2026-11-21T12:00:00Z',
        locale: 'en-US',
      },
    });
  });

  it('names the filled slots with their ids', async () => {
    const device = smallDevice(fakeSkill(open));
    const turn = await device.say('ask gift compass for a boiler for my unicorn');
    expect(turn.intent).toBe('GiftIntent');
    expect(turn.slots).toEqual({
      thing: { value: 'boiler', id: 'kettle' },
      person: { value: 'unicorn' },
    });
  });

  test.each([
    [true, false],
    [false, true],
    [undefined, false],
  ])('with shouldEndSession %s is open afterwards: %s', async (shouldEndSession, isOpen) => {
    const { reprompt: _, shouldEndSession: __, ...speech } = asking('Hello.');
    const reply = shouldEndSession === undefined ? speech : { ...speech, shouldEndSession };
    const device = smallDevice(fakeSkill({ LaunchRequest: reply }));
    expect((await device.say('open gift compass')).sessionOpen).toBe(isOpen);
    expect(device.sessionOpen).toBe(isOpen);
  });

  it('stays open without shouldEndSession where a screen shows something', async () => {
    const directives = [{ type: 'Alexa.Presentation.APL.RenderDocument' as const, token: 'doc' }];
    const skill = fakeSkill({ LaunchRequest: { directives } });
    const device = smallDevice(skill, { type: 'echo-show-8' });
    expect((await device.say('open gift compass')).sessionOpen).toBe(true);
    await device.touch(['choose', 2]);
    expect(skill.requests[1]?.request).toMatchObject({
      type: 'Alexa.Presentation.APL.UserEvent',
      token: 'doc',
      arguments: ['choose', 2],
    });
  });

  it('begins with an empty screen, whatever an earlier one drew', async () => {
    const directives = [{ type: 'Alexa.Presentation.APL.RenderDocument' as const, token: 'doc' }];
    let answers = 0;
    const skill = fakeSkill({
      LaunchRequest: () => {
        answers += 1;
        const drawn = answers === 1 ? { directives, shouldEndSession: true } : asking('Hello.');
        return Promise.resolve(drawn);
      },
    });
    const device = smallDevice(skill, { type: 'echo-show-8' });
    await device.say('open gift compass');
    expect(device.screen?.token).toBe('doc');
    await device.say('open gift compass');
    expect(device.screen).toBeNull();
  });

  it('is not started by words that do not call the skill; Alexa says what to say', async () => {
    const skill = fakeSkill(open);
    const turn = await smallDevice(skill).say('find me a kettle');
    expect(skill.requests).toEqual([]);
    expect(turn).toMatchObject({ intent: null, speech: '', sessionOpen: false, error: null });
    expect(turn.alexaShopping).toBe(
      'First say "open gift compass". Or in one go: "ask gift compass to find me a kettle".',
    );
  });

  it('starts again when the skill is called again', async () => {
    const skill = fakeSkill(open);
    const device = smallDevice(skill);
    await device.say('open gift compass');
    await device.say('ask gift compass to find me a kettle');
    const [first, second] = skill.requests.map(({ session }) => session);
    expect(second).toMatchObject({ new: true, attributes: {} });
    expect(second?.sessionId).not.toBe(first?.sessionId);
  });

  it('ends on exit; the skill only gets a SessionEndedRequest', async () => {
    const skill = fakeSkill(open);
    const device = smallDevice(skill);
    await device.say('open gift compass');
    const turn = await device.say('exit');
    expect(turn).toMatchObject({ intent: 'SessionEndedRequest', speech: '', sessionOpen: false });
    expect(skill.requests[1]?.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'USER_INITIATED',
    });
  });
});

describe('silence', () => {
  it('brings first the reprompt, then the end', async () => {
    const skill = fakeSkill(open);
    const device = smallDevice(skill);
    await device.say('open gift compass');
    expect(await device.silence()).toMatchObject({ speech: 'Well?', sessionOpen: true });
    expect(await device.say('   ')).toMatchObject({ speech: '', sessionOpen: false });
    expect(skill.requests.at(-1)?.request).toMatchObject({ reason: 'EXCEEDED_MAX_REPROMPTS' });
  });

  it('starts counting again after an answer', async () => {
    const device = smallDevice(fakeSkill(open));
    await device.say('open gift compass');
    await device.silence();
    await device.say('yes');
    expect((await device.silence()).sessionOpen).toBe(true);
  });

  it('ends at once where there is no reprompt', async () => {
    const { reprompt: _, ...withoutReprompt } = asking('Hm?');
    const device = smallDevice(fakeSkill({ LaunchRequest: withoutReprompt }));
    await device.say('open gift compass');
    expect((await device.silence()).sessionOpen).toBe(false);
  });

  it('has no effect while the skill is closed', async () => {
    const skill = fakeSkill(open);
    expect(await smallDevice(skill).silence()).toMatchObject({ intent: null, error: null });
    expect(skill.requests).toEqual([]);
  });
});

describe('a hand-over', () => {
  const shop = {
    ...open,
    'AMAZON.YesIntent': handingOver(),
    SessionResumedRequest: asking('Back.'),
  };

  it('gives the conversation and its session to Alexa Shopping and back', async () => {
    const skill = fakeSkill(shop);
    const device = smallDevice(skill);
    await device.say('open gift compass');
    const asked = await device.say('yes');
    expect(asked).toMatchObject({ speech: '', sessionOpen: true, outcome: null });
    expect(asked.alexaShopping).toMatch(/^The test kettle\. It's \$\d+\.99, with delivery .*\?$/);
    const answered = await device.say('sure');
    expect(answered).toMatchObject({ intent: null, speech: 'Back.', outcome: 'completed' });
    const [launch, , resumed] = skill.requests;
    expect(resumed?.request).toMatchObject({
      type: 'SessionResumedRequest',
      cause: {
        type: 'ConnectionCompleted',
        token: 'tok',
        status: { code: '200', message: 'SUCCESS:Successful.' },
      },
    });
    expect(resumed?.request).not.toHaveProperty('cause.result');
    expect(resumed?.session).toMatchObject({
      new: false,
      sessionId: launch?.session?.sessionId,
      attributes: { turns: 2 },
    });
  });

  it('loses the session attributes when told to', async () => {
    const skill = fakeSkill(shop);
    const device = smallDevice(skill, { keepAttributes: false });
    for (const words of ['open gift compass', 'yes', 'yes']) await device.say(words);
    expect(skill.requests[2]?.session?.attributes).toEqual({});
  });

  it('that fails is announced by Alexa and resumes the skill in the same turn', async () => {
    const { reprompt: _, shouldEndSession: __, ...speech } = asking('Over.');
    const skill = fakeSkill({ ...shop, 'AMAZON.YesIntent': { ...speech, ...handingOver() } });
    const device = smallDevice(skill, { shopping: smallShopping(['NoOffersFound']) });
    await device.say('open gift compass');
    const turn = await device.say('yes');
    expect(turn.spoken).toEqual([
      { by: 'skill', text: 'Over.' },
      { by: 'alexa-shopping', text: "Sorry, I can't find an offer for that right now." },
      { by: 'skill', text: 'Back.' },
    ]);
    expect(turn).toMatchObject({ speech: 'Over. Back.', outcome: 'NoOffersFound', error: null });
    expect(turn.directives).toHaveLength(1);
    expect(turn.warnings).toEqual([]);
    expect(skill.requests.at(-1)?.request).toMatchObject({
      cause: { status: { code: '200' }, result: { code: 'AlexaShopping.NoOffersFound' } },
    });
  });

  it('that Alexa can not work with is the skill’s error', async () => {
    const bad = handingOver({ products: [{ asin: 'short' }] });
    const device = smallDevice(fakeSkill({ ...shop, 'AMAZON.YesIntent': bad }));
    await device.say('open gift compass');
    const turn = await device.say('yes');
    expect(turn).toMatchObject({ outcome: '400', speech: 'Back.' });
    expect(turn.error).toBe(
      'INVALID_DIRECTIVE: "input.products.0.asin": is not ten capital letters and digits.',
    );
  });

  it('without return ends the session, and its failure is an exception', async () => {
    const [directive] = handingOver().directives ?? [];
    const once = { directives: [{ ...directive, onCompletion: 'SEND_ERRORS_ONLY' } as never] };
    const skill = fakeSkill({ ...shop, 'AMAZON.YesIntent': once });
    const device = smallDevice(skill, { shopping: smallShopping(['InternalError']) });
    await device.say('open gift compass');
    const turn = await device.say('yes');
    expect(turn).toMatchObject({ outcome: 'InternalError', sessionOpen: false });
    expect(turn.error).toContain('System.ExceptionEncountered');
    expect(typesOf(skill).at(-1)).toBe('System.ExceptionEncountered');
  });

  it('again and again without a question ends as an error', async () => {
    const loop = { ...shop, SessionResumedRequest: handingOver() };
    const device = smallDevice(fakeSkill(loop), { shopping: smallShopping(['NoOffersFound']) });
    await device.say('open gift compass');
    const turn = await device.say('yes');
    expect(turn.error).toContain('again and again');
    expect(turn.sessionOpen).toBe(false);
  });

  it('waits through one silence, and is left at the second', async () => {
    const device = smallDevice(fakeSkill(shop));
    await device.say('open gift compass');
    await device.say('yes');
    expect((await device.silence()).alexaShopping).toContain('The test kettle');
    expect(await device.silence()).toMatchObject({ outcome: 'declined', speech: 'Back.' });
  });
});

describe('a skill that breaks', () => {
  const problem = "There was a problem with the requested skill's response.";
  const speaking = (ssml: string): { outputSpeech: { type: 'SSML'; ssml: string } } => ({
    outputSpeech: { type: 'SSML', ssml },
  });

  test.each([
    ['too much speech', speaking(`<speak>${'a'.repeat(8000)}</speak>`), 'the speech has 8015 char'],
    ['SSML that is not XML', speaking('<speak>Tom & Jerry</speak>'), 'the SSML is not well-formed'],
    [
      'too big a response',
      {
        ...asking('Hi'),
        card: { type: 'AskForPermissionsConsent' as const, permissions: ['x'.repeat(123_000)] },
      },
      'bytes; Alexa takes 122880',
    ],
    [
      'an APL directive without a screen',
      { directives: [{ type: 'Alexa.Presentation.APL.RenderDocument' as const }] },
      'without the interface Alexa.Presentation.APL',
    ],
    ['nothing', { raw: undefined }, 'not a JSON object'],
    ['a text', { raw: 'hello' }, 'not a JSON object'],
    ['no response in it', { raw: { version: '1.0', response: null } }, 'no "response" object'],
    ['a list for a response', { raw: { version: '1.0', response: [] } }, 'no "response" object'],
    [
      'a directive that is null',
      { raw: { version: '1.0', response: { directives: [null] } } },
      '"directives" is not a list',
    ],
  ])('by answering with %s', async (_, reply, message) => {
    const skill = fakeSkill({ LaunchRequest: reply });
    const turn = await smallDevice(skill).say('open gift compass');
    expect(turn.error).toContain('INVALID_RESPONSE: ');
    expect(turn.error).toContain(message);
    expect(turn).toMatchObject({ speech: '', alexaShopping: problem, sessionOpen: false });
    expect(skill.requests.at(-1)?.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'ERROR',
      error: { type: 'INVALID_RESPONSE' },
    });
  });

  it('by throwing', async () => {
    const skill = fakeSkill({
      LaunchRequest: () => Promise.reject(new TypeError('x is not a function')),
    });
    const turn = await smallDevice(skill).say('open gift compass');
    expect(turn.error).toBe('INVALID_RESPONSE: the skill threw TypeError: x is not a function.');
    expect(turn.sessionOpen).toBe(false);
  });

  it('by throwing something that is not an Error, and the device stays up', async () => {
    const skill = fakeSkill({ LaunchRequest: () => Promise.reject(Object.create(null) as Error) });
    const turn = await smallDevice(skill).say('open gift compass');
    expect(turn.error).toContain('the skill threw something that is not an Error');
  });

  it('in the same way twice, which is reported once', async () => {
    const never: CallableSkill = { invoke: () => Promise.resolve('x' as never) };
    expect((await smallDevice(never).say('open gift compass')).error).toMatch(
      /^INVALID_RESPONSE: the skill answered with something that is not a JSON object \[[^\]]*\]\.$/,
    );
  });

  it('by being too slow', async () => {
    const skill = fakeSkill({ LaunchRequest: () => new Promise(() => undefined) });
    const turn = await smallDevice(skill, { answerTime: 20 }).say('open gift compass');
    expect(turn.error).toBe('ENDPOINT_TIMEOUT: the skill did not answer in 20 milliseconds.');
    expect(turn.alexaShopping).toBe(problem);
    expect(skill.requests.at(-1)?.request).toMatchObject({
      reason: 'ERROR',
      error: { type: 'ENDPOINT_TIMEOUT' },
    });
  });

  it('by speaking when the session has ended', async () => {
    const { shouldEndSession: _, ...late } = asking('Bye!');
    const skill = fakeSkill({ ...open, SessionEndedRequest: late });
    const device = smallDevice(skill);
    await device.say('open gift compass');
    const turn = await device.say('quit');
    expect(turn.error).toContain('a SessionEndedRequest may not be answered with speech');
    expect(turn.error).toContain(
      '[session.ended, by the page "Request and Response JSON Reference"]',
    );
    expect(typesOf(skill).at(-1)).toBe('System.ExceptionEncountered');
  });

  it('by logging an error', async () => {
    const logged = ['The skill logged fault.'];
    const device = smallDevice(fakeSkill(open), { takeLoggedErrors: () => logged.splice(0) });
    expect((await device.say('open gift compass')).error).toBe('The skill logged fault.');
    expect((await device.say('yes')).error).toBeNull();
  });

  it('can be opened again', async () => {
    let calls = 0;
    const skill = fakeSkill({
      LaunchRequest: () => {
        calls += 1;
        return calls === 1 ? Promise.reject(new Error('once')) : Promise.resolve(asking('Hello.'));
      },
    });
    const device = smallDevice(skill);
    await device.say('open gift compass');
    expect(await device.say('open gift compass')).toMatchObject({ speech: 'Hello.', error: null });
  });
});

it('treats a null in a response as absent, as Alexa does', async () => {
  const card = { type: 'Standard', title: 'T', text: 't', image: { smallImageUrl: null } };
  const response = { ...asking('Hi.'), card, directives: null };
  const raw = { version: '1.0', sessionAttributes: null, response };
  const turn = await smallDevice(fakeSkill({ LaunchRequest: { raw } })).say('open gift compass');
  expect(turn).toMatchObject({ speech: 'Hi.', error: null });
});

test.each([
  [{ shouldEndSession: false }, 'the customer should be asked something; nothing is said'],
  [
    { directives: [{ type: 'Dialog.Delegate' as const }], shouldEndSession: true },
    'a Dialog directive asks nothing when "shouldEndSession" is true',
  ],
])('warns of a shouldEndSession that cannot be meant: %j', async (reply, warning) => {
  const turn = await smallDevice(fakeSkill({ LaunchRequest: reply })).say('open gift compass');
  expect(turn.warnings).toEqual([expect.stringContaining(warning)]);
});

it('sends a skill event outside the session, which stays open', async () => {
  const skill = fakeSkill(open);
  const device = smallDevice(skill);
  await device.say('open gift compass');
  await device.request({ type: 'AlexaSkillEvent.SkillPermissionChanged' });
  expect(skill.requests[1]).not.toHaveProperty('session');
  expect(device.sessionOpen).toBe(true);
  await device.say('yes');
  expect(skill.requests[2]?.session).toMatchObject({ new: false, attributes: { turns: 1 } });
});

it('answers a touch on nothing with a sentence', async () => {
  const device = smallDevice(fakeSkill(open), { type: 'echo-show-8' });
  await device.say('open gift compass');
  expect(await device.touch(['yes'])).toMatchObject({
    intent: null,
    alexaShopping: 'There is nothing on the screen to touch.',
  });
});
