import { type CallableSkill, type Device, type Turn } from '../../simulator/device';
import { type LanguageModel } from '../../simulator/understanding';
import { type SkillEntry } from './skill-entry';

/** A device and the skill behind it; all simulations have the same customer. */
interface SkillOnDevice {
  readonly device: Device;
  readonly skill: CallableSkill;
}

/**
 * Makes a device without an open session; the customer and the skill's memory stay the same.
 *
 * @param model what is said is understood by; asked for each time
 */
export type NewDevice = (locale: string, model: () => LanguageModel) => SkillOnDevice;

export interface Conversations {
  /**
   * Says something on the device of a locale.
   *
   * @param forceNew drops the open session
   * @returns a sentence instead of a turn when there is no model for the locale
   */
  say(utterance: string, locale: string, forceNew: boolean): Promise<Turn | string>;
}

/** One device per locale, as in Amazon's simulator; a new one for a new session. */
export const createConversations = (entry: SkillEntry, newDevice: NewDevice): Conversations => {
  const open = new Map<string, Device>();
  return {
    say: async (utterance, locale, forceNew) => {
      const known = entry.model(locale);
      if (known === undefined) {
        return `There is no interaction model for the locale "${locale}", only for ${entry.locales.join(', ')}.`;
      }
      const model = (): LanguageModel => (entry.model(locale) ?? known).model;
      const before = forceNew ? undefined : open.get(locale);
      const device = before ?? newDevice(locale, model).device;
      open.set(locale, device);
      return device.say(utterance);
    },
  };
};
