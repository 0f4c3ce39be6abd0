import { getDeviceId, getRequest, type HandlerInput } from 'ask-sdk-core';
import { type services } from 'ask-sdk-model';
import { type Device, type DeviceContextSettings } from '../../simulator/device';
import { type AlexaApi, startAlexaApi } from '../../simulator/services';
import { type Handlers, callingSkill, statusOf } from './support/calling-skill';
import { smallDevice } from './support/small-device';

let api: AlexaApi;
beforeAll(async () => {
  api = await startAlexaApi();
});
afterAll(() => api.close());

const clients = ({ serviceClientFactory }: HandlerInput): services.ServiceClientFactory => {
  if (serviceClientFactory === undefined) throw new Error('the skill has no API client');
  return serviceClientFactory;
};

const deviceWith = (handlers: Handlers, settings: DeviceContextSettings = {}): Device =>
  smallDevice(callingSkill(handlers), { api, ...settings });

/** What the skill says of the API's answer when it is opened. */
const saying = (call: (input: HandlerInput) => Promise<unknown>): Handlers => ({
  LaunchRequest: async (input) => {
    let told = '';
    const status = await statusOf(
      call(input).then((value) => {
        told = JSON.stringify(value ?? null);
      }),
    );
    const text = (status === 'fine' ? told : status).replaceAll('"', '').replace(/[{}]/g, ' ');
    return input.responseBuilder.speak(text).getResponse();
  },
});

const answerTo = async (
  call: (input: HandlerInput) => Promise<unknown>,
  settings: DeviceContextSettings = {},
): Promise<string> => {
  const turn = await deviceWith(saying(call), settings).say('open gift compass');
  expect(turn.error).toBeNull();
  return turn.speech;
};

const granted = (...scopes: string[]): DeviceContextSettings => ({
  permissions: Object.fromEntries(scopes.map((scope) => [scope, 'GRANTED' as const])),
});

const address = { addressLine1: '1 High Street', countryCode: 'GB', postalCode: 'AB1 2CD' };

describe('the API at the apiEndpoint', () => {
  it.each([
    ['name', 'alexa::profile:name:read', 'Ben Bell'],
    ['givenName', 'alexa::profile:given_name:read', 'Ben'],
    ['email', 'alexa::profile:email:read', 'ben@example.com'],
    ['mobileNumber', 'alexa::profile:mobile_number:read', 'countryCode:+44,phoneNumber:123'],
  ] as const)('gives the customer’s %s with permission only', async (part, scope, value) => {
    const profile = {
      name: 'Ben Bell',
      givenName: 'Ben',
      email: 'ben@example.com',
      mobileNumber: { countryCode: '+44', phoneNumber: '123' },
    };
    const calls = {
      name: 'getProfileName',
      givenName: 'getProfileGivenName',
      email: 'getProfileEmail',
      mobileNumber: 'getProfileMobileNumber',
    } as const;
    const call = (input: HandlerInput) => clients(input).getUpsServiceClient()[calls[part]]();
    expect(await answerTo(call, { profile, ...granted(scope) })).toBe(value);
    expect(await answerTo(call, { profile })).toBe('403');
    expect(await answerTo(call, granted(scope))).not.toContain('Ben');
  });

  it('gives the recognised person’s name', async () => {
    const known = {
      personProfile: { givenName: 'Ann' },
      ...granted('alexa::profile:given_name:read'),
    };
    const call = (input: HandlerInput) =>
      clients(input).getUpsServiceClient().getPersonsProfileGivenName();
    expect(await answerTo(call, { ...known, personId: 'ann' })).toBe('Ann');
    expect(await answerTo(call, known)).not.toBe('Ann');
  });

  it('gives the address of the device that asks, and of no other', async () => {
    const full = granted('alexa::devices:all:address:full:read');
    const of = (id?: string) => (input: HandlerInput) =>
      clients(input)
        .getDeviceAddressServiceClient()
        .getFullAddress(id ?? getDeviceId(input.requestEnvelope));
    expect(await answerTo(of(), { address, ...full })).toContain('High Street');
    expect(await answerTo(of('another'), { address, ...full })).toBe('403');
    expect(await answerTo(of(), { address })).toBe('403');
  });

  it('gives country and postal code by a permission of their own', async () => {
    const call = (input: HandlerInput) =>
      clients(input)
        .getDeviceAddressServiceClient()
        .getCountryAndPostalCode(getDeviceId(input.requestEnvelope));
    const scope = 'alexa:devices:all:address:country_and_postal_code:read';
    expect(await answerTo(call, { address, ...granted(scope) })).toBe(
      'countryCode:GB,postalCode:AB1 2CD',
    );
    expect(await answerTo(call, { address })).toBe('403');
  });

  it('gives time zone and units without a permission', async () => {
    const known = {
      timeZone: 'Europe/Berlin',
      distanceUnits: 'METRIC',
      temperatureUnit: 'CELSIUS',
    } as const;
    const call = async (input: HandlerInput) => {
      const ups = clients(input).getUpsServiceClient();
      const id = getDeviceId(input.requestEnvelope);
      return [
        await ups.getSystemTimeZone(id),
        await ups.getSystemDistanceUnits(id),
        await ups.getSystemTemperatureUnit(id),
      ].join(' ');
    };
    expect(await answerTo(call, known)).toBe('Europe/Berlin METRIC CELSIUS');
  });

  it('follows a permission that is granted during the conversation', async () => {
    const device = deviceWith(
      saying((input) => clients(input).getUpsServiceClient().getProfileEmail()),
      { profile: { email: 'ben@example.com' } },
    );
    expect((await device.say('open gift compass')).speech).toBe('403');
    device.setContext(granted('alexa::profile:email:read'));
    expect((await device.say('open gift compass')).speech).toBe('ben@example.com');
  });

  it.each([
    [undefined, '/v2/accounts/~current/settings/Profile.name', 401],
    ['Bearer pretend-token', '/v2/accounts/~current/settings/Profile.name', 401],
    ['Bearer pretend-token', '/v1/devices/d/settings/address', 403],
  ])('refuses the token %s at %s with %s', async (authorization, path, status) => {
    const headers = authorization === undefined ? {} : { authorization };
    expect((await fetch(`${api.endpoint}${path}`, { headers })).status).toBe(status);
  });

  it('says in the turn what it does not simulate', async () => {
    const turn = await deviceWith({
      LaunchRequest: async (input) => {
        const { apiEndpoint, apiAccessToken } = input.requestEnvelope.context.System;
        await fetch(`${apiEndpoint}/v1/endpoints`, {
          headers: { authorization: `Bearer ${apiAccessToken ?? ''}` },
        });
        return input.responseBuilder.getResponse();
      },
    }).say('open gift compass');
    expect(turn.warnings).toEqual(["not simulated: GET /v1/endpoints of Alexa's API"]);
  });
});

describe('a progressive response', () => {
  const speak = (input: HandlerInput, speech: string, requestId?: string): Promise<void> =>
    clients(input)
      .getDirectiveServiceClient()
      .enqueue({
        header: { requestId: requestId ?? getRequest(input.requestEnvelope).requestId },
        directive: { type: 'VoicePlayer.Speak', speech },
      });

  it('is heard before the answer', async () => {
    const turn = await deviceWith({
      LaunchRequest: async (input) => {
        await speak(input, '<speak>One <break/> moment.</speak>');
        return input.responseBuilder.speak('Here.').getResponse();
      },
    }).say('open gift compass');
    expect(turn.spoken.map(({ text }) => text)).toEqual(['One moment.', 'Here.']);
  });

  it('is refused for another request, and for what is not a directive', async () => {
    const statuses: string[] = [];
    await deviceWith({
      LaunchRequest: async (input) => {
        statuses.push(await statusOf(speak(input, 'Late.', 'another')));
        statuses.push(await statusOf(speak(input, '')));
        return input.responseBuilder.getResponse();
      },
    }).say('open gift compass');
    expect(statuses).toEqual(['403', '400']);
  });

  it('is refused where the customer waits for no answer', async () => {
    let status = '';
    const device = deviceWith({
      LaunchRequest: async (input) => input.responseBuilder.reprompt('Well?').getResponse(),
      SessionEndedRequest: async (input) => {
        status = await statusOf(speak(input, 'Bye.'));
        return input.responseBuilder.getResponse();
      },
    });
    await device.say('open gift compass');
    expect((await device.say('exit')).speech).toBe('');
    expect(status).toBe('403');
  });
});
