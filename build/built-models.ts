import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, languageFor } from '../languages';
import {
  type InteractionModel,
  type ModelSources,
  buildInteractionModel,
  renderInteractionModel,
} from '../models';
import { type Finding, lintInteractionModel, lintSameInAllLocales } from '../models/lint';
import { FileError, parseJson, readText } from '../owner';
import { MODEL_FILE } from './package-files';
import { PLACES } from './paths';

/** A finding with the file it is in, as a path from the project's folder. */
export interface FileFinding extends Finding {
  readonly file: string;
  /** Building the models again corrects it. */
  readonly byBuilding?: true;
}

/** What the models should be made from, and those that somebody has made from it already, by locale. */
interface ExpectedModels extends ModelSources {
  readonly models?: Readonly<Record<string, InteractionModel>> | undefined;
}

type LocaleFinding = Omit<FileFinding, 'file'>;

const outOfDate = (message: string, more = ''): LocaleFinding => ({
  where: 'the file',
  message,
  remedy: `run npm run build${more}`,
  byBuilding: true,
});

const lintLocale = (
  root: string,
  file: string,
  locale: string,
  sources: ExpectedModels,
): { findings: LocaleFinding[]; model?: InteractionModel } => {
  if (!existsSync(join(root, file))) return { findings: [outOfDate('is not there')] };
  let text: string;
  let model: unknown;
  try {
    text = readText({ path: join(root, file), name: file });
    model = parseJson(text, file);
  } catch (error) {
    if (!(error instanceof FileError) || error.isAccess) throw error;
    return {
      findings: error.problems.map(({ message }) => outOfDate(`can't be read: ${message}`)),
    };
  }
  const language = languageFor(sources.languages ?? LANGUAGES, locale);
  const findings = lintInteractionModel(locale, model, language);
  if (findings.length > 0) return { findings };
  const expected = sources.models?.[locale] ?? buildInteractionModel(locale, sources);
  const upToDate = text === renderInteractionModel(expected);
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

/** What else is in the folder of the models. */
const lintOthers = (root: string, locales: readonly string[]): FileFinding[] => {
  const folder = join(root, PLACES.models);
  const found = existsSync(folder) ? readdirSync(folder) : [];
  const expected = locales.map((locale) => `${locale}.json`);
  return found
    .filter((name) => !expected.includes(name))
    .map((name) => ({
      file: `${PLACES.models}/${name}`,
      where: 'the file',
      ...(MODEL_FILE.test(name)
        ? {
            message: 'is not for a locale of shop/brand.json, and ask deploy would upload it',
            remedy: 'run npm run build, or add its locale to shop/brand.json: shelf locale add',
            byBuilding: true,
          }
        : {
            message: 'is not an interaction model, and ask deploy would upload it',
            remedy: 'move it elsewhere, or remove it',
          }),
    }));
};

/**
 * Checks the interaction models in skill-package/: each by itself, all of them against one another,
 * and whether they are what languages/ and shop/ make now.
 *
 * @param root the project's folder
 * @throws FileError when a file can't be read
 */
export const lintBuiltModels = (root: string, sources: ExpectedModels): FileFinding[] => {
  const locales = Object.keys(sources.brand.locales);
  const fileOf = (locale: string): string => `${PLACES.models}/${locale}.json`;
  const models: Record<string, InteractionModel> = {};
  const findings: FileFinding[] = [];
  for (const locale of locales) {
    const result = lintLocale(root, fileOf(locale), locale, sources);
    if (result.model !== undefined) models[locale] = result.model;
    findings.push(...result.findings.map((finding) => ({ file: fileOf(locale), ...finding })));
  }
  for (const { locale, finding } of lintSameInAllLocales(models)) {
    findings.push({ file: fileOf(locale), ...finding });
  }
  return [...findings, ...lintOthers(root, locales)];
};
