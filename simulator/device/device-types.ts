import { type SupportedInterfaces, type interfaces } from 'ask-sdk-model';

/** The devices that can be simulated. Sizes are those of Amazon's page "Alexa Viewport Profiles". */
export const DEVICE_TYPES = [
  'echo',
  'echo-spot',
  'echo-show-5',
  'echo-show-8',
  'echo-show-15',
  'fire-tv',
] as const;
export type DeviceType = (typeof DEVICE_TYPES)[number];

type ViewportState = interfaces.viewport.ViewportState;

const viewport = (
  mode: 'HUB' | 'TV',
  shape: 'RECTANGLE' | 'ROUND',
  [width, height]: readonly [number, number],
  dpi: number,
  experience: readonly [number, number],
): ViewportState => ({
  experiences: [
    {
      arcMinuteWidth: experience[0],
      arcMinuteHeight: experience[1],
      canRotate: false,
      canResize: false,
    },
  ],
  mode,
  shape,
  pixelWidth: width,
  pixelHeight: height,
  dpi,
  currentPixelWidth: width,
  currentPixelHeight: height,
  ...(mode === 'HUB' && { touch: ['SINGLE'] }),
});

const VIEWPORTS: Readonly<Record<DeviceType, ViewportState | undefined>> = {
  echo: undefined,
  'echo-spot': viewport('HUB', 'ROUND', [480, 480], 160, [144, 144]),
  'echo-show-5': viewport('HUB', 'RECTANGLE', [960, 480], 160, [246, 144]),
  'echo-show-8': viewport('HUB', 'RECTANGLE', [1280, 800], 160, [346, 216]),
  'echo-show-15': viewport('HUB', 'RECTANGLE', [1920, 1080], 160, [600, 336]),
  'fire-tv': viewport('TV', 'RECTANGLE', [1920, 1080], 320, [450, 253]),
};

/** The screen of a device; undefined when it has none. */
export const viewportOf = (type: DeviceType): ViewportState | undefined => VIEWPORTS[type];

/** The interfaces that the device reports. */
export const interfacesOf = (type: DeviceType): SupportedInterfaces =>
  VIEWPORTS[type] === undefined
    ? {}
    : { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.2' } } };
