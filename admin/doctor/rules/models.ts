import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_LOCALES, buildInteractionModel } from '../../../models';
import { lintBuiltModels } from '../../../models/lint';
import { type DoctorFinding } from '../finding';
import { PAGES } from '../pages';
import { type Rule, type Situation } from '../situation';

const hasAllLocales = (brand: NonNullable<Situation['brand']>): boolean =>
  MODEL_LOCALES.every((locale) => locale in brand.locales);

const drift = (message: string, remedy: string, fixable: boolean): DoctorFinding => ({
  code: 'model-drift',
  severity: 'error',
  message,
  remedy,
  page: PAGES.certification,
  ...(fixable && { fix: { kind: 'models' } as const }),
});

const REBUILD = 'build the models anew: shelf doctor --fix';

/** The interaction models against the phrase books and the brand. */
export const modelRule: Rule = ({ brand, packageFolder, projectFolder }) => {
  // A locale that the brand lacks is told by the rule for the manifest.
  if (brand === undefined || !hasAllLocales(brand)) return [];
  if (!existsSync(join(packageFolder, 'interactionModels', 'custom'))) {
    return [drift('skill-package holds no interaction models', REBUILD, true)];
  }
  return lintBuiltModels(projectFolder, brand).map(({ file, where, message, remedy }) => {
    const fixable = remedy.startsWith('run npm run build');
    return drift(`${file}: ${where} ${message}`, fixable ? REBUILD : remedy, fixable);
  });
};

/** The intents of the models against the bundled skill: each must be known to it. */
export const handlerRule: Rule = ({ brand, skillCode }) => {
  if (brand === undefined || !hasAllLocales(brand)) return [];
  const remedy = 'bundle the skill anew: npm run build';
  if (skillCode === undefined) {
    return [
      {
        code: 'skill-unbuilt',
        severity: 'warning',
        message:
          'lambda/dist holds no bundled skill, so that models and handlers cannot be compared',
        remedy,
        page: PAGES.owners,
      },
    ];
  }
  const intents = new Set(
    MODEL_LOCALES.flatMap((locale) =>
      buildInteractionModel(locale, brand).interactionModel.languageModel.intents.map(
        ({ name }) => name,
      ),
    ),
  );
  return [...intents]
    .filter((name) => !skillCode.includes(name))
    .map((name) => ({
      code: 'handler-drift',
      severity: 'error',
      message: `customers may say ${name}, and the bundled skill doesn't handle it`,
      remedy,
      page: PAGES.certification,
    }));
};
