import { type Context, type SupportedInterfaces, type User, type interfaces } from 'ask-sdk-model';
import { componentsOnScreen } from './components-on-screen';
import { type DeviceContextSettings } from './context-settings';
import { type DeviceType, interfacesOf, viewportOf } from './device-types';
import { type Screen } from './screen';

type ViewportState = interfaces.viewport.ViewportState;

/** Who talks to which skill on which device. */
interface DeviceIdentity {
  readonly applicationId: string;
  readonly userId: string;
  readonly locale: string;
  readonly deviceId: string;
  readonly type: DeviceType;
}

/** Where the skill reaches Amazon's API, and what it shows there. */
interface ApiAccess {
  readonly apiEndpoint: string;
  readonly apiAccessToken: string;
}

/** What a request's context is made of. */
export interface ContextSources {
  readonly identity: DeviceIdentity;
  /** The settings as they are now. */
  readonly settings: DeviceContextSettings;
  readonly access: ApiAccess;
  /** What the skill shows in the session; undefined when nothing is shown. */
  readonly screen: Screen | undefined;
  /** What the device's player does; undefined when it has none. */
  readonly player: interfaces.audioplayer.AudioPlayerState | undefined;
}

/** The screen of a device with these settings; undefined when it has none. */
export const screenOf = (
  type: DeviceType,
  settings: DeviceContextSettings,
): ViewportState | undefined => {
  const usual = viewportOf(type);
  return usual && { ...usual, ...settings.viewport };
};

/** The screen once more, in the newer form that names each viewport. */
const typedViewport = (viewport: ViewportState): interfaces.viewport.APLViewportState => ({
  type: 'APL',
  id: 'main',
  shape: viewport.shape ?? 'RECTANGLE',
  dpi: viewport.dpi ?? 160,
  presentationType: 'STANDARD',
  canRotate: false,
  configuration: {
    current: {
      mode: viewport.mode ?? 'HUB',
      size: {
        type: 'DISCRETE',
        pixelWidth: viewport.pixelWidth ?? 0,
        pixelHeight: viewport.pixelHeight ?? 0,
      },
    },
  },
});

/** The interfaces that a device with these settings reports. */
const supportedInterfaces = (
  type: DeviceType,
  { audioPlayer = true }: DeviceContextSettings,
): SupportedInterfaces => ({
  ...interfacesOf(type),
  ...(audioPlayer && { AudioPlayer: {} }),
});

/** INFERRED: the deprecated consent token is the API's token, once anything is granted. */
const consentToken = (
  permissions: NonNullable<DeviceContextSettings['permissions']>,
  { apiAccessToken }: ApiAccess,
): { consentToken?: string } =>
  Object.values(permissions).includes('GRANTED') ? { consentToken: apiAccessToken } : {};

/** The customer as requests name them, in the session and in the context alike. */
export const userOf = ({ identity, settings, access }: ContextSources): User => {
  const { accessToken, permissions } = settings;
  return {
    userId: identity.userId,
    ...(accessToken !== undefined && { accessToken }),
    ...(permissions !== undefined && {
      permissions: {
        ...consentToken(permissions, access),
        scopes: Object.fromEntries(
          Object.entries(permissions).map(([scope, status]) => [scope, { status }]),
        ),
      },
    }),
  };
};

const versionOf = (document: unknown): { version?: string } => {
  const { version } = (document ?? {}) as { readonly version?: unknown };
  return typeof version === 'string' ? { version } : {};
};

/** The context of a request (Amazon's page "Request and Response JSON Reference"; forms of ask-sdk-model). */
export const contextOf = (sources: ContextSources): Context => {
  const { identity, settings, access, screen, player } = sources;
  const { applicationId, deviceId, type } = identity;
  const { personId, personAccessToken, unit } = settings;
  const viewport = screenOf(type, settings);
  return {
    System: {
      application: { applicationId },
      user: userOf(sources),
      ...(personId !== undefined && {
        person: {
          personId,
          ...(personAccessToken !== undefined && { accessToken: personAccessToken }),
        },
      }),
      ...(unit !== undefined && { unit }),
      device: { deviceId, supportedInterfaces: supportedInterfaces(type, settings) },
      ...access,
    },
    ...(player !== undefined && { AudioPlayer: player }),
    ...(viewport !== undefined && {
      Viewport: viewport,
      Viewports: [typedViewport(viewport)],
      ...(screen !== undefined && {
        'Alexa.Presentation.APL': {
          token: screen.token,
          ...versionOf(screen.document),
          componentsVisibleOnScreen: componentsOnScreen(screen.document, viewport),
        },
      }),
    }),
  };
};
