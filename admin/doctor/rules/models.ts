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

const REBUILD = 'build the models again: shelf doctor --fix';

/** Checks the interaction models against the phrase books and the brand. */
export const modelRule: Rule = ({ brand, packageFolder, projectFolder }) => {
  // The rule for the manifest reports a locale that the brand lacks.
  if (brand === undefined || !hasAllLocales(brand)) return [];
  if (!existsSync(join(packageFolder, 'interactionModels', 'custom'))) {
    return [drift('skill-package holds no interaction models', REBUILD, true)];
  }
  return lintBuiltModels(projectFolder, brand).map(({ file, where, message, remedy }) => {
    const fixable = remedy.startsWith('run npm run build');
    return drift(`${file}: ${where} ${message}`, fixable ? REBUILD : remedy, fixable);
  });
};

/** Checks that the bundled skill contains the name of each intent of the models. */
export const handlerRule: Rule = ({ brand, skillCode }) => {
  if (brand === undefined || !hasAllLocales(brand)) return [];
  const remedy = 'bundle the skill: npm run build';
  if (skillCode === undefined) {
    return [
      {
        code: 'skill-unbuilt',
        severity: 'warning',
        message: "lambda/dist has no bundled skill, so models and handlers can't be compared",
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
