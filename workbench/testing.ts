import { PATHS } from '../build/paths';
import { type LogEntry } from '../lambda/log';
import { createMemoryStore } from '../lambda/memory/memory-store';
import { type SkillDeps, createSkill } from '../lambda/skill';
import { type Shop, loadShop } from '../owner';
import { alexaOf } from '../simulator/alexa';
import { readBuiltModel } from './built-project';
import {
  type CallableSkill,
  type Device,
  type DeviceType,
  PRETEND_SKILL_ID,
  type Turn,
  createDevice as createBareDevice,
} from '../simulator/device';
import { createSeededRandom } from '../simulator/seeded-random';
import { type ShopParts, shopParts } from './shop-parts';
import {
  type Ledger,
  type Shopping,
  type ShoppingFaults,
  createShopping,
} from '../simulator/shopping';
import { requireBuiltLocale } from './terminal/locales';
import { transcriptOf } from '../simulator/transcript';
import { type Understanding, createUnderstanding } from '../simulator/understanding';

/** The owner's shop and the words of one locale: what tests need and never change. */
export interface Project {
  readonly locale: string;
  readonly shop: Shop;
  /** The parts of the skill that come from the shop. */
  readonly parts: ShopParts;
  readonly understanding: Understanding;
}

/**
 * Reads the built project. Takes about 50 ms, so a test file loads it once and gives it to every
 * device.
 *
 * @param wanted a locale with an interaction model, e.g. en-GB; the brand's first by default
 * @throws when the locale is not built, or a file is not valid
 */
export const loadProject = (wanted?: string): Project => {
  const shop = loadShop(PATHS.shop);
  const [first = ''] = Object.keys(shop.brand.locales);
  const locale = wanted ?? first;
  requireBuiltLocale(locale, PATHS.models);
  const model = readBuiltModel(locale);
  return {
    locale,
    shop,
    parts: shopParts(shop),
    understanding: createUnderstanding({
      model,
      alexa: alexaOf(locale),
      skillId: PRETEND_SKILL_ID,
    }),
  };
};

/** What a test may set; everything has a sensible default. */
export interface TestSettings {
  /** The skill to talk to; by default this project's own, with an empty memory. */
  readonly skill?: CallableSkill;
  /** Replaces parts of this project's own skill: its memory, its record, its catalogue … */
  readonly skillDeps?: Partial<SkillDeps>;
  readonly locale?: string;
  /** The customer; a name is enough. */
  readonly user?: string;
  /** The person whose voice the device recognises. */
  readonly person?: string;
  readonly type?: DeviceType;
  /** The time at the start, in milliseconds since 1970, UTC; noon of 21 November 2026 by default. */
  readonly clock?: number;
  /** What goes wrong in the pretend Alexa Shopping, or your own Alexa Shopping. */
  readonly shopping?: Partial<ShoppingFaults> | Shopping;
  readonly keepAttributes?: boolean;
  /** Milliseconds the skill has for an answer; eight seconds by default, like Alexa. */
  readonly answerTime?: number;
  /** Whether the skill may break; by default a turn in which it does throws. */
  readonly mayBreak?: boolean;
  readonly project?: Project;
}

/** A device for tests. */
export interface TestDevice extends Device {
  readonly shopping: Shopping;
  /** Pretend cart, orders, wish list and credits. */
  readonly ledger: Readonly<Ledger>;
  /** What this project's own skill logged. */
  readonly logs: readonly LogEntry[];
  /** The whole conversation as readable text. */
  transcript(): string;
  /** Lets time pass for the device and this project's own skill, in milliseconds. */
  wait(milliseconds: number): void;
}

/** The skill threw, was too slow, or answered with something Alexa refuses. */
class SkillBroke extends Error {
  override readonly name = 'SkillBroke';
}

const NOON = Date.UTC(2026, 10, 21, 12);

const isShopping = (shopping: Partial<ShoppingFaults> | Shopping): shopping is Shopping =>
  'start' in shopping;

/**
 * Makes a pretend Echo that talks to a skill, for tests. Nothing is random: the same words give the
 * same answers.
 *
 * @throws when the locale has no built interaction model
 */
export const createDevice = (settings: TestSettings = {}): TestDevice => {
  const { user = 'test', person, clock: start = NOON } = settings;
  const { shopping: wanted = {}, mayBreak = false, skillDeps, ...rest } = settings;
  const project = settings.project ?? loadProject(settings.locale);
  const { shop, parts, understanding } = project;
  const { locale = project.locale } = settings;
  let now = start;
  const clock = (): number => now;
  const random = createSeededRandom(1);
  const logs: LogEntry[] = [];
  const newSkill = (): CallableSkill =>
    createSkill({
      ...parts,
      memory: createMemoryStore(clock),
      clock,
      random,
      log: (entry) => logs.push(entry),
      ...skillDeps,
    });
  const shopping = isShopping(wanted)
    ? wanted
    : createShopping({
        products: shop.products,
        locale,
        alexa: understanding.alexa,
        random: createSeededRandom(2),
        record: shop.record,
      });
  if (!isShopping(wanted)) shopping.setFaults(wanted);
  const device = createBareDevice({
    ...rest,
    skill: settings.skill ?? newSkill(),
    understanding,
    shopping,
    locale,
    clock,
    userId: user.startsWith('amzn1.') ? user : `amzn1.ask.account.${user}`,
    ...(person !== undefined && { personId: `amzn1.ask.person.${person}` }),
  });
  const transcript = (): string => transcriptOf(device.turns);
  const checked = async (turn: Promise<Turn>): Promise<Turn> => {
    const { error } = await turn;
    if (error !== null && !mayBreak) throw new SkillBroke(`${error}\n\n${transcript()}`);
    return turn;
  };
  return {
    ...device,
    say: (text) => checked(device.say(text)),
    silence: () => checked(device.silence()),
    touch: (...touch) => checked(device.touch(...touch)),
    request: (...request) => checked(device.request(...request)),
    get sessionOpen() {
      return device.sessionOpen;
    },
    get screen() {
      return device.screen;
    },
    get faults() {
      return device.faults;
    },
    setClock: (time) => {
      now = time;
    },
    wait: (milliseconds) => {
      now += milliseconds;
    },
    shopping,
    ledger: shopping.ledger,
    logs,
    transcript,
  };
};

/**
 * Wraps a test so that a failure shows the conversation up to it:
 * `test('…', conversation({ locale: 'en-GB' }, async (device) => { … }))`.
 */
export const conversation =
  (settings: TestSettings, hold: (device: TestDevice) => Promise<void>) =>
  async (): Promise<void> => {
    const device = createDevice(settings);
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
