import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lintBuiltModels } from '../../../build/built-models';
import { INTENT_NAMES } from '../../../contract';
import { type DoctorFinding } from '../finding';
import { PAGES } from '../pages';
import { type Rule } from '../situation';

const drift = (message: string, remedy: string, fixable: boolean): DoctorFinding => ({
  code: 'model-drift',
  severity: 'error',
  message,
  remedy,
  page: PAGES.certification,
  ...(fixable && { fix: { kind: 'models' } as const }),
});

const REBUILD = 'build the models again: npm run build';

/** Checks the interaction models against the languages and shop/. */
export const modelRule: Rule = ({ brand, vocabulary, packageFolder, projectFolder }) => {
  if (brand === undefined || vocabulary === undefined) return [];
  if (!existsSync(join(packageFolder, 'interactionModels', 'custom'))) {
    return [drift('skill-package has no interaction models', REBUILD, true)];
  }
  return lintBuiltModels(projectFolder, { brand, vocabulary }).map(
    ({ file, where, message, remedy, byBuilding = false }) =>
      drift(`${file}: ${where} ${message}`, byBuilding ? REBUILD : remedy, byBuilding),
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
