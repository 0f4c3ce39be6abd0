import { freshOutputs, stamped } from '../build/freshness/fresh-outputs';
import { modelPlace } from '../build/package-files';
import { BUILD_RECORD, PATHS } from '../build/paths';
import { EXACT_INTENTS } from '../contract';
import { type LogEntry } from '../lambda/log';
import { createProcessStore } from '../memory/process-store';
import { type SkillDeps, createSkill } from '../lambda/skill';
import { type Shop, loadShop, readVocabulary } from '../owner';
import { alexaOf } from '../simulator/alexa';
import { loadBuiltProject, readBuiltModel } from './built-project';
import { type CallableSkill, PRETEND_SKILL_ID } from '../simulator/device';
import { createSeededRandom } from '../simulator/seeded-random';
import { type ShopParts, shopParts } from './shop-parts';
import { type Shopping, createShopping } from '../simulator/shopping';
import { requireBuiltLocale } from './terminal/locales';
import {
  type CommonSettings,
  type TestDevice as AnyTestDevice,
  connectDevice,
  holdConversation,
  testClock,
} from '../simulator/testing';
import {
  type LanguageModel,
  type Understanding,
  createUnderstanding,
} from '../simulator/understanding';

/** The owner's shop and the words of one locale: what tests need and never change. */
export interface Project {
  readonly locale: string;
  readonly shop: Shop;
  /** The parts of the skill that come from the shop. */
  readonly parts: ShopParts;
  readonly understanding: Understanding;
}

/** How an interaction model of this project's skill is understood. */
const understandingOf = (locale: string, model: LanguageModel): Understanding =>
  createUnderstanding({
    model,
    alexa: alexaOf(locale),
    skillId: PRETEND_SKILL_ID,
    exactIntents: EXACT_INTENTS,
  });

/** Everything to talk to the skill of a shop in one locale, with this interaction model. */
export const projectOf = (shop: Shop, locale: string, model: LanguageModel): Project => ({
  locale,
  shop,
  parts: shopParts(shop),
  understanding: understandingOf(locale, model),
});

/** Keeps what was last made of some files, by their stamp. */
const keepingLast = <Made>() => {
  let last: { readonly stamp: string; readonly made: Made } | undefined;
  return (stamp: string, make: () => Made): Made => {
    if (last?.stamp !== stamp) last = { stamp, made: make() };
    return last.made;
  };
};

type Prepared = Pick<Project, 'shop' | 'parts'>;

const lastShop = keepingLast<Prepared>();
const lastModels = new Map<string, ReturnType<typeof keepingLast<Understanding>>>();

const stampOf = (path: string): string => stamped('', [path]).stamp;

/** Makes anew what the build would make. */
const makeShopParts = (): Prepared => {
  const shop = loadShop(PATHS.shop);
  const parts = shopParts(shop);
  // In the catalogue's order, as they are when they are read from it.
  return { shop: { ...shop, products: parts.catalog.products }, parts };
};

/** Reads what the build made: it takes a tenth of the time. */
const readShopParts = (): Prepared => {
  const { skillId: _id, version: _version, locales: _locales, ...parts } = loadBuiltProject();
  const { brand, record, catalog } = parts;
  const vocabulary = readVocabulary(PATHS.shop);
  return { shop: { brand, record, products: catalog.products, vocabulary }, parts };
};

/**
 * Reads the owner's shop, from what is built when nothing has changed since. While its files are the same it is
 * not read again: nobody changes it.
 *
 * @throws FileError when a file is not valid
 */
export const loadShopParts = (): Prepared =>
  lastShop(stampOf(PATHS.shop), () =>
    freshOutputs(PATHS.root, BUILD_RECORD) === undefined ? makeShopParts() : readShopParts(),
  );

/**
 * Reads the built project. While its files are the same it is not read again.
 *
 * @param wanted a locale with an interaction model, e.g. en-GB; the brand's first by default
 * @throws when the locale is not built, or a file is not valid
 */
export const loadProject = (wanted?: string): Project => {
  const { shop, parts } = loadShopParts();
  const [first = ''] = Object.keys(shop.brand.locales);
  const locale = wanted ?? first;
  requireBuiltLocale(locale, PATHS.models);
  const last = lastModels.get(locale) ?? keepingLast<Understanding>();
  lastModels.set(locale, last);
  const understanding = last(stampOf(modelPlace(locale).path), () =>
    understandingOf(locale, readBuiltModel(locale)),
  );
  return { locale, shop, parts, understanding };
};

/** What a test may set; everything has a sensible default. */
export interface TestSettings extends CommonSettings {
  /** The skill to talk to; by default this project's own, with an empty memory. */
  readonly skill?: CallableSkill;
  /** Replaces parts of this project's own skill: its memory, its record, its catalogue … */
  readonly skillDeps?: Partial<SkillDeps>;
  readonly project?: Project;
}

/** A device for tests of this project's own skill. */
export interface TestDevice extends AnyTestDevice {
  /** What this project's own skill logged. */
  readonly logs: readonly LogEntry[];
}

/**
 * Makes a pretend Echo that talks to this project's skill, for tests: {@link connectDevice} with what
 * the build made. Nothing is random: the same words give the same answers.
 *
 * @throws when the locale has no built interaction model
 */
export const createDevice = (settings: TestSettings = {}): TestDevice => {
  const { skill, skillDeps, project: given, clock: start, ...rest } = settings;
  const project = given ?? loadProject(settings.locale);
  const { shop, parts, understanding } = project;
  const { locale = project.locale } = settings;
  const clock = testClock(start);
  const logs: LogEntry[] = [];
  const newSkill = (): CallableSkill =>
    createSkill({
      ...parts,
      memory: createProcessStore(clock.now),
      clock: clock.now,
      random: createSeededRandom(1),
      log: (entry) => logs.push(entry),
      ...skillDeps,
    });
  const newShopping = (): Shopping =>
    createShopping({
      products: shop.products,
      locale,
      alexa: understanding.alexa,
      random: createSeededRandom(2),
      record: shop.record,
    });
  const device = connectDevice(
    { skill: skill ?? newSkill(), understanding, locale, clock, newShopping },
    rest,
  );
  return Object.assign(device, { logs });
};

/**
 * Wraps a test so that a failure shows the conversation up to it:
 * `test('…', conversation({ locale: 'en-GB' }, async (device) => { … }))`.
 */
export const conversation =
  (settings: TestSettings, hold: (device: TestDevice) => Promise<void>) => (): Promise<void> =>
    holdConversation(createDevice(settings), hold);
