import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Brand } from '../../../attribution';
import { lintBuiltModels } from '../../../build/built-models';
import { MODEL_FILE } from '../../../build/package-files';
import { INTENT_NAMES } from '../../../contract';
import { type DoctorFinding } from '../finding';
import { PAGES } from '../pages';
import { type Rule } from '../situation';

const REBUILD = 'build the models again: npm run build';

const drift = (message: string, remedy: string): DoctorFinding => ({
  code: 'model-drift',
  severity: 'error',
  message,
  remedy,
  page: PAGES.certification,
});

/** Models of locales that the brand doesn't have. What else is there is the owner's, and stays. */
const formerModels = (folder: string, { locales }: Brand): string[] =>
  readdirSync(folder).filter(
    (file) => MODEL_FILE.test(file) && !Object.hasOwn(locales, file.slice(0, -5)),
  );

/** Checks the interaction models against the languages and shop/. */
export const modelRule: Rule = (situation) => {
  const { areModelsSound, brand, vocabulary, models, packageFolder, projectFolder } = situation;
  if (brand === undefined || vocabulary === undefined || areModelsSound) return [];
  const folder = join(packageFolder, 'interactionModels', 'custom');
  if (!existsSync(folder)) {
    const found = drift('skill-package has no interaction models', REBUILD);
    return [{ ...found, fix: { kind: 'models', removes: [] } }];
  }
  const removes = formerModels(folder, brand);
  return lintBuiltModels(projectFolder, { brand, vocabulary, models }).map(
    ({ file, where, message, remedy, byBuilding }): DoctorFinding => {
      const told = `${file}: ${where} ${message}`;
      if (byBuilding !== true) return drift(told, remedy);
      return { ...drift(told, REBUILD), fix: { kind: 'models', removes } };
    },
  );
};

/** Checks that the bundled skill was built with each intent of the contract. */
export const handlerRule: Rule = ({ builtIntents, isBuiltForOther }) => {
  const remedy = 'bundle the skill: npm run build';
  if (builtIntents === undefined) {
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
  if (isBuiltForOther) {
    return [
      {
        code: 'skill-unbuilt',
        severity: 'warning',
        message:
          'the skill in lambda/dist was bundled for another brand than that of shop/brand.json',
        remedy,
        page: PAGES.owners,
      },
    ];
  }
  return INTENT_NAMES.filter((name) => !builtIntents.includes(name)).map((name) => ({
    code: 'handler-drift',
    severity: 'error',
    message: `customers may say ${name}, and the bundled skill doesn't handle it`,
    remedy,
    page: PAGES.certification,
  }));
};
