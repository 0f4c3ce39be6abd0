import { type CallableSkill, type Device, type Turn } from '../device';
import { type LanguageModel } from '../understanding';
import { type SkillEntry } from './skill-entry';

/** A device of the one customer all simulations are of, and the skill behind it. */
interface SkillOnDevice {
  readonly device: Device;
  readonly skill: CallableSkill;
}

/** Makes a device with nothing open on it; the customer and what the skill remembers stay the same. */
export type NewDevice = (locale: string, model: LanguageModel) => SkillOnDevice;

export interface Conversations {
  /**
   * Says something on the device of a locale.
   *
   * @param forceNew drops the session that is open there
   * @returns a sentence instead of a turn when there is no device to say it on
   */
  say(utterance: string, locale: string, forceNew: boolean): Promise<Turn | string>;
}

/** One device for each locale, as Amazon's simulator has; a new one when a session is to be new, or the model is. */
export const createConversations = (entry: SkillEntry, newDevice: NewDevice): Conversations => {
  const open = new Map<string, { device: Device; model: LanguageModel }>();
  return {
    say: async (utterance, locale, forceNew) => {
      const model = entry.model(locale)?.model;
      if (model === undefined) {
        return `There is no interaction model for the locale "${locale}"; there are ${entry.locales.join(', ')}.`;
      }
      const known = open.get(locale);
      const current =
        known === undefined || forceNew || known.model !== model
          ? { device: newDevice(locale, model).device, model }
          : known;
      open.set(locale, current);
      return current.device.say(utterance);
    },
  };
};
