import { join } from 'node:path';
import { brandSchema, registrationRecordSchema } from '../attribution';
import { loadCatalog } from '../catalog';
import { readJson } from '../catalog/read-json';
import { PATHS } from '../hooks/paths';
import { type LogEntry } from '../lambda/log';
import { createFileStore } from '../lambda/memory/file-store';
import { createMemoryStore } from '../lambda/memory/memory-store';
import { createSkill } from '../lambda/skill';
import { type Device, PRETEND_SKILL_ID, createDevice } from './device';
import { createSeededRandom } from './seeded-random';
import { type Shopping, createShopping } from './shopping';
import { type Options } from './terminal/options';
import { createUnderstanding, interactionModelSchema, languageOf } from './understanding';

/** A device with the built skill on the other end of the line. */
export interface Assembly {
  readonly device: Device;
  readonly shopping: Shopping;
  readonly skillName: string;
  readonly invocationName: string;
}

const describeFault = ({ event, reason, error }: LogEntry): string =>
  `The skill logged ${event}${error ? `: ${error.name}: ${error.message}` : ''}${reason ? ` (${reason})` : ''}.`;

/**
 * Puts everything together from the project's built files.
 *
 * @param log takes the skill's log
 * @throws ShopError when a file is not what it should be
 */
export const assemble = (
  { locale, outcomes, user, fresh, screen, seed }: Options,
  log: (entry: LogEntry) => void,
): Assembly => {
  const clock = Date.now;
  const brand = readJson(join(PATHS.shop, 'brand.json'), 'shop/brand.json', brandSchema);
  const record = readJson(
    join(PATHS.shop, 'registration.json'),
    'shop/registration.json',
    registrationRecordSchema,
  );
  const model = readJson(
    join(PATHS.models, `${locale}.json`),
    `skill-package/interactionModels/custom/${locale}.json`,
    interactionModelSchema,
  );
  const catalog = loadCatalog(PATHS.dist);
  const skillId = record.skill.skillId ?? PRETEND_SKILL_ID;
  const language = languageOf(locale);
  const understanding = createUnderstanding({ model, language, skillId });
  const shopping = createShopping({ products: catalog.products, locale, language, outcomes });
  const faults: string[] = [];
  const skill = createSkill({
    catalog,
    record,
    brand,
    clock,
    skillId,
    random: seed === undefined ? Math.random : createSeededRandom(seed),
    memory: fresh
      ? createMemoryStore(clock)
      : createFileStore(join(PATHS.root, '.shelf', 'memory'), clock),
    log: (entry) => {
      log(entry);
      if (entry.level === 'error') faults.push(describeFault(entry));
    },
  });
  const device = createDevice({
    skill,
    understanding,
    shopping,
    locale,
    clock,
    applicationId: skillId,
    userId: `amzn1.ask.account.PRETEND.${user}`,
    hasScreen: screen,
    takeLoggedErrors: () => faults.splice(0),
  });
  return {
    device,
    shopping,
    skillName: (brand.locales[locale] ?? brand.locales['en-US'])?.skillName ?? 'The skill',
    invocationName: understanding.invocationName,
  };
};
