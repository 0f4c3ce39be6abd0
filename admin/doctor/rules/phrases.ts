import { PAGES } from '../pages';
import { type Rule } from '../situation';

const lost: Rule = ({ phrases }) =>
  phrases.lost.map(({ locale, phrase, answer }) => ({
    code: 'phrase-lost',
    severity: 'error',
    message: `skill-package/skill.json: ${locale}: "${phrase}" leads to no offer; the skill says "${answer}"`,
    remedy:
      'take it out of skill.json and run shelf release prepare, which writes one for a product that you have; or add such a product',
    page: PAGES.certification,
  }));

const untried: Rule = ({ phrases }) => {
  const [first] = phrases.untried;
  if (first === undefined) return [];
  const locales = phrases.untried.map(({ locale }) => locale).join(', ');
  return [
    {
      code: 'phrases-untried',
      severity: 'warning',
      message: `the phrases of ${locales} could not be tried: ${first.why}`,
      remedy:
        'see whether npm start talks to the skill; if it does not: npm ci, then npm run build',
      page: PAGES.owners,
    },
  ];
};

/** Phrases of the store page and the test plan that lead to no offer in the built skill. */
export const phraseRule: Rule = (situation) => [lost, untried].flatMap((rule) => rule(situation));
