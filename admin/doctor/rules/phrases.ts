import { PAGES } from '../pages';
import { type Rule } from '../situation';

/** Phrases of the store page and the test plan that lead to no offer in the built skill. */
export const phraseRule: Rule = ({ lostPhrases }) =>
  lostPhrases.map(({ locale, phrase, answer }) => ({
    code: 'phrase-lost',
    severity: 'error',
    message: `skill-package/skill.json: ${locale}: "${phrase}" leads to no offer; the skill says "${answer}"`,
    remedy:
      'take it out of skill.json and run shelf release prepare, which writes one for a product that you have; or add such a product',
    page: PAGES.certification,
  }));
