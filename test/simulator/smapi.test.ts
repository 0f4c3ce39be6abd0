import { strToU8, zipSync } from 'fflate';
import { SILENCE } from '../../workbench/smapi';
import { type FakeSkill, asking, fakeSkill, handingOver } from './support/fake-skill';
import { smallModel } from './support/small-model';
import { SKILL_ID } from './support/understanding-of';
import { type TestSmapi, serveSmapiOf, smallManifest } from './support/smapi-of';

const V1 = `/v1/skills/${SKILL_ID}`;
const STAGE = `${V1}/stages/development`;
const MODEL = `${STAGE}/interactionModel/locales/en-US`;
const NEW = { session: { mode: 'FORCE_NEW_SESSION' } };
const BRITISH = { device: { locale: 'en-GB' } };

interface Simulation {
  readonly status: string;
  readonly result: {
    readonly error?: { code: string; message: string };
    readonly skillExecutionInfo: { invocations: { invocationRequest: { body: never } }[] };
    readonly alexaExecutionInfo: {
      alexaResponses: unknown[];
      consideredIntents: { name: string }[];
    };
  };
}

let skill: FakeSkill;
let smapi: TestSmapi;
const serve = async (replies: Parameters<typeof fakeSkill>[0] = {}): Promise<void> => {
  skill = fakeSkill({
    LaunchRequest: asking('Welcome.'),
    'AMAZON.YesIntent': handingOver(),
    SessionResumedRequest: { ...asking('Back.'), shouldEndSession: true },
    ...replies,
  });
  smapi = await serveSmapiOf(skill);
};
beforeEach(() => serve());
afterEach(() => smapi.close());

describe('a simulation', () => {
  it('is in progress at first, and then has what was said, sent, answered and considered', async () => {
    const path = `/v2/skills/${SKILL_ID}/stages/development/simulations`;
    const body = { input: { content: 'open gift compass' }, device: { locale: 'en-US' } };
    const begun = await smapi.call('POST', path, body);
    expect(begun).toEqual({
      status: 200,
      json: { id: expect.any(String) as unknown, status: 'IN_PROGRESS', result: null },
    });
    const { id } = begun.json as { id: string };
    const { json } = await smapi.call('GET', `${path}/${id}`);
    expect(json).toEqual({
      id,
      status: 'SUCCESSFUL',
      result: {
        skillExecutionInfo: {
          invocations: [
            {
              invocationRequest: {
                endpoint: 'offline',
                body: expect.objectContaining({ version: '1.0' }) as unknown,
              },
              invocationResponse: {
                body: expect.objectContaining({ sessionAttributes: { turns: 1 } }) as unknown,
              },
              metrics: { skillExecutionTimeInMilliseconds: expect.any(Number) as unknown },
            },
          ],
        },
        alexaExecutionInfo: {
          alexaResponses: [{ type: 'Speech', content: { caption: 'Welcome.' } }],
          consideredIntents: [],
        },
      },
    });
  });

  it('continues the session, and starts a new one when told to', async () => {
    await smapi.simulate('open gift compass');
    await smapi.simulate('a kettle for my dad');
    await smapi.simulate('ask gift compass for a kettle', NEW);
    expect(skill.requests.map(({ session }) => session?.new)).toEqual([true, false, true]);
    const ids = new Set(skill.requests.map(({ session }) => session?.sessionId));
    expect(ids.size).toBe(2);
    expect(new Set(skill.requests.map(({ context }) => context.System.user.userId)).size).toBe(1);
  });

  it('has the considered intents, the chosen one first, with its slots', async () => {
    await smapi.simulate('open gift compass');
    const { result } = (await smapi.simulate('find the second one')) as Simulation;
    const [first, ...others] = result.alexaExecutionInfo.consideredIntents;
    expect(first).toMatchObject({ name: 'ChooseIntent', slots: { position: { value: '2' } } });
    expect(others.map(({ name }) => name)).toContain('SearchIntent');
  });

  it('goes through Alexa Shopping with its words in between', async () => {
    await smapi.simulate('open gift compass');
    const asked = (await smapi.simulate('yes')) as Simulation;
    expect(JSON.stringify(asked.result.alexaExecutionInfo.alexaResponses)).toContain('test kettle');
    const done = (await smapi.simulate('yes')) as Simulation;
    expect(done.result.skillExecutionInfo.invocations).toHaveLength(1);
    expect(done.result.skillExecutionInfo.invocations[0]?.invocationRequest.body).toMatchObject({
      request: { type: 'SessionResumedRequest' },
    });
    expect(smapi.failures).toEqual([]);
  });

  it('keeps the locales apart', async () => {
    await smapi.simulate('open gift compass');
    const british = (await smapi.simulate('a kettle', BRITISH)) as Simulation;
    expect(british.result.error?.message).toContain('First say "open gift compass"');
    await smapi.simulate('open gift compass', BRITISH);
    expect(skill.requests.map(({ request }) => 'locale' in request && request.locale)).toEqual([
      'en-US',
      'en-GB',
    ]);
  });

  it('of version 1 has one invocation and no considered intents', async () => {
    const { result } = await smapi.simulate('open gift compass', {}, 'v1');
    expect(result).toMatchObject({
      skillExecutionInfo: { invocationRequest: { endpoint: 'offline' } },
      alexaExecutionInfo: { alexaResponses: [{ content: { caption: 'Welcome.' } }] },
    });
    expect(result).not.toHaveProperty('alexaExecutionInfo.consideredIntents');
  });

  it('of an empty text is silence, which the skill hears of as a device tells it', async () => {
    await smapi.simulate('open gift compass');
    expect(await smapi.simulate('')).toMatchObject({
      status: 'SUCCESSFUL',
      result: { alexaExecutionInfo: { alexaResponses: [{ content: { caption: 'Well?' } }] } },
    });
    expect(await smapi.simulate(SILENCE)).toMatchObject({ status: 'SUCCESSFUL' });
    expect(skill.requests.at(-1)?.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'EXCEEDED_MAX_REPROMPTS',
    });
  });

  it('that was never started is not found', async () => {
    const { status, json } = await smapi.call('GET', `${V1}/simulations/simulation-99`);
    expect([status, json]).toEqual([
      404,
      { message: 'Resource not found: there is no simulation simulation-99.' },
    ]);
  });
});

describe('a simulation that fails says why', () => {
  const failureOf = async (words: string, more?: object): Promise<unknown> => {
    const { status, result } = (await smapi.simulate(words, more)) as Simulation;
    expect(status).toBe('FAILED');
    expect(smapi.failures).toEqual([{ utterance: words, why: result.error?.message }]);
    return result.error;
  };

  it('when there is no such locale', async () => {
    expect(await failureOf('open gift compass', { device: { locale: 'de-DE' } })).toEqual({
      code: 'SKILL_NOT_CALLED',
      message: 'There is no interaction model for the locale "de-DE", only for en-GB, en-US.',
    });
  });

  it('when nothing was said while the skill is closed', async () => {
    expect(await failureOf(' ')).toMatchObject({
      message: 'The skill was not called: nothing was said to it.',
    });
  });

  it('when the skill is closed and was not called', async () => {
    expect(await failureOf('under thirty dollars')).toMatchObject({
      message: expect.stringMatching(/^The skill was not called: First say/) as unknown,
    });
  });

  test.each([
    ['throws', () => Promise.reject(new Error('no luck')), 'the skill threw Error: no luck'],
    ['answers with nonsense', { raw: 'nonsense' }, 'something that is not a JSON object'],
    ['answers with too much', asking('x'.repeat(1_000_000)), 'characters; Alexa takes 8000'],
  ])('when the skill %s, and the next one goes well', async (_what, reply, message) => {
    await smapi.close();
    await serve({ 'AMAZON.HelpIntent': reply });
    expect(await failureOf('ask gift compass for help')).toEqual({
      code: 'INVALID_RESPONSE',
      message: expect.stringContaining(message) as unknown,
    });
    expect(await smapi.simulate('open gift compass')).toMatchObject({ status: 'SUCCESSFUL' });
  });
});

it('a skill that hangs is too slow, and the simulator answers others meanwhile', async () => {
  await smapi.close();
  const hanging = fakeSkill({ LaunchRequest: () => new Promise(() => undefined) });
  smapi = await serveSmapiOf(hanging, { answerTime: 100 });
  const [late, status] = await Promise.all([
    smapi.simulate('open gift compass'),
    smapi.call('GET', `${V1}/status`),
  ]);
  expect(status.status).toBe(200);
  expect(late).toMatchObject({
    status: 'FAILED',
    result: { error: { code: 'ENDPOINT_TIMEOUT' } },
  });
});

describe('requests that are not valid', () => {
  test.each([
    ['GET', '/v1/skills/amzn1.ask.skill.other/status'],
    ['GET', '/v1/skills/amzn1.ask.skill.other/stages/development/manifest'],
    ['POST', '/v2/skills/amzn1.ask.skill.other/stages/development/simulations'],
  ])('%s %s: there is no such skill', async (method, path) => {
    const body = method === 'POST' ? {} : undefined;
    expect(await smapi.call(method, path, body)).toEqual({
      status: 404,
      json: {
        message: `Resource not found: there is no skill amzn1.ask.skill.other here; the simulated one is ${SKILL_ID}.`,
      },
    });
  });

  test.each([
    ['{', 'The body is not valid JSON: '],
    [{ device: { locale: 'en-US' } }, '"input": '],
    [{ input: { content: 1 }, device: { locale: 'en-US' } }, '"input.content": '],
    [
      { input: { content: 'hi' }, device: { locale: 'en-US' }, session: { mode: 'OLD' } },
      '"session.mode": ',
    ],
  ])('a simulation of %j is refused with what and where', async (body, sentence) => {
    const { status, json } = await smapi.call('POST', `${V1}/simulations`, body);
    expect(status).toBe(400);
    expect(json).toEqual({
      message: expect.stringContaining(sentence) as unknown,
      violations: [
        { code: 'INVALID_REQUEST', message: expect.stringContaining(sentence) as unknown },
      ],
    });
  });

  test.each([
    [null, 'The request: must be an object in { }.'],
    [
      { input: null, device: { locale: 'en-US' } },
      'The request: "input": must be an object in { }.',
    ],
    [
      { input: { content: null }, device: { locale: 'en-US' } },
      'The request: "input.content": must be a text in double quotes.',
    ],
    [{ input: { content: 'hi' } }, 'The request: "device": is missing; add it.'],
  ])('%j is refused in plain words, also where the server runs', async (body, sentence) => {
    const { json } = await smapi.call('POST', `${V1}/simulations`, body);
    expect(json).toMatchObject({ message: sentence });
    expect(smapi.refusals).toEqual([`POST ${V1}/simulations: ${sentence}`]);
  });

  it('what is not found is also told where the server runs', async () => {
    await smapi.call('GET', `${V1}/simulations/simulation-99`);
    expect(smapi.refusals).toEqual([
      `GET ${V1}/simulations/simulation-99: Resource not found: there is no simulation simulation-99.`,
    ]);
  });

  it('an unknown operation, stage or method is reported', async () => {
    expect((await smapi.call('GET', '/v1/catalogs')).status).toBe(404);
    expect((await smapi.call('DELETE', `${STAGE}/manifest`)).status).toBe(405);
    expect((await smapi.call('GET', `${V1}/stages/live/enablement`)).json).toEqual({
      message: 'Resource not found: the skill has no stage live, only development.',
    });
  });

  it('without a token only the token service answers', async () => {
    expect((await fetch(`${smapi.address}${V1}/status`)).status).toBe(401);
    const token = await fetch(`${smapi.address}/auth/o2/token`, { method: 'POST', body: '{}' });
    expect(await token.json()).toMatchObject({ access_token: 'pretend-access-token' });
  });
});

describe('the interaction model', () => {
  const withName = (invocationName: string) => ({
    interactionModel: {
      languageModel: { ...smallModel.interactionModel.languageModel, invocationName },
    },
  });

  it('that was set is used from the next utterance on', async () => {
    await smapi.simulate('open gift compass');
    expect((await smapi.call('PUT', MODEL, withName('wish compass'))).status).toBe(202);
    expect((await smapi.call('GET', MODEL)).json).toEqual({
      ...withName('wish compass'),
      version: '2',
    });
    expect(await smapi.simulate('open wish compass')).toMatchObject({ status: 'SUCCESSFUL' });
    expect(await smapi.simulate('open gift compass', NEW)).toMatchObject({ status: 'FAILED' });
  });

  it('that was set leaves the open session as it is', async () => {
    await smapi.simulate('open gift compass');
    const { languageModel } = structuredClone(smallModel).interactionModel;
    languageModel.intents.push({ name: 'TeaIntent', slots: [], samples: ['time for tea'] });
    await smapi.call('PUT', MODEL, { interactionModel: { languageModel } });
    const turn = await smapi.simulate('time for tea');
    const { invocations } = (turn as Simulation).result.skillExecutionInfo;
    expect(invocations[0]?.invocationRequest.body).toMatchObject({
      session: { new: false, attributes: { turns: 1 } },
      request: { intent: { name: 'TeaIntent' } },
    });
  });

  it('that is broken fails with what and where, and the earlier one stays', async () => {
    const broken = structuredClone(smallModel);
    broken.interactionModel.languageModel.types = [];
    expect((await smapi.call('PUT', MODEL, broken)).status).toBe(202);
    const { json } = await smapi.call('GET', `${V1}/status?resource=interactionModel`);
    expect(json).toMatchObject({
      interactionModel: {
        'en-GB': { lastUpdateRequest: { status: 'SUCCEEDED' } },
        'en-US': {
          version: '1',
          lastUpdateRequest: {
            status: 'FAILED',
            errors: [
              {
                message: expect.stringMatching(
                  /^the interaction model of en-US: "interactionModel\.languageModel\.intents\.\d+": slot "thing" of GiftIntent has the type "ThingType", which "types" lacks/,
                ) as unknown,
              },
            ],
          },
        },
      },
    });
    expect(json).not.toHaveProperty('manifest');
    expect(await smapi.simulate('open gift compass')).toMatchObject({ status: 'SUCCESSFUL' });
  });

  it('of a language that the simulator does not speak fails that build with words', async () => {
    const french = MODEL.replace('en-US', 'fr-FR');
    expect((await smapi.call('PUT', french, smallModel)).status).toBe(202);
    const why =
      'the interaction model of fr-FR: the simulator does not speak the language of fr-FR; it speaks';
    const { json } = await smapi.call('GET', `${V1}/status?resource=interactionModel`);
    expect(json).toMatchObject({
      interactionModel: {
        'fr-FR': {
          lastUpdateRequest: {
            status: 'FAILED',
            errors: [{ message: expect.stringContaining(why) as unknown }],
          },
        },
      },
    });
    expect(smapi.refusals).toEqual([expect.stringContaining(why)]);
    const profiled = await smapi.call('POST', `${french}/profileNlu`, { utterance: 'hi' });
    expect(profiled).toMatchObject({
      status: 404,
      json: { message: expect.stringContaining('no interaction model for fr-FR') as unknown },
    });
    expect(await smapi.simulate('hi', { device: { locale: 'fr-FR' } })).toMatchObject({
      result: { error: { message: expect.stringContaining('fr-FR') as unknown } },
    });
  });

  it.each([
    [null, 'must be an object in { }'],
    [{ interactionModel: null }, '"interactionModel": must be an object in { }'],
  ])('that is %j fails in plain words', async (model, words) => {
    await smapi.call('PUT', MODEL, model);
    expect(smapi.refusals).toEqual([expect.stringContaining(words)]);
  });

  it('of a new locale opens that locale; a text that is not a locale is refused', async () => {
    const canadian = MODEL.replace('en-US', 'en-CA');
    expect((await smapi.call('GET', canadian)).status).toBe(404);
    expect((await smapi.call('PUT', canadian, smallModel)).status).toBe(202);
    const spoken = await smapi.simulate('open gift compass', { device: { locale: 'en-CA' } });
    expect(spoken).toMatchObject({ status: 'SUCCESSFUL' });
    const { status, json } = await smapi.call('PUT', MODEL.replace('en-US', 'klingon'), smallModel);
    expect([status, json]).toEqual([
      400,
      expect.objectContaining({ message: '"klingon" is not a locale such as en-US.' }),
    ]);
  });
});

describe('profile-nlu', () => {
  const profile = async (body: object): Promise<object> =>
    (await smapi.call('POST', `${MODEL}/profileNlu`, body)).json;

  it('returns intents and slots without calling the skill', async () => {
    expect(await profile({ utterance: 'find the second one' })).toMatchObject({
      sessionEnded: false,
      selectedIntent: { name: 'ChooseIntent', slots: { position: { value: '2' } } },
      consideredIntents: expect.arrayContaining([
        expect.objectContaining({ name: 'SearchIntent' }),
      ]) as unknown,
    });
    expect(skill.requests).toEqual([]);
  });

  it('sends nonsense to the fallback, and ends the session at exit words', async () => {
    expect(await profile({ utterance: 'colorless green ideas sleep' })).toMatchObject({
      selectedIntent: { name: 'AMAZON.FallbackIntent' },
    });
    expect(await profile({ utterance: 'exit' })).toMatchObject({ sessionEnded: true });
  });

  it('asks for the next slot of a dialogue, and takes the answer by its token', async () => {
    const model = {
      interactionModel: {
        ...smallModel.interactionModel,
        dialog: {
          intents: [
            {
              name: 'GiftIntent',
              confirmationRequired: false,
              slots: [
                {
                  name: 'budget',
                  type: 'AMAZON.NUMBER',
                  confirmationRequired: false,
                  elicitationRequired: true,
                  prompts: { elicitation: 'Elicit.Budget' },
                },
              ],
            },
          ],
        },
        prompts: [{ id: 'Elicit.Budget', variations: [{ type: 'PlainText', value: 'How much?' }] }],
      },
    };
    await smapi.call('PUT', MODEL, model);
    const asked = (await profile({ utterance: 'a kettle for my dad' })) as {
      multiTurn: { token: string };
    };
    expect(asked.multiTurn).toEqual({
      dialogAct: { type: 'Dialog.ElicitSlot', targetSlot: 'budget' },
      prompt: 'How much?',
      token: expect.any(String) as unknown,
    });
    const { token: multiTurnToken } = asked.multiTurn;
    expect(await profile({ utterance: 'thirty', multiTurnToken })).toMatchObject({
      selectedIntent: { name: 'GiftIntent', slots: { budget: { value: '30' } } },
    });
    expect(await profile({ utterance: 'thirty', multiTurnToken: 'made-up' })).toMatchObject({
      message: expect.stringContaining('"multiTurnToken" is not from an answer') as unknown,
    });
  });
});

it('profile-nlu names the act of a dialogue that confirms a slot', async () => {
  const slot = {
    name: 'thing',
    type: 'ThingType',
    elicitationRequired: false,
    confirmationRequired: true,
    prompts: { confirmation: 'Confirm.Thing' },
  };
  const model = {
    interactionModel: {
      ...smallModel.interactionModel,
      dialog: { intents: [{ name: 'GiftIntent', confirmationRequired: false, slots: [slot] }] },
      prompts: [
        { id: 'Confirm.Thing', variations: [{ type: 'PlainText', value: 'A {thing}, right?' }] },
      ],
    },
  };
  await smapi.call('PUT', MODEL, model);
  const path = `${MODEL}/profileNlu`;
  const { json } = await smapi.call('POST', path, { utterance: 'find me a kettle' });
  expect(json).toMatchObject({
    selectedIntent: { name: 'GiftIntent' },
    multiTurn: {
      dialogAct: { type: 'Dialog.ConfirmSlot', targetSlot: 'thing' },
      prompt: 'A kettle, right?',
    },
  });
});

describe('what a turn warns of', () => {
  it('is told where the endpoints run, beside a turn that went well', async () => {
    await smapi.close();
    await serve({ LaunchRequest: asking('<shout>Hi.</shout>') });
    expect(await smapi.simulate('open gift compass')).toMatchObject({ status: 'SUCCESSFUL' });
    expect(smapi.warnings).toEqual([
      { utterance: 'open gift compass', why: expect.stringContaining('<shout>') as unknown },
    ]);
    expect(smapi.failures).toEqual([]);
    await smapi.call('POST', `${V1}/invocations`, {
      endpointRegion: 'NA',
      skillRequest: { body: { context: { System: {} }, request: { type: 'LaunchRequest' } } },
    });
    expect(smapi.warnings).toHaveLength(2);
    expect(smapi.warnings[1]).toMatchObject({ utterance: 'LaunchRequest' });
  });
});

describe('invocations', () => {
  const request = (type: string) => ({
    version: '1.0',
    context: { System: { application: { applicationId: SKILL_ID }, user: { userId: 'u' } } },
    request: { type, requestId: 'r', timestamp: '2026-11-21T12:00:00Z', locale: 'en-US' },
  });
  const invoke = (body: unknown, path = `${V1}/invocations`) =>
    smapi.call('POST', path, { endpointRegion: 'NA', skillRequest: { body } });

  it('call the skill with any request', async () => {
    const { json } = await invoke(request('LaunchRequest'));
    expect(json).toMatchObject({
      status: 'SUCCEEDED',
      result: {
        skillExecutionInfo: {
          invocationRequest: { body: request('LaunchRequest') },
          invocationResponse: { body: { version: '1.0' } },
        },
      },
    });
    const second = await invoke(request('LaunchRequest'), `/v2${STAGE.slice(3)}/invocations`);
    expect(second.json).toMatchObject({ status: 'SUCCESSFUL' });
  });

  it('say what is wrong with a request, and with an answer', async () => {
    expect((await invoke({ version: '1.0' })).json).toMatchObject({
      status: 'FAILED',
      result: {
        error: {
          code: 'INVALID_REQUEST',
          message:
            'INVALID_REQUEST: the request for the skill has no "request" with a "type"; it was not sent.',
        },
      },
    });
    const empty = { ...request('LaunchRequest'), context: { System: null } };
    expect((await invoke(empty)).json).toMatchObject({
      result: { error: { message: expect.stringContaining('no "context" with a') as unknown } },
    });
    expect((await invoke('words')).status).toBe(400);
    await smapi.close();
    await serve({ LaunchRequest: { raw: 1 } });
    expect((await invoke(request('LaunchRequest'))).json).toMatchObject({
      status: 'FAILED',
      result: { error: { code: 'INVALID_RESPONSE' } },
    });
  });
});

describe('a skill package', () => {
  const importZip = async (zip: Uint8Array): Promise<unknown> => {
    const { json: upload } = await smapi.call('POST', '/v1/skills/uploads');
    const { uploadUrl } = upload as { uploadUrl: string };
    expect((await fetch(uploadUrl, { method: 'PUT', body: Buffer.from(zip) })).status).toBe(200);
    const response = await fetch(`${smapi.address}/v1/skills/imports`, {
      method: 'POST',
      headers: { authorization: 'any' },
      body: JSON.stringify({ location: uploadUrl, vendorId: 'M1' }),
    });
    expect(response.status).toBe(202);
    return (await smapi.call('GET', response.headers.get('location') ?? '')).json;
  };
  const json = (value: unknown): Uint8Array => strToU8(JSON.stringify(value));

  it('replaces manifest and models', async () => {
    const manifest = { manifest: { ...smallManifest.manifest, manifestVersion: '9.9' } };
    const zip = zipSync({
      'skill.json': json(manifest),
      'interactionModels/custom/en-CA.json': json(smallModel),
      'assets/icon.png': new Uint8Array(10),
    });
    expect(await importZip(zip)).toMatchObject({
      status: 'SUCCEEDED',
      skill: {
        skillId: SKILL_ID,
        resources: [
          { name: 'Manifest', status: 'SUCCEEDED' },
          { name: 'InteractionModel.en-CA', status: 'SUCCEEDED' },
        ],
      },
    });
    expect((await smapi.call('GET', `${STAGE}/manifest`)).json).toEqual(manifest);
  });

  test.each([
    ['is not a zip', strToU8('nonsense'), 'the skill package is not a readable zip'],
    ['has no skill.json', zipSync({ 'a.json': json({}) }), 'has no skill.json at its top'],
    ['has no manifest', zipSync({ 'skill.json': json({}) }), 'skill.json has no "manifest"'],
    ['is not JSON', zipSync({ 'skill.json': strToU8('{') }), 'skill.json is not valid JSON'],
  ])('that %s fails with a sentence', async (_what, zip, message) => {
    expect(await importZip(zip)).toMatchObject({
      status: 'FAILED',
      errors: [{ message: expect.stringContaining(message) as unknown }],
    });
  });

  it('from an address without an upload is refused', async () => {
    const body = { location: 'http://127.0.0.1/uploads/none' };
    expect((await smapi.call('POST', `${V1}/imports`, body)).json).toMatchObject({
      message: '"location": nothing was uploaded to that address.',
    });
  });
});

it('a manifest with nulls in it is listed without names', async () => {
  const manifest = {
    manifest: { apis: null, publishingInformation: { locales: { 'en-US': null } } },
  };
  expect((await smapi.call('PUT', `${STAGE}/manifest`, manifest)).status).toBe(202);
  expect((await smapi.call('GET', '/v1/skills')).json).toMatchObject({
    skills: [{ apis: [], nameByLocale: { 'en-US': '' } }],
  });
});

it('the skill can be disabled and enabled again', async () => {
  const path = `${STAGE}/enablement`;
  expect((await smapi.call('GET', path)).status).toBe(204);
  expect((await smapi.call('DELETE', path)).status).toBe(204);
  expect((await smapi.call('GET', path)).status).toBe(404);
  expect((await smapi.call('PUT', path)).status).toBe(204);
  expect((await smapi.call('GET', path)).status).toBe(204);
});
