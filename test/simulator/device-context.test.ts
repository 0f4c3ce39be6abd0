import { type Context } from 'ask-sdk-model';
import { type DeviceSettings } from '../../simulator/device';
import { type FakeSkill, type Reply, asking, fakeSkill } from './support/fake-skill';
import { smallDevice } from './support/small-device';

const contextOf = (skill: FakeSkill, at = -1): Context => {
  const context = skill.requests.at(at)?.context;
  if (context === undefined) throw new Error('the skill got no request');
  return context;
};

const launch = async (settings: Partial<DeviceSettings>): Promise<FakeSkill> => {
  const skill = fakeSkill({ LaunchRequest: asking('Welcome.') });
  await smallDevice(skill, settings).say('open gift compass');
  return skill;
};

const drawing = (document: object, token = 'doc'): Reply => ({
  ...asking('Look.'),
  directives: [{ type: 'Alexa.Presentation.APL.RenderDocument', token, document }],
});

const drawn = async (document: object): Promise<Context['Alexa.Presentation.APL']> => {
  const skill = fakeSkill({ LaunchRequest: drawing(document) });
  const device = smallDevice(skill, { type: 'echo-show-5' });
  await device.say('open gift compass');
  await device.say('find me a kettle');
  return contextOf(skill)['Alexa.Presentation.APL'];
};

describe('the customer in a request', () => {
  it('has an account-link token once the account is linked', async () => {
    const skill = fakeSkill({ LaunchRequest: asking('Welcome.') });
    const device = smallDevice(skill);
    await device.say('open gift compass');
    expect(contextOf(skill).System.user).not.toHaveProperty('accessToken');
    device.setContext({ accessToken: 'linked' });
    await device.say('find me a kettle');
    expect(contextOf(skill).System.user.accessToken).toBe('linked');
    expect(skill.requests.at(-1)?.session?.user.accessToken).toBe('linked');
  });

  it('has the permissions that were asked for, each granted or denied', async () => {
    const skill = await launch({
      permissions: {
        'alexa::profile:email:read': 'GRANTED',
        'alexa::alerts:reminders:skill:readwrite': 'DENIED',
      },
    });
    const { user, apiAccessToken } = contextOf(skill).System;
    expect(user.permissions).toEqual({
      consentToken: apiAccessToken,
      scopes: {
        'alexa::profile:email:read': { status: 'GRANTED' },
        'alexa::alerts:reminders:skill:readwrite': { status: 'DENIED' },
      },
    });
  });

  it('has no consent token while nothing is granted', async () => {
    const skill = await launch({ permissions: { 'alexa::profile:email:read': 'DENIED' } });
    expect(contextOf(skill).System.user.permissions).not.toHaveProperty('consentToken');
  });

  it('is a person while the voice is recognised', async () => {
    const skill = fakeSkill({ LaunchRequest: asking('Welcome.') });
    const device = smallDevice(skill, { personId: 'amzn1.ask.person.ben', personAccessToken: 'b' });
    await device.say('open gift compass');
    expect(contextOf(skill).System.person).toEqual({
      personId: 'amzn1.ask.person.ben',
      accessToken: 'b',
    });
    device.setContext({ personId: undefined });
    await device.say('find me a kettle');
    expect(contextOf(skill).System).not.toHaveProperty('person');
  });

  it('lives in a unit where there is one', async () => {
    const unit = { unitId: 'amzn1.ask.unit.one', persistentUnitId: 'amzn1.alexa.unit.did.one' };
    expect(contextOf(await launch({ unit })).System.unit).toEqual(unit);
  });
});

describe('the device in a request', () => {
  it('has its screen in the old and in the new form', async () => {
    const { Viewport, Viewports } = contextOf(await launch({ type: 'echo-spot' }));
    expect(Viewport).toMatchObject({ shape: 'ROUND', pixelWidth: 480, mode: 'HUB' });
    expect(Viewports).toEqual([
      {
        type: 'APL',
        id: 'main',
        shape: 'ROUND',
        dpi: 160,
        presentationType: 'STANDARD',
        canRotate: false,
        configuration: {
          current: { mode: 'HUB', size: { type: 'DISCRETE', pixelWidth: 480, pixelHeight: 480 } },
        },
      },
    ]);
  });

  it('has another screen when the settings say so', async () => {
    const viewport = { pixelWidth: 1000, pixelHeight: 700, dpi: 213 };
    const { Viewport, Viewports } = contextOf(await launch({ type: 'echo-show-8', viewport }));
    expect(Viewport).toMatchObject({ ...viewport, mode: 'HUB' });
    expect(Viewports).toMatchObject([{ dpi: 213 }]);
  });

  it('can be one that plays no audio', async () => {
    const context = contextOf(await launch({ audioPlayer: false }));
    expect(context.System.device?.supportedInterfaces).toEqual({});
    expect(context).not.toHaveProperty('AudioPlayer');
  });
});

describe('what is on the screen', () => {
  const text = (id: string) => ({ type: 'Text', id, text: 'Tea' });

  it('is in the request with token, version and the named components', async () => {
    const shown = await drawn({
      type: 'APL',
      version: '2024.2',
      layouts: { Row: { parameters: ['name'], items: [text('row')] } },
      mainTemplate: {
        items: [
          {
            type: 'Container',
            items: [
              { type: 'Image', id: 'picture' },
              { type: 'TouchWrapper', id: 'button', item: [text('label'), { type: 'Row' }] },
              { type: 'ScrollView', id: 'all', item: { type: 'Text', text: 'no id' } },
              { ...text('hidden'), when: false },
              { ...text('bound'), id: '${data.id}' },
            ],
          },
        ],
      },
    });
    expect(shown).toMatchObject({ token: 'doc', version: '2024.2' });
    const [screen, ...others] = shown?.componentsVisibleOnScreen ?? [];
    expect(others).toEqual([]);
    expect(screen).toMatchObject({ position: '960x480+0+0:0', tags: { viewport: {} } });
    expect(screen?.children).toMatchObject([
      { id: 'picture', type: 'graphic' },
      {
        id: 'button',
        type: 'mixed',
        tags: { clickable: true },
        children: [
          { id: 'label', type: 'text' },
          { id: 'row', type: 'text' },
        ],
      },
      { id: 'all', tags: { scrollable: { direction: 'vertical' } } },
    ]);
  });

  it.each([
    ['once', { Loop: { items: [{ type: 'Loop' }, text('leaf')] } }],
    ['twice', { Loop: { items: [{ type: 'Loop' }, { type: 'Loop' }, text('leaf')] } }],
    [
      'by way of others',
      {
        Loop: { items: [{ type: 'Other' }, { type: 'Other' }] },
        Other: { item: [{ type: 'Loop' }, { type: 'Loop' }, text('leaf')] },
      },
    ],
  ])('is found soon in a layout that uses itself %s', async (_how, layouts) => {
    const began = performance.now();
    const shown = await drawn({ layouts, mainTemplate: { items: [{ type: 'Loop' }] } });
    expect(performance.now() - began).toBeLessThan(1000);
    const [screen] = shown?.componentsVisibleOnScreen ?? [];
    expect(screen?.children?.[0]).toMatchObject({ id: 'leaf' });
  });

  it('is only the screen itself for a document that is stored with the skill', async () => {
    const shown = await drawn({ type: 'Link', src: 'doc://alexa/apl/documents/tea' });
    expect(shown).toEqual({
      token: 'doc',
      componentsVisibleOnScreen: [
        expect.not.objectContaining({ children: expect.anything() as unknown }),
      ],
    });
  });

  it('is gone with the session', async () => {
    const skill = fakeSkill({ LaunchRequest: drawing({ type: 'APL' }) });
    const device = smallDevice(skill, { type: 'echo-show-8' });
    await device.say('open gift compass');
    await device.say('exit');
    await device.say('open gift compass');
    expect(contextOf(skill)).not.toHaveProperty(['Alexa.Presentation.APL']);
  });
});
