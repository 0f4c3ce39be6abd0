import { type CustomerProfile, type DeviceContextSettings } from '../device/context-settings';
import {
  type ApiAnswer,
  type ApiRequest,
  type ApiRoute,
  refusal,
  valueOrNothing,
  whenGranted,
} from './api-client';

const ADDRESS_SCOPE = 'alexa::devices:all:address:full:read';
/** With one colon after `alexa`, unlike the others. */
const COUNTRY_SCOPE = 'alexa:devices:all:address:country_and_postal_code:read';

const PROFILE_SCOPES: Readonly<Record<keyof CustomerProfile, string>> = {
  name: 'alexa::profile:name:read',
  givenName: 'alexa::profile:given_name:read',
  email: 'alexa::profile:email:read',
  mobileNumber: 'alexa::profile:mobile_number:read',
};

const withPermission = (
  request: ApiRequest,
  scope: string,
  read: (settings: DeviceContextSettings) => unknown,
): ApiAnswer =>
  whenGranted(request, scope, 403, () => valueOrNothing(read(request.client.settings())));

/** A request about another device than the token's is refused like one without permission. */
const ofOwnDevice = (request: ApiRequest, answer: () => ApiAnswer): ApiAnswer =>
  request.parts[0] === request.client.deviceId
    ? answer()
    : refusal(403, 'The token is not for this device.');

const profileRoute = (
  part: keyof CustomerProfile,
  path: RegExp,
  read: (settings: DeviceContextSettings) => CustomerProfile | undefined,
): ApiRoute => ({
  method: 'GET',
  path,
  answer: (request) =>
    withPermission(request, PROFILE_SCOPES[part], (settings) => read(settings)?.[part]),
});

/** INFERRED: the settings of a device need no permission. */
const deviceSetting = (
  name: string,
  read: (settings: DeviceContextSettings) => string | undefined,
): ApiRoute => ({
  method: 'GET',
  path: new RegExp(`^/v2/devices/([^/]+)/settings/System\\.${name}$`),
  answer: (request) => ofOwnDevice(request, () => valueOrNothing(read(request.client.settings()))),
});

const address = (
  path: RegExp,
  scope: string,
  read: (settings: DeviceContextSettings) => unknown,
): ApiRoute => ({
  method: 'GET',
  path,
  withoutToken: 403,
  answer: (request) => ofOwnDevice(request, () => withPermission(request, scope, read)),
});

/** Profile of account and person, the device's address and settings. */
export const CUSTOMER_ROUTES: readonly ApiRoute[] = [
  ...(['name', 'givenName', 'email', 'mobileNumber'] as const).map((part) =>
    profileRoute(
      part,
      new RegExp(`^/v2/accounts/~current/settings/Profile\\.${part}$`),
      ({ profile }) => profile,
    ),
  ),
  ...(['name', 'givenName', 'mobileNumber'] as const).map((part) =>
    profileRoute(
      part,
      new RegExp(`^/v2/persons/~current/profile/${part}$`),
      ({ personId, personProfile }) => (personId === undefined ? undefined : personProfile),
    ),
  ),
  address(/^\/v1\/devices\/([^/]+)\/settings\/address$/, ADDRESS_SCOPE, (known) => known.address),
  address(
    /^\/v1\/devices\/([^/]+)\/settings\/address\/countryAndPostalCode$/,
    COUNTRY_SCOPE,
    (known) => {
      if (known.address === undefined) return undefined;
      const { countryCode, postalCode } = known.address;
      return { countryCode, postalCode };
    },
  ),
  deviceSetting('timeZone', ({ timeZone }) => timeZone),
  deviceSetting('distanceUnits', ({ distanceUnits }) => distanceUnits),
  deviceSetting('temperatureUnit', ({ temperatureUnit }) => temperatureUnit),
];
