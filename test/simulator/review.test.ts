import { type RequestEnvelope, type SupportedInterfaces } from 'ask-sdk-model';
import * as fc from 'fast-check';
import { RULES, reviewResponse } from '../../simulator/review';
import { type Reply, asking, fakeSkill, handingOver } from './support/fake-skill';
import { smallDevice } from './support/small-device';

const EVERYTHING: SupportedInterfaces = {
  AudioPlayer: {},
  VideoApp: {},
  Display: {},
  'Alexa.Presentation.APL': {},
  'Alexa.Presentation.APLT': {},
  'Alexa.Presentation.HTML': {},
};

/** A request from a device with these interfaces. */
const requestOf = (supportedInterfaces: object = EVERYTHING, type = 'IntentRequest') =>
  ({
    context: { System: { device: { supportedInterfaces } } },
    request: { type },
  }) as unknown as RequestEnvelope;

const review = (response: unknown, request = requestOf(), document?: string) =>
  reviewResponse({ version: '1.0', response }, { request, document });

const ssml = (words: string) => ({
  outputSpeech: { type: 'SSML', ssml: `<speak>${words}</speak>` },
});
const card = (fields: object) => ({ ...ssml('Hi.'), card: fields });
const send = (...directives: object[]) => ({ ...ssml('Hi.'), directives });
const play = (stream: object = {}, playBehavior = 'REPLACE_ALL') => ({
  type: 'AudioPlayer.Play',
  playBehavior,
  audioItem: {
    stream: { url: 'https://a.example/b.mp3', token: 't', offsetInMilliseconds: 0, ...stream },
  },
});
const start = { type: 'Connections.StartConnection', uri: 'connection://AMAZON.PrintPDF/1' };
const sendErrorsOnly = { ...start, onCompletion: 'SEND_ERRORS_ONLY' };
const elicit = { type: 'Dialog.ElicitSlot', slotToElicit: 'thing' };
const render = { type: 'Alexa.Presentation.APL.RenderDocument', token: 'doc', document: {} };
const execute = { type: 'Alexa.Presentation.APL.ExecuteCommands', token: 'doc', commands: [] };
const consent = (...permissions: string[]) => ({ type: 'AskForPermissionsConsent', permissions });
const RECORDING = '<audio src="https://a.example/b.mp3"/>';

/** For each rule a response that breaks it, with some of its finding, and one beside it that does not. */
const CASES: Readonly<Record<string, readonly [broken: object, finding: string, sound: object]>> = {
  'response.size': [
    { ...ssml('Hi.'), canFulfillIntent: 'x'.repeat(123_000) },
    'bytes; Alexa takes 122880',
    { ...ssml('Hi.'), canFulfillIntent: 'x'.repeat(100_000) },
  ],
  'session.question': [
    { shouldEndSession: false },
    'the customer should be asked something',
    { ...ssml('And now?'), shouldEndSession: false },
  ],
  'dialog.session': [
    { ...send(elicit), shouldEndSession: true },
    'asks nothing',
    { ...send(elicit), shouldEndSession: false },
  ],
  'dialog.one': [send(elicit, { type: 'Dialog.Delegate' }), 'more than one Dialog', send(elicit)],
  'connection.session': [
    { ...send(start), shouldEndSession: true },
    '"shouldEndSession" is true beside Connections.StartConnection',
    { ...send(sendErrorsOnly), shouldEndSession: true },
  ],
  'connection.one': [send(start, start), 'more than one Connections.StartConnection', send(start)],
  'connection.player': [
    send(start, { type: 'AudioPlayer.Stop' }),
    'beside an audio or video directive',
    send(start),
  ],
  'connection.dialog': [send(start, elicit), 'beside a Dialog directive', send(start)],
  'speech.type': [
    { outputSpeech: { type: 'SSML', text: 'Hi.' } },
    'neither SSML with an "ssml" nor PlainText with a "text"',
    { outputSpeech: { type: 'PlainText', text: 'Hi.' } },
  ],
  'speech.length': [
    ssml('x'.repeat(8000)),
    'the speech has 8015 characters; Alexa takes 8000',
    ssml('x'.repeat(7985)),
  ],
  'ssml.speak': [
    { outputSpeech: { type: 'SSML', ssml: 'Hi.' } },
    'not enclosed in one <speak>',
    ssml('Hi.'),
  ],
  'ssml.well-formed': [ssml('Tom & Jerry'), 'not well-formed at "& Jerry', ssml('Tom &amp; Jerry')],
  'ssml.balance': [ssml('<p>Hi.'), 'closes <speak>', ssml('<p>Hi.</p>')],
  'ssml.element': [ssml('<b>Hi.</b>'), '<b>', ssml('<emphasis>Hi.</emphasis>')],
  'ssml.attribute': [
    ssml('<say-as interpret-as="shout">a</say-as>'),
    '<say-as> has interpret-as="shout"; known are characters',
    ssml('<say-as interpret-as="spell-out">a</say-as>'),
  ],
  'ssml.nesting': [ssml('<s><p>a</p></s>'), '<p> is inside <s>', ssml('<p><s>a</s></p>')],
  'ssml.break-time': [
    ssml('<break time="11s"/>'),
    'longer than 10 seconds',
    ssml('<break time="1500ms"/>'),
  ],
  'ssml.audio-count': [ssml(RECORDING.repeat(6)), '6 <audio>', ssml(RECORDING.repeat(5))],
  'card.type': [card({ type: 'Fancy' }), '"Fancy"', card({ type: 'LinkAccount' })],
  'card.fields': [
    card({ type: 'AskForPermissionsConsent' }),
    'has no "permissions"',
    card(consent('alexa::profile:given_name:read')),
  ],
  'card.empty': [
    card({ type: 'Simple', text: 'Hi.' }),
    'neither "title" nor "content"',
    card({ type: 'Simple', content: 'Hi.' }),
  ],
  'card.length': [
    card({ type: 'Standard', title: 'x', text: 'x'.repeat(8000) }),
    'the card has 8001 characters',
    card({ type: 'Standard', title: 'x', text: 'x'.repeat(7999), image: null }),
  ],
  'card.image-length': [
    card({ type: 'Standard', text: 'x', image: { largeImageUrl: `https://${'x'.repeat(2000)}` } }),
    'longer than 2000',
    card({ type: 'Standard', text: 'x', image: { largeImageUrl: 'https://a.example/b.png' } }),
  ],
  'card.image-https': [
    card({ type: 'Standard', text: 'x', image: { smallImageUrl: 'http://a.example/b.png' } }),
    'not at an https:// address',
    card({ type: 'Standard', text: 'x', image: { smallImageUrl: null } }),
  ],
  'card.permission': [
    card(consent('read my mail')),
    '"read my mail"',
    card(consent('alexa:devices:all:address:country_and_postal_code:read')),
  ],
  'directive.type': [
    send({ type: 'AudioPlayer.Plai' }),
    'the directive "AudioPlayer.Plai"; do you mean AudioPlayer.Play?',
    send(play()),
  ],
  'apl.commands-token': [
    send(render, { ...execute, token: 'other' }),
    'has the token "other"; the document on the screen has "doc"',
    send(render, execute),
  ],
  'apl.document': [
    send({ type: 'Alexa.Presentation.APL.RenderDocument' }),
    'no "document"',
    send(render),
  ],
  'audio.https': [
    send(play({ url: 'http://a.example/b.mp3' })),
    'the stream is at "http://a.example/b.mp3"',
    send(play()),
  ],
  'ssml.audio-https': [
    ssml('<audio src="http://a.example/b.mp3"/>'),
    '<audio> is at "http://a.example/b.mp3"',
    ssml('<audio src="soundbank://soundlibrary/animals/amzn_sfx_bear_01"/>'),
  ],
  'audio.host': [
    ssml('<audio src="https://192.168.0.7/b.mp3"/>'),
    'on the host 192.168.0.7',
    ssml(RECORDING),
  ],
  'audio.one-play': [send(play(), play()), 'more than one AudioPlayer.Play', send(play())],
  'audio.enqueue': [
    send(play({}, 'ENQUEUE')),
    'has no "audioItem.stream.expectedPreviousToken"',
    send(play({ expectedPreviousToken: 's' }, 'ENQUEUE')),
  ],
  'audio.previous-token': [
    send(play({ expectedPreviousToken: 's' })),
    'which only ENQUEUE takes',
    send(play({ expectedPreviousToken: null })),
  ],
  'audio.token-length': [
    send(play({ token: 'x'.repeat(1025) })),
    'Alexa takes 1024',
    send(play({ token: 'x'.repeat(1024) })),
  ],
  'audio.open-session': [
    { ...send(play()), shouldEndSession: false },
    'pauses the stream',
    { ...send(play()), shouldEndSession: true },
  ],
};

/**
 * What Amazon's pages say of each rule, by their titles: `refused` breaks the response, `warned` does not,
 * and of `doubted` nobody has confirmed that Alexa refuses it.
 */
const PAGES_SAY: readonly {
  readonly page: string;
  readonly refused?: readonly string[];
  readonly warned?: readonly string[];
  readonly doubted?: readonly string[];
}[] = [
  {
    page: 'Request and Response JSON Reference',
    refused: ['response.size', 'speech.type', 'speech.length', 'directive.type'],
  },
  {
    page: 'Manage the Skill Session and Session Attributes',
    warned: ['session.question'],
  },
  {
    page: 'Speech Synthesis Markup Language (SSML) Reference',
    refused: ['ssml.speak', 'ssml.well-formed', 'ssml.audio-https'],
    doubted: [
      'ssml.balance',
      'ssml.element',
      'ssml.attribute',
      'ssml.nesting',
      'ssml.break-time',
      'ssml.audio-count',
      'audio.host',
    ],
  },
  {
    page: 'Include a Card in Your Skill’s Response',
    refused: ['card.type', 'card.fields', 'card.length', 'card.image-length'],
    warned: ['card.image-https'],
    doubted: ['card.empty'],
  },
  {
    page: 'Configure Permissions for Customer Information in Your Skill',
    doubted: ['card.permission'],
  },
  {
    page: 'Dialog Interface Reference',
    warned: ['dialog.session'],
    doubted: ['dialog.one'],
  },
  {
    page: 'Use Skill Connections to Request Tasks',
    refused: ['connection.session', 'connection.player'],
    doubted: ['connection.one', 'connection.dialog'],
  },
  {
    page: 'AudioPlayer Interface Reference',
    refused: ['audio.https', 'audio.one-play', 'audio.enqueue'],
    warned: ['audio.open-session'],
    doubted: ['audio.previous-token', 'audio.token-length'],
  },
  {
    page: 'Alexa.Presentation.APL Interface Reference',
    refused: ['apl.commands-token'],
    doubted: ['apl.document'],
  },
];

/** A rule as its finding names it: the page and the doubt, and whether Alexa refuses the response. */
const HEADS = new Map<string, { page: string; isError: boolean; doubt: string }>(
  PAGES_SAY.flatMap(({ page, refused = [], warned = [], doubted = [] }) => [
    ...refused.map((id) => [id, { page, isError: true, doubt: '' }] as const),
    ...warned.map((id) => [id, { page, isError: false, doubt: '' }] as const),
    ...doubted.map((id) => [id, { page, isError: false, doubt: ', not verified' }] as const),
  ]),
);

/** The interface that ask-sdk-model names for a directive of each type; the other types need none. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  'Alexa.Advertisement': ['Alexa.Advertisement.InjectAds'],
  'Alexa.Presentation.APL': [
    'Alexa.Presentation.APL.RenderDocument',
    'Alexa.Presentation.APL.ExecuteCommands',
    'Alexa.Presentation.APL.SendIndexListData',
    'Alexa.Presentation.APL.SendTokenListData',
    'Alexa.Presentation.APL.UpdateIndexListData',
  ],
  'Alexa.Presentation.APLT': [
    'Alexa.Presentation.APLT.RenderDocument',
    'Alexa.Presentation.APLT.ExecuteCommands',
  ],
  'Alexa.Presentation.HTML': [
    'Alexa.Presentation.HTML.Start',
    'Alexa.Presentation.HTML.HandleMessage',
  ],
  AudioPlayer: ['AudioPlayer.Play', 'AudioPlayer.Stop', 'AudioPlayer.ClearQueue'],
  Display: ['Display.RenderTemplate', 'Hint'],
  Navigation: ['Navigation.Assistance.AnnounceRoadRegulation'],
  VideoApp: ['VideoApp.Launch'],
};

/** The page on which each type of directive stands, by its title; those under "" have none that is known. */
const TYPES_ON: Readonly<Record<string, readonly string[]>> = {
  'Alexa.Presentation.APL Interface Reference': [
    'Alexa.Presentation.APL.RenderDocument',
    'Alexa.Presentation.APL.ExecuteCommands',
    'Alexa.Presentation.APL.SendIndexListData',
    'Alexa.Presentation.APL.SendTokenListData',
    'Alexa.Presentation.APL.UpdateIndexListData',
  ],
  'Alexa.Presentation.APLA Interface Reference': ['Alexa.Presentation.APLA.RenderDocument'],
  'Alexa.Presentation.APLT Interface Reference': [
    'Alexa.Presentation.APLT.RenderDocument',
    'Alexa.Presentation.APLT.ExecuteCommands',
  ],
  'Alexa.Presentation.HTML Interface Reference': [
    'Alexa.Presentation.HTML.Start',
    'Alexa.Presentation.HTML.HandleMessage',
  ],
  'AudioPlayer Interface Reference': [
    'AudioPlayer.Play',
    'AudioPlayer.Stop',
    'AudioPlayer.ClearQueue',
  ],
  'VideoApp Interface Reference': ['VideoApp.Launch'],
  'Display Interface Reference': ['Display.RenderTemplate', 'Hint'],
  'Dialog Interface Reference': [
    'Dialog.ConfirmIntent',
    'Dialog.ConfirmSlot',
    'Dialog.Delegate',
    'Dialog.DelegateRequest',
    'Dialog.ElicitSlot',
    'Dialog.UpdateDynamicEntities',
  ],
  'Use Skill Connections to Request Tasks': [
    'Connections.SendResponse',
    'Connections.StartConnection',
  ],
  'Add In-Skill Purchase Support to Your Skill Code': ['Connections.SendRequest'],
  'Implement Custom Tasks in Your Skill': ['Tasks.CompleteTask'],
  'About Alexa Conversations': ['Conversations.ResetContext'],
  'Alexa Gadgets Skill API': [
    'CustomInterfaceController.SendDirective',
    'CustomInterfaceController.StartEventHandler',
    'CustomInterfaceController.StopEventHandler',
    'GadgetController.SetLight',
    'GameEngine.StartInputHandler',
    'GameEngine.StopInputHandler',
  ],
  '': [
    'Alexa.Advertisement.InjectAds',
    'Alexa.SmartVision.SnapshotProvider.GetSnapshotDirective',
    'Navigation.Assistance.AnnounceRoadRegulation',
  ],
};
const TYPES = Object.values(TYPES_ON).flat();

const idsOf = (sentences: readonly string[]): (string | undefined)[] =>
  sentences.map((sentence) => /\[([^,]+), by/.exec(sentence)?.[1]);

it('every rule has a name of its own, a case here, and a page', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const ofTypes = TYPES.flatMap((type) => [`${type}.interface`, `${type}.fields`]);
  expect(ids.sort()).toEqual([...ofTypes, ...Object.keys(CASES)].sort());
  expect([...HEADS.keys()].sort()).toEqual(Object.keys(CASES).sort());
});

const noSuchRule = (): never => {
  throw new Error('there is no such rule');
};

describe.each(Object.entries(CASES))('the rule %s', (id, [broken, finding, sound]) => {
  const { page, isError, doubt } = HEADS.get(id) ?? noSuchRule();

  it('names itself and its page beside what it found', () => {
    const { problems, warnings } = review(broken);
    const found = isError ? problems : warnings;
    const mine = found.filter((_, index) => idsOf(found)[index] === id);
    expect(mine).toEqual([expect.stringContaining(finding)]);
    expect(mine[0]).toContain(`[${id}, by the page "${page}"${doubt}]`);
    expect(idsOf(isError ? warnings : problems)).not.toContain(id);
  });

  it('finds nothing in a sound response', () => {
    expect(review(sound)).toEqual({ problems: [], warnings: [] });
  });
});

describe('a directive of each type', () => {
  const needy = Object.entries(NEEDS).flatMap(([needed, types]) =>
    types.map((type) => [type, needed] as const),
  );
  const needs = (type: string, interfaces: object): readonly string[] =>
    review(send({ type }), requestOf(interfaces)).problems.filter((problem) =>
      problem.includes('for a device without the interface'),
    );

  test.each(needy)('%s is refused by a device without %s, and by no other', (type, needed) => {
    expect(needs(type, {})).toEqual([
      expect.stringContaining(`${type} for a device without the interface ${needed}`),
    ]);
    expect(needs(type, { [needed]: {} })).toEqual([]);
  });

  it('needs no interface when none is named for it', () => {
    const others = TYPES.filter((type) => !needy.some(([named]) => named === type));
    expect(others).toHaveLength(19);
    expect(others.flatMap((type) => needs(type, {}))).toEqual([]);
  });

  test.each([
    [{ type: 'Dialog.ElicitSlot' }, 'Dialog.ElicitSlot has no "slotToElicit"'],
    [{ ...execute, token: null }, 'ExecuteCommands has no "token"'],
    [{ ...execute, commands: 'x' }, 'has a "commands" that is not what it should be'],
    [{ type: 'AudioPlayer.Play' }, 'AudioPlayer.Play has no "audioItem"'],
    [play({ token: undefined }), 'has no "audioItem.stream.token"'],
    [play({ offsetInMilliseconds: -1 }), 'has a "audioItem.stream.offsetInMilliseconds"'],
    [play({}, 'APPEND'), 'known are ENQUEUE, REPLACE_ALL, REPLACE_ENQUEUED'],
    [{ type: 'VideoApp.Launch', videoItem: {} }, 'has no "videoItem.source"'],
    [{ type: 'Connections.SendRequest', name: 'Buy' }, 'has no "token"'],
    [{ type: 'Connections.StartConnection' }, 'has no "uri"'],
    [{ ...start, onCompletion: 'NEVER' }, 'known are RESUME_SESSION, SEND_ERRORS_ONLY'],
    [{ type: 'Dialog.UpdateDynamicEntities' }, 'has no "updateBehavior"'],
  ])('must have its fields: %j', (directive, problem) => {
    expect(review(send(directive)).problems).toContainEqual(expect.stringContaining(problem));
  });

  const placed = Object.entries(TYPES_ON).flatMap(([page, types]) =>
    types.map((type) => [type, page] as const),
  );

  test.each(placed)('%s is an error of the page "%s" where it is broken', (type, page) => {
    const ofType = RULES.filter(({ id }) => id === `${type}.interface` || id === `${type}.fields`);
    const stated = page === '' ? 'ask-sdk-model' : page;
    expect(ofType.map(({ page: of, level }) => [of, level])).toEqual([
      [stated, 'error'],
      [stated, 'error'],
    ]);
    const source = page === '' ? 'the package "ask-sdk-model"' : `the page "${page}"`;
    // Some types need nothing that a response could lack.
    for (const problem of review(send({ type }), requestOf({})).problems) {
      expect(problem).toMatch(new RegExp(`\\[${type}\\.(?:interface|fields), by `));
      expect(problem).toContain(`by ${source}]`);
    }
  });

  it('takes a null for an optional field, as Alexa does', () => {
    expect(review(send({ ...start, onCompletion: null })).problems).toEqual([]);
  });
});

describe('SSML', () => {
  const findings = (text: string): readonly string[] => {
    const { problems, warnings } = review({ outputSpeech: { type: 'SSML', ssml: text } });
    return [...problems, ...warnings];
  };

  test.each([
    '<speak/>',
    '  <speak>a &amp; b <break time="1s"/></speak>\n',
    "<speak><prosody rate='slow'>a <p><s>b</s></p></prosody></speak>",
    '<speak><amazon:effect name="whispered">hush</amazon:effect></speak>',
    '<speak><voice name="Hans"><lang xml:lang="de-DE">Hallo</lang></voice></speak>',
    '<speak>a <!-- said by Tom & Jerry --> b</speak>',
  ])('%j is sound', (text) => {
    expect(findings(text)).toEqual([]);
  });

  test.each([
    ['', 'is empty'],
    ['<speak>a</speak>b', 'not enclosed in one <speak>'],
    ['<speak>a</speak><speak>b</speak>', 'not enclosed in one <speak>'],
    ['<p>a</p>', 'not enclosed in one <speak>'],
    ['<speak>a &nbsp; b</speak>', 'not well-formed'],
    ['<speak>1 < 2</speak>', 'not well-formed'],
    ['<speak><break time=1s/></speak>', 'not well-formed'],
    ['<speak><amazon:shout>a</amazon:shout></speak>', '<amazon:shout>'],
    ['<speak><p>a</s></speak>', 'closes <s>'],
    ['<speak>a', 'never closes <speak>'],
    ['<speak><sub>Al</sub></speak>', '<sub> has no "alias"'],
    ['<speak><audio/></speak>', '<audio> has no "src"'],
    ['<speak><break length="1s"/></speak>', '<break> has the attribute "length"'],
    ['<speak><sub alias="x"><s>a</s></sub></speak>', '<s> is inside <sub>, which holds only words'],
    ['<speak><speak>a</speak></speak>', '<speak> is inside <speak>'],
  ])('%j is told of: %s', (text, finding) => {
    expect(findings(text).join()).toContain(finding);
  });
});

describe('in a conversation', () => {
  it('a hand-over whose optional fields are null is one without them', async () => {
    const [directive] = handingOver().directives ?? [];
    const skill = fakeSkill({
      LaunchRequest: { directives: [{ ...directive, token: null, onCompletion: null } as never] },
    });
    const device = smallDevice(skill);
    expect((await device.say('open gift compass')).alexaShopping).toContain('test kettle');
    const turn = await device.say('yes');
    expect(turn).toMatchObject({ error: null, outcome: 'completed' });
    expect(turn.exchanges[0]?.request.request).not.toHaveProperty('cause.token');
  });

  const say = async (reply: Reply) => {
    const skill = fakeSkill({ LaunchRequest: asking('Hi.'), 'AMAZON.YesIntent': reply });
    const device = smallDevice(skill);
    await device.say('open gift compass');
    return device.say('yes');
  };

  it('a session kept open beside a hand-over is refused, as Alexa refuses it', async () => {
    const turn = await say({ ...asking('Over.'), ...handingOver() });
    expect(turn.error).toContain('INVALID_RESPONSE: "shouldEndSession" is false beside');
    expect(turn.error).toContain('[connection.session, by the page "Use Skill Connections');
    expect(turn).toMatchObject({ sessionOpen: false, outcome: null });
  });

  it('an unknown directive ends the session with an error', async () => {
    const turn = await say({ directives: [{ type: 'Alexa.Dance' } as never] });
    expect(turn.error).toContain(
      'Alexa does not know the directive "Alexa.Dance" [directive.type,',
    );
    expect(turn.sessionOpen).toBe(false);
  });

  it('commands reach a document that an earlier response drew', async () => {
    const drawing = { ...asking('Hi.'), directives: [render as never] };
    const skill = fakeSkill({
      LaunchRequest: drawing,
      'AMAZON.YesIntent': { ...asking('Look.'), directives: [execute as never] },
      'AMAZON.NoIntent': { ...asking('Look.'), directives: [{ ...execute, token: 'x' } as never] },
    });
    const device = smallDevice(skill, { type: 'echo-show-8' });
    await device.say('open gift compass');
    expect(await device.say('yes')).toMatchObject({
      error: null,
      warnings: [expect.stringMatching('^not simulated: ')],
    });
    expect((await device.say('no')).error).toContain('the document on the screen has "doc"');
  });

  it('a reprompt without words is sound, as Alexa reads a null', async () => {
    const without = { ...asking('Hi.'), reprompt: { outputSpeech: null as never } };
    expect(review(without)).toEqual({ problems: [], warnings: [] });
    expect(await say(without)).toMatchObject({ error: null, warnings: [], reprompt: null });
  });

  it('a rule that nobody has confirmed only warns', async () => {
    const turn = await say({ ...asking('<shout>Hi.</shout>') });
    expect(turn).toMatchObject({ error: null, sessionOpen: true });
    expect(turn.warnings.join()).toContain('not verified]');
  });
});

describe('always', () => {
  it('a review of anything is sentences, never a failure', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (envelope, response) => {
        for (const { problems, warnings } of [
          reviewResponse(envelope, { request: {} as RequestEnvelope }),
          review(response),
          review({ outputSpeech: response, card: { type: response } }),
        ]) {
          for (const sentence of [...problems, ...warnings]) {
            expect(sentence).toMatch(/ \[\S+, by the /);
          }
        }
      }),
    );
  });

  it('a directive of known type with any fields is either sound or told of with its name', () => {
    const types = fc.constantFrom(...TYPES);
    fc.assert(
      fc.property(types, fc.dictionary(fc.string(), fc.jsonValue()), (type, fields) => {
        const { problems } = review({ directives: [{ ...fields, type }] });
        for (const problem of problems) expect(problem).toContain(type);
      }),
    );
  });
});
