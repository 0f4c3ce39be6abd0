import { type Response } from 'ask-sdk-model';
import { type Device, type DeviceContextSettings } from '../../simulator/device';
import { type AlexaApi, startAlexaApi } from '../../simulator/services';
import { type FakeSkill, asking, fakeSkill, handingOver } from './support/fake-skill';
import { callingSkill } from './support/calling-skill';
import { smallDevice } from './support/small-device';

const products = [
  { productId: 'gold', referenceName: 'gold', name: 'the gold pack', type: 'ENTITLEMENT' },
  { productId: 'hint', referenceName: 'hint', name: 'a hint', type: 'CONSUMABLE' },
  {
    productId: 'club',
    referenceName: 'club',
    name: 'the club',
    type: 'SUBSCRIPTION',
    entitled: true,
  },
  {
    productId: 'old',
    referenceName: 'old',
    name: 'the old pack',
    type: 'ENTITLEMENT',
    purchasable: false,
  },
] as const;

const sending = (
  name: string,
  productId: string,
  more: object = {},
  token = 'tok',
): Partial<Response> => ({
  directives: [
    {
      type: 'Connections.SendRequest',
      name,
      payload: { InSkillProduct: { productId }, ...more },
      token,
    },
  ],
  shouldEndSession: true,
});

const start = async (
  response: Partial<Response>,
  settings: DeviceContextSettings = {},
): Promise<{ skill: FakeSkill; device: Device }> => {
  const skill = fakeSkill({ LaunchRequest: response, 'Connections.Response': asking('And now?') });
  const device = smallDevice(skill, { products, ...settings });
  await device.say('open gift compass');
  return { skill, device };
};

const lastOf = (skill: FakeSkill): Record<string, unknown> =>
  skill.requests.at(-1)?.request as unknown as Record<string, unknown>;

test('buying by voice is one switch for the skill’s own products and for Alexa Shopping', async () => {
  const api = await startAlexaApi();
  const skill = fakeSkill({ LaunchRequest: handingOver() });
  const device = smallDevice(skill, { api, voicePurchasing: false });
  const isOn = async (): Promise<unknown> => {
    const { apiEndpoint, apiAccessToken } = skill.requests.at(-1)?.context.System ?? {};
    const path = '/v1/users/~current/skills/~current/settings/voicePurchasing.enabled';
    const headers = { authorization: `Bearer ${apiAccessToken}` };
    return (await fetch(`${apiEndpoint}${path}`, { headers })).json();
  };
  expect((await device.say('open gift compass')).outcome).toBe('RetryLaterError');
  expect(await isOn()).toBe(false);
  device.setFaults({ voicePurchasing: true });
  expect(await isOn()).toBe(true);
  device.setContext({ voicePurchasing: false });
  expect(device.faults.voicePurchasing).toBe(false);
  await api.close();
});

describe('a purchase of an in-skill product', () => {
  it('is asked by Alexa, and ends with the customer’s yes in a session of its own', async () => {
    const { skill, device } = await start(sending('Buy', 'gold'));
    expect(device.turns[0]?.alexaShopping).toContain('the gold pack');
    const turn = await device.say('yes please');
    expect(turn).toMatchObject({ outcome: 'ACCEPTED', speech: 'And now?', sessionOpen: true });
    expect(lastOf(skill)).toMatchObject({
      type: 'Connections.Response',
      name: 'Buy',
      status: { code: '200' },
      payload: { purchaseResult: 'ACCEPTED', productId: 'gold' },
      token: 'tok',
    });
    const [before, after] = skill.requests.map(({ session }) => session);
    expect(after).toMatchObject({ new: true, attributes: {} });
    expect(after?.sessionId).not.toBe(before?.sessionId);
  });

  it.each(['no', 'stop'])('ends with the customer’s "%s"', async (words) => {
    const { skill, device } = await start(sending('Buy', 'gold'));
    await device.say(words);
    expect(lastOf(skill)).toMatchObject({ payload: { purchaseResult: 'DECLINED' } });
  });

  it('asks once more when the answer is unclear, and takes silence for a no', async () => {
    const { skill, device } = await start(sending('Buy', 'gold'));
    expect((await device.say('a kettle')).alexaShopping).toContain('yes or a no');
    await device.silence();
    expect(lastOf(skill)).toMatchObject({ payload: { purchaseResult: 'DECLINED' } });
  });

  it('begins with the skill’s message when it is an upsell', async () => {
    const upsell = sending('Upsell', 'gold', {
      upsellMessage: 'There is gold. Want to hear more?',
    });
    const { skill, device } = await start(upsell);
    expect(device.turns[0]?.alexaShopping).toBe('There is gold. Want to hear more?');
    expect((await device.say('yes')).alexaShopping).toContain('Do you want to buy');
    await device.say('yes');
    expect(lastOf(skill)).toMatchObject({
      name: 'Upsell',
      payload: { purchaseResult: 'ACCEPTED' },
    });
  });

  it.each([
    ['what the customer has', 'Buy', 'club', 'ALREADY_PURCHASED'],
    ['what is not on sale', 'Buy', 'old', 'ERROR'],
    ['what does not exist', 'Buy', 'nothing', 'ERROR'],
    ['giving up what the customer lacks', 'Cancel', 'gold', 'NOT_ENTITLED'],
  ])('ends at once for %s', async (_, name, productId, purchaseResult) => {
    const { skill } = await start(sending(name, productId));
    expect(lastOf(skill)).toMatchObject({ name, payload: { purchaseResult, productId } });
  });

  it.each([
    'ACCEPTED',
    'DECLINED',
    'ALREADY_PURCHASED',
    'NOT_ENTITLED',
    'PENDING_PURCHASE',
    'ERROR',
  ] as const)('ends with %s on demand', async (purchaseResult) => {
    const skill = fakeSkill({ LaunchRequest: sending('Buy', 'gold') });
    const device = smallDevice(skill, { products });
    device.decideNextPurchase(purchaseResult);
    await device.say('open gift compass');
    expect(lastOf(skill)).toMatchObject({ payload: { purchaseResult } });
  });

  it.each([
    ['another name', sending('Order', 'gold'), 'name'],
    ['an upsell without words', sending('Upsell', 'gold'), 'upsellMessage is missing'],
  ])('is not simulated for %s; the turn says so', async (_, response, why) => {
    const { device } = await start(response);
    expect(device.turns[0]?.warnings.join()).toMatch(`not simulated: Connections.SendRequest`);
    expect(device.turns[0]?.warnings.join()).toContain(why);
  });
});

describe('the monetisation service', () => {
  let api: AlexaApi;
  beforeAll(async () => {
    api = await startAlexaApi();
  });
  afterAll(() => api.close());

  type Wanted = readonly [entitled?: string | undefined, productType?: string];
  const owned = ([entitled, type]: Wanted, most?: number): ReturnType<typeof callingSkill> => {
    return callingSkill({
      IntentRequest: async ({ responseBuilder }) => responseBuilder.getResponse(),
      LaunchRequest: async ({ serviceClientFactory, responseBuilder }) => {
        const client = serviceClientFactory?.getMonetizationServiceClient();
        const answer = await client?.getInSkillProducts(
          ...(['en-US', undefined, entitled, type, undefined, most] as const),
        );
        const { inSkillProducts = [], isTruncated = false } = answer ?? {};
        const words = inSkillProducts.map(
          ({ productId, activeEntitlementCount }) => `${productId} ${activeEntitlementCount}`,
        );
        return responseBuilder.speak(`${words.join(', ')}${isTruncated ? ' …' : ''}`).getResponse();
      },
      GiftIntent: async ({ responseBuilder }) =>
        responseBuilder
          .addDirective({
            type: 'Connections.SendRequest',
            name: 'Buy',
            payload: { InSkillProduct: { productId: 'hint' } },
            token: 'tok',
          })
          .getResponse(),
    });
  };

  it.each([
    ['all products', [], 'gold 0, hint 0, club 1, old 0', 100],
    ['what the customer has', ['ENTITLED'], 'club 1', 100],
    ['products of a type', [undefined, 'ENTITLEMENT'], 'gold 0, old 0', 100],
    ['a first page', [], 'gold 0, hint 0 …', 2],
  ] as const)('lists %s', async (_, wanted, told, most) => {
    const device = smallDevice(owned(wanted, most), { api, products });
    expect((await device.say('open gift compass')).speech).toBe(told);
  });

  it('counts what was bought, and a consumable as often as it was bought', async () => {
    const device = smallDevice(owned(['ENTITLED']), { api, products });
    for (const _ of [1, 2]) {
      await device.say('ask gift compass to find me a kettle');
      await device.say('yes');
    }
    expect((await device.say('open gift compass')).speech).toBe('hint 2, club 1');
  });

  it('knows one product, and whether the customer buys by voice', async () => {
    const told: unknown[] = [];
    const skill = callingSkill({
      LaunchRequest: async ({ serviceClientFactory, responseBuilder }) => {
        const client = serviceClientFactory?.getMonetizationServiceClient();
        told.push((await client?.getInSkillProduct('en-US', 'club'))?.entitled);
        told.push(await client?.getVoicePurchaseSetting());
        return responseBuilder.getResponse();
      },
    });
    await smallDevice(skill, { api, products }).say('open gift compass');
    expect(told).toEqual(['ENTITLED', true]);
  });
});
