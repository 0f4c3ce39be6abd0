import { HANDLED_INTENTS } from '../../lambda/handlers/intent-acts';
import { MODEL_LOCALES, buildInteractionModel } from '../../models';
import { lintCoverage } from '../../models/lint';
import brand from '../../shop/brand.json';

describe('models and handlers', () => {
  it.each(MODEL_LOCALES)('have the same intents in %s', (locale) => {
    const { intents } = buildInteractionModel(locale, brand).interactionModel.languageModel;
    const names = intents.map(({ name }) => name);
    expect(lintCoverage(names, HANDLED_INTENTS)).toEqual([]);
  });

  it('differ when an intent has no handler, or a handler no intent', () => {
    const findings = lintCoverage(['A', 'B'], ['B', 'C']);
    expect(findings.map(({ where, message }) => `${where} ${message}`)).toEqual([
      'intents.A is answered by no handler',
      expect.stringMatching(/^intents.C has a handler but is not in the model/),
    ]);
  });
});
