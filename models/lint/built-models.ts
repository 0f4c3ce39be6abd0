import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, languageFor } from '../../languages';
import { type ModelSources, buildInteractionModel, renderInteractionModel } from '../build-model';
import { type InteractionModel } from '../interaction-model';
import { type Finding } from './finding';
import { lintInteractionModel } from './lint-interaction-model';
import { lintSameInAllLocales } from './same-in-all-locales';

/** A finding with the file it is in, as a path from the project's folder. */
export interface FileFinding extends Finding {
  readonly file: string;
  /** Building the models again corrects it. */
  readonly byBuilding?: true;
}

const FOLDER = 'skill-package/interactionModels/custom';

/** Reads a file; undefined when there is no such file. @throws any other error of the file system */
const readIfThere = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

type LocaleFinding = Omit<FileFinding, 'file'>;

const outOfDate = (message: string, more = ''): LocaleFinding => ({
  where: 'the file',
  message,
  remedy: `run npm run build${more}`,
  byBuilding: true,
});

const lintLocale = (
  root: string,
  locale: string,
  sources: ModelSources,
): { findings: LocaleFinding[]; model?: InteractionModel } => {
  const text = readIfThere(join(root, FOLDER, `${locale}.json`));
  if (text === undefined) {
    return { findings: [outOfDate('is not there')] };
  }
  let model: unknown;
  try {
    model = JSON.parse(text);
  } catch (error) {
    const message = `is not valid JSON: ${(error as Error).message}`;
    return { findings: [outOfDate(message)] };
  }
  const findings = lintInteractionModel(
    locale,
    model,
    languageFor(sources.languages ?? LANGUAGES, locale),
  );
  if (findings.length > 0) return { findings };
  const upToDate = text === renderInteractionModel(buildInteractionModel(locale, sources));
  return {
    model: model as InteractionModel,
    findings: upToDate
      ? []
      : [
          outOfDate(
            'is not what languages/ and shop/ make now',
            '; edit languages/ or shop/, never this file',
          ),
        ],
  };
};

/**
 * Checks the interaction models in skill-package/: each by itself, all of them against one another,
 * and whether they are what languages/ and shop/ make now.
 *
 * @param root the project's folder
 * @throws Error when the folder of the models is missing, or a file in it can't be read
 */
export const lintBuiltModels = (root: string, sources: ModelSources): FileFinding[] => {
  const locales = Object.keys(sources.brand.locales);
  const fileOf = (locale: string): string => `${FOLDER}/${locale}.json`;
  const models: Record<string, InteractionModel> = {};
  const findings: FileFinding[] = [];
  for (const locale of locales) {
    const result = lintLocale(root, locale, sources);
    if (result.model !== undefined) models[locale] = result.model;
    findings.push(...result.findings.map((finding) => ({ file: fileOf(locale), ...finding })));
  }
  for (const { locale, finding } of lintSameInAllLocales(models)) {
    findings.push({ file: fileOf(locale), ...finding });
  }
  const expected = locales.map((locale) => `${locale}.json`);
  const found = existsSync(join(root, FOLDER)) ? readdirSync(join(root, FOLDER)) : [];
  const strangers = found.filter((file) => !expected.includes(file));
  for (const stranger of strangers) {
    findings.push({
      file: `${FOLDER}/${stranger}`,
      where: 'the file',
      message: 'is not for a locale of shop/brand.json, and ask deploy would upload it',
      remedy: 'remove it, or add its locale to shop/brand.json',
    });
  }
  return findings;
};
