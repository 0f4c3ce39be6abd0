import { createProcessStore } from '../../../memory/process-store';
import { createSkill } from '../../../lambda/skill';
import { PRETEND_SKILL_ID, createDevice } from '../../../simulator/device';
import { type PageAssembly, type PageWish } from '../../../workbench/page';
import { createSeededRandom } from '../../../simulator/seeded-random';
import { createShopping } from '../../../simulator/shopping';
import { loadProject } from '../../../workbench/testing';

/** This project's skill on a new device, with nothing remembered. */
export const assembleForPage = ({ locale, type, user, seed, clock }: PageWish): PageAssembly => {
  const { shop, parts, understanding } = loadProject(locale);
  const shopping = createShopping({
    products: shop.products,
    locale,
    alexa: understanding.alexa,
    random: createSeededRandom(seed + 1),
    record: shop.record,
  });
  const skill = createSkill({
    ...parts,
    memory: createProcessStore(clock.now),
    clock: clock.now,
    random: createSeededRandom(seed),
    log: () => undefined,
  });
  const device = createDevice({
    ...{ skill, understanding, shopping, locale, clock, type },
    userId: `amzn1.ask.account.${user}`,
  });
  return {
    ...{ device, shopping },
    skillName: 'Shelf Talker',
    invocationName: understanding.invocationName,
    skillId: PRETEND_SKILL_ID,
  };
};
