import { buildInteractionModel } from '../../models';
import { type Shop } from '../../owner';
import { alexaOf } from '../../simulator/alexa';
import { PRETEND_SKILL_ID } from '../../simulator/device';
import { readModel } from '../../simulator/testing';
import { createUnderstanding } from '../../simulator/understanding';
import { shopParts } from '../../workbench/shop-parts';
import { type Project } from '../../workbench/testing';

/** Everything to talk to the skill of a shop in one locale, made of the present sources. */
export const projectOf = (shop: Shop, locale: string): Project => ({
  locale,
  shop,
  parts: shopParts(shop),
  understanding: createUnderstanding({
    model: readModel(buildInteractionModel(locale, shop)),
    alexa: alexaOf(locale),
    skillId: PRETEND_SKILL_ID,
  }),
});
