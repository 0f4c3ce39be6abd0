import { type Product } from '../../../catalog';
import {
  type CallableSkill,
  type Device,
  type DeviceSettings,
  createClock,
  createDevice,
} from '../../../simulator/device';
import { type Shopping, createShopping, readForcedOutcomes } from '../../../simulator/shopping';
import { alexaOf } from '../../../simulator/alexa';
import { NOON, smallUnderstanding } from './small-model';

const product = (id: string, name: string, asins: Product['asins']): Product => ({
  id,
  brand: 'Test',
  type: 'kettle',
  category: 'kitchen',
  priceBand: 2,
  size: 'small',
  audience: ['adult'],
  facets: { interest: ['tea'], occasion: [], recipient: [], room: [] },
  asins,
  words: { en: { name, pitch: 'It is a test.', reasons: [] } },
});

/** Three products; the third is sold only in Britain. */
const products = [
  product('kettle', 'the test kettle', { US: 'B0TESTTES1', GB: 'B0TESTTES1' }),
  product('glass', 'the test glass', { US: 'B0TESTTES2' }),
  product('tea', 'the British tea', { GB: 'B0TESTTES3' }),
];

/** A pretend Alexa Shopping with those products. */
export const smallShopping = (rules: readonly string[] = [], locale = 'en-US'): Shopping =>
  createShopping({
    products,
    locale,
    alexa: alexaOf(locale === 'en-GB' ? locale : 'en-US'),
    outcomes: readForcedOutcomes(rules),
  });

/** A device with the small model, those products and the given skill. */
export const smallDevice = (skill: CallableSkill, settings: Partial<DeviceSettings> = {}): Device =>
  createDevice({
    skill,
    understanding: smallUnderstanding(),
    shopping: smallShopping(),
    locale: 'en-US',
    clock: createClock(() => NOON),
    ...settings,
  });
