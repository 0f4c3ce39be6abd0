import * as z from 'zod';
import { type FilePlace, check, readJson } from '../owner';
import { type DeviceContextSettings } from '../simulator/device';

const text = z.string().min(1);
const pixels = z.int().positive();

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
};

const personSchema = z.strictObject({
  name: text.exactOptional(),
  givenName: text.exactOptional(),
  mobileNumber: z
    .strictObject({ countryCode: text.exactOptional(), phoneNumber: text.exactOptional() })
    .exactOptional(),
});

const addressSchema = z.strictObject({
  addressLine1: z.string().exactOptional(),
  addressLine2: z.string().exactOptional(),
  addressLine3: z.string().exactOptional(),
  countryCode: z.string().exactOptional(),
  stateOrRegion: z.string().exactOptional(),
  city: z.string().exactOptional(),
  districtOrCounty: z.string().exactOptional(),
  postalCode: z.string().exactOptional(),
});

const viewportSchema = z.strictObject({
  mode: z.enum(['HUB', 'MOBILE', 'PC', 'TV', 'AUTO']).exactOptional(),
  shape: z.enum(['RECTANGLE', 'ROUND']).exactOptional(),
  dpi: pixels.exactOptional(),
  pixelWidth: pixels.exactOptional(),
  pixelHeight: pixels.exactOptional(),
  currentPixelWidth: pixels.exactOptional(),
  currentPixelHeight: pixels.exactOptional(),
});

const productSchema = z.strictObject({
  productId: text,
  referenceName: text,
  name: text,
  type: z.enum(['SUBSCRIPTION', 'ENTITLEMENT', 'CONSUMABLE']),
  summary: text.exactOptional(),
  purchasable: z.boolean().exactOptional(),
  entitled: z.boolean().exactOptional(),
});

const hasEachOnce = (products: readonly { readonly productId: string }[]): boolean =>
  new Set(products.map(({ productId }) => productId)).size === products.length;

const deviceSchema: z.ZodType<DeviceContextSettings> = z.strictObject({
  accessToken: text.exactOptional(),
  permissions: z.record(z.string(), z.enum(['GRANTED', 'DENIED'])).exactOptional(),
  personId: text.exactOptional(),
  personAccessToken: text.exactOptional(),
  unit: z
    .strictObject({ unitId: text.exactOptional(), persistentUnitId: text.exactOptional() })
    .exactOptional(),
  audioPlayer: z.boolean().exactOptional(),
  trackLength: z.number().positive('must be more than 0; give milliseconds').exactOptional(),
  viewport: viewportSchema.exactOptional(),
  profile: personSchema.extend({ email: text.exactOptional() }).exactOptional(),
  personProfile: personSchema.exactOptional(),
  address: addressSchema.exactOptional(),
  timeZone: z
    .string()
    .refine(isTimeZone, 'is not a time zone; use an IANA name such as Europe/Berlin')
    .exactOptional(),
  products: z
    .array(productSchema)
    .refine(hasEachOnce, 'has a productId twice; give each product its own')
    .exactOptional(),
  voicePurchasing: z.boolean().exactOptional(),
  distanceUnits: z.enum(['METRIC', 'IMPERIAL']).exactOptional(),
  temperatureUnit: z.enum(['CELSIUS', 'FAHRENHEIT']).exactOptional(),
});

/**
 * Reads what the customer and the device are like from a JSON file: the fields of
 * {@link DeviceContextSettings}.
 *
 * @throws FileError when the file can't be read, or holds something else
 */
export const readDeviceFile = (place: FilePlace): DeviceContextSettings => {
  const missing = "name a JSON file with the device's settings; docs/testing.md shows one";
  return check(deviceSchema, readJson(place, { missing }), place.name);
};
