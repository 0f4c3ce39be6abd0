import { alexaOf } from './alexa';
import {
  type Device,
  type DeviceClock,
  type DeviceSettings,
  PRETEND_SKILL_ID,
  createClock,
  createDevice as createBareDevice,
} from './device';
import { type SkillHandler, callableOf } from './handler';
import { createSeededRandom } from './seeded-random';
import { type Ledger, type Shopping, type ShoppingFaults, createShopping } from './shopping';
import { startAlexaApi } from './services';
import { transcriptOf } from './transcript';
import { type LanguageModel, createUnderstanding, interactionModelSchema } from './understanding';

export { type SkillHandler } from './handler';
export { type AlexaApi, startAlexaApi } from './services';

/** What a test may set on any device; everything has a sensible value when absent. */
export interface CommonSettings extends Partial<
  Omit<
    DeviceSettings,
    | 'skill'
    | 'understanding'
    | 'shopping'
    | 'clock'
    | 'userId'
    | 'personId'
    | 'takeLoggedErrors'
    | 'checkTurn'
  >
> {
  /** Who speaks; a name is enough. */
  readonly user?: string;
  /** Whom the device recognises by voice. */
  readonly person?: string;
  /** The time, in milliseconds since 1970, UTC; noon of 21 November 2026 when absent. */
  readonly clock?: number;
  /** What goes wrong in the pretend Alexa Shopping, or a shopping of your own. */
  readonly shopping?: Partial<ShoppingFaults> | Shopping;
  /** Lets turns pass in which the skill breaks; they throw when absent. */
  readonly mayBreak?: boolean;
}

/** A test of any skill. */
export interface TestSettings extends CommonSettings {
  /** The JSON of an interaction model file, as `skill-package/interactionModels/custom/` has it. */
  readonly model: unknown;
  /** What the skill exports for Lambda. */
  readonly handler: SkillHandler;
  /** The locale of the model; en-US when absent. */
  readonly locale?: string;
}

/** A device for tests. */
export interface TestDevice extends Device {
  readonly shopping: Shopping;
  /** Pretend cart, orders, wish list and credits. */
  readonly ledger: Readonly<Ledger>;
  /** The whole conversation for people to read. */
  transcript(): string;
  /** Lets time pass for the device, in milliseconds. */
  wait(milliseconds: number): void;
}

/** The skill threw, was too slow, or answered with something Alexa refuses. */
export class SkillBroke extends Error {
  override readonly name = 'SkillBroke';
}

const NOON = Date.UTC(2026, 10, 21, 12);

/**
 * A clock that stands still until it is set.
 *
 * @param start milliseconds since 1970, UTC; noon of 21 November 2026 when absent
 */
export const testClock = (start = NOON): DeviceClock => createClock(() => start);

/** What {@link connectDevice} puts together. */
export interface DeviceParts extends Pick<DeviceSettings, 'skill' | 'understanding' | 'locale'> {
  readonly clock: DeviceClock;
  /** The pretend Alexa Shopping when the settings bring none of their own. */
  readonly newShopping: () => Shopping;
}

const isShopping = (shopping: Partial<ShoppingFaults> | Shopping): shopping is Shopping =>
  'start' in shopping;

/** Makes a device for tests from its parts; a turn in which the skill breaks throws unless it may. */
export const connectDevice = (
  { skill, understanding, locale, clock, newShopping }: DeviceParts,
  settings: CommonSettings,
): TestDevice => {
  const { user = 'test', person, mayBreak = false, shopping: wanted = {}, ...rest } = settings;
  const shopping = isShopping(wanted) ? wanted : newShopping();
  if (!isShopping(wanted)) shopping.setFaults(wanted);
  const transcript = (): string => transcriptOf(device.turns);
  const device = createBareDevice({
    ...rest,
    skill,
    understanding,
    shopping,
    locale,
    clock,
    userId: user.startsWith('amzn1.') ? user : `amzn1.ask.account.${user}`,
    ...(person !== undefined && { personId: `amzn1.ask.person.${person}` }),
    checkTurn: ({ error }) => {
      if (error !== null && !mayBreak) throw new SkillBroke(`${error}\n\n${transcript()}`);
    },
  });
  // Spreading would freeze what is read from the device while it talks.
  return Object.assign(device, {
    wait: (milliseconds: number) => clock.set(clock.now() + milliseconds),
    shopping,
    ledger: shopping.ledger,
    transcript,
  });
};

/**
 * Reads the JSON of an interaction model file (Amazon's page "Interaction Model Schema").
 *
 * @throws Error that names the first places where it is not what it should be
 */
export const readModel = (model: unknown): LanguageModel => {
  const { success, data, error } = interactionModelSchema.safeParse(model);
  if (success) return data;
  const problems = error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
  throw new Error(`The interaction model can't be used: ${problems.join('; ')}.`);
};

/**
 * Makes a pretend Echo with any skill on the other end, for tests. Nothing is random: the same words
 * bring the same answers.
 *
 * @throws Error when the model or the handler is not what it should be, or nobody speaks the locale
 */
export const createDevice = (settings: TestSettings): TestDevice => {
  const { model, handler, locale = 'en-US', clock: start, ...rest } = settings;
  const clock = testClock(start);
  const alexa = alexaOf(locale);
  const { applicationId: skillId = PRETEND_SKILL_ID } = settings;
  return connectDevice(
    {
      skill: callableOf(handler, settings.answerTime),
      understanding: createUnderstanding({ model: readModel(model), alexa, skillId }),
      locale,
      clock,
      newShopping: () =>
        createShopping({ products: [], locale, alexa, random: createSeededRandom(2) }),
    },
    rest,
  );
};

/** Holds a conversation; when it fails, the error shows the conversation up to there. */
export const holdConversation = async <Held extends TestDevice>(
  device: Held,
  hold: (device: Held) => Promise<void>,
): Promise<void> => {
  try {
    await hold(device);
  } catch (error) {
    if (!(error instanceof Error) || error instanceof SkillBroke) throw error;
    const { message, stack = '' } = error;
    error.message = `${message}\n\nThe conversation:\n${device.transcript()}\n`;
    // Test runners print the stack, which begins with a copy of the message.
    error.stack = stack.replace(message, () => error.message);
    throw error;
  }
};

/**
 * Wraps a test so that a failure shows the conversation up to it:
 * `test('…', conversation({ model, handler }, async (device) => { … }))`. Meanwhile a stand-in for
 * Alexa's API runs on this computer, unless the settings have one.
 */
export const conversation =
  (settings: TestSettings, hold: (device: TestDevice) => Promise<void>) =>
  async (): Promise<void> => {
    const { api = await startAlexaApi() } = settings;
    try {
      await holdConversation(createDevice({ ...settings, api }), hold);
    } finally {
      if (api !== settings.api) await api.close();
    }
  };
