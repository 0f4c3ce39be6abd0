import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { type Brand, type RegistrationRecord } from '../../attribution';
import {
  FileError,
  type FileProblem,
  readBrand,
  readJson,
  readProducts,
  readRecord,
  readVocabulary,
} from '../../owner';
import { madeRelease } from '../../build/deploy/worlds';
import { type InteractionModel, buildModels } from '../../models';
import { isSignedIn } from '../ads/session';
import { hasLogin } from '../archer/client-for';
import { checkProducts } from '../catalog/check-products';
import { shoppingMarketplaces } from '../catalog/coverage';
import { credentialsOf, sourceOf } from '../creators/access';
import { createSecretStore } from '../secrets/secret-store';
import { type DoctorCode } from './codes';
import { type DoctorFinding } from './finding';
import { type Memo, stampOf } from './memo';
import { PAGES } from './pages';
import { NO_PHRASES } from './say-phrases';
import { type MissingSecret, type SecretPath, type Situation } from './situation';

/** Where the doctor looks. */
export interface Places {
  readonly shopFolder: string;
  readonly packageFolder: string;
  readonly configHome: string;
  /** The value of an environment variable, which may hold a secret; none by default. */
  readonly variable?: (name: string) => string | undefined;
}

const readAnyJson = (file: string): unknown => {
  try {
    return readJson({ path: file, name: file });
  } catch {
    return undefined;
  }
};

const readBuiltIntents = (folder: string): readonly string[] | undefined =>
  existsSync(join(folder, 'index.js'))
    ? z.array(z.string()).safeParse(readAnyJson(join(folder, 'intents.json'))).data
    : undefined;

const secretPaths = (configHome: string): SecretPath[] => {
  const describe = (path: string, isFolder: boolean): SecretPath => ({
    path,
    isFolder,
    mode: statSync(path).mode & 0o777,
  });
  const below = (folder: string): SecretPath[] => {
    try {
      const files = readdirSync(folder, { withFileTypes: true }).filter((file) => file.isFile());
      return [
        describe(folder, true),
        ...files.map(({ name }) => describe(join(folder, name), false)),
      ];
    } catch {
      return [];
    }
  };
  return [...below(configHome), ...below(join(configHome, 'secrets'))];
};

const builtShopSchema = z.looseObject({
  brand: z.looseObject({ locales: z.unknown() }),
  version: z.string().optional(),
});

const builtShop = (folder: string) =>
  builtShopSchema.safeParse(readAnyJson(join(folder, 'shop.json'))).data;

const isBuiltForOther = (folder: string, brand: Brand | undefined): boolean => {
  const built = builtShop(folder);
  if (built === undefined || brand === undefined) return false;
  return !isDeepStrictEqual(built.brand.locales, brand.locales);
};

const secretTexts = z.record(z.string(), z.string());

const brokenSecrets = (configHome: string): string[] => {
  const folder = join(configHome, 'secrets');
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => /\.json$/.test(name))
    : [];
  return files
    .map((name) => join(folder, name))
    .filter((file) => !secretTexts.safeParse(readAnyJson(file)).success);
};

const missingSecrets = (
  { configHome, variable = () => undefined }: Places,
  record: RegistrationRecord | undefined,
): MissingSecret[] => {
  if (record === undefined) return [];
  const secrets = createSecretStore({ folder: join(configHome, 'secrets'), variable });
  const unless = (isThere: () => boolean, missing: MissingSecret): MissingSecret[] => {
    try {
      return isThere() ? [] : [missing];
    } catch {
      // Damaged, or open to others: rules of their own say so.
      return [];
    }
  };
  return [
    ...credentialsOf(record).flatMap(({ credentialName: name }) =>
      unless(() => sourceOf(secrets, name) !== 'missing', { of: 'creators', name }),
    ),
    ...(record.archer === null ? [] : unless(() => hasLogin({ secrets }), { of: 'archer' })),
    ...(record.ads === null ? [] : unless(() => isSignedIn({ secrets }), { of: 'ads' })),
  ];
};

/** A tag of another marketplace has a code of its own; every other problem in a file is "invalid". */
const shopFinding = (code: DoctorCode, problem: FileProblem): DoctorFinding => {
  const { file, path, message, remedy } = problem;
  const wrongTag = /\.(?:storeId|trackingId)$/.test(path);
  return {
    code: wrongTag ? 'tag-mismatch' : code,
    severity: 'error',
    message: [file, path, message].filter((part) => part !== '').join(': '),
    remedy,
    page: wrongTag ? PAGES.trackingIds : PAGES.owners,
  };
};

const load = <Part>(
  code: DoctorCode,
  findings: DoctorFinding[],
  read: () => Part,
): Part | undefined => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    findings.push(...error.problems.map((problem) => shopFinding(code, problem)));
    return undefined;
  }
};

const SOUND_MODELS = 'sound models';
const modelFolder = (packageFolder: string): string =>
  join(packageFolder, 'interactionModels', 'custom');

/** Models that are what brand and vocabulary make are read faster than they are made. */
const readModels = (packageFolder: string, { locales }: Brand): Record<string, InteractionModel> =>
  Object.fromEntries(
    Object.keys(locales).map((locale) => [
      locale,
      readAnyJson(join(modelFolder(packageFolder), `${locale}.json`)) as InteractionModel,
    ]),
  );

/** Lets the next run know that nothing is wrong with the models, if that is so. */
export const rememberModels = (
  memo: Memo,
  { areModelsSound, modelStamp }: Situation,
  findings: readonly DoctorFinding[],
): void => {
  if (areModelsSound || modelStamp === undefined) return;
  if (findings.every(({ code }) => code !== 'model-drift')) {
    memo.keep(SOUND_MODELS, modelStamp, true);
  }
};

/**
 * Reads all the doctor looks at. A file that can't be read becomes a finding or undefined, never an
 * error. What phrases lead to is not known yet: that takes a process.
 *
 * @param memo what an earlier run knew; nothing by default
 */
export const readSituation = (places: Places, now: Date, memo?: Memo): Situation => {
  const { shopFolder, packageFolder, configHome } = places;
  const projectFolder = dirname(packageFolder);
  const shopFindings: DoctorFinding[] = [];
  const brand = load('brand-invalid', shopFindings, () => readBrand(shopFolder));
  const record = load('record-invalid', shopFindings, () => readRecord(shopFolder));
  const vocabulary = load('vocabulary-invalid', shopFindings, () => readVocabulary(shopFolder));
  const read = readProducts(shopFolder);
  const sources = brand && vocabulary && { brand, vocabulary };
  const modelStamp = sources && memo && stampOf([modelFolder(packageFolder)], sources);
  const areModelsSound =
    modelStamp !== undefined && memo?.known(SOUND_MODELS, modelStamp, z.literal(true)) === true;
  return {
    now,
    brand,
    record,
    vocabulary,
    models:
      sources && (areModelsSound ? readModels(packageFolder, sources.brand) : buildModels(sources)),
    modelStamp,
    areModelsSound,
    shopFindings,
    catalog: checkProducts(
      read,
      `${basename(shopFolder)}/products`,
      record === undefined ? [] : shoppingMarketplaces(record),
    ),
    audience: {
      products: read.products.length,
      forChildrenOnly: read.products.filter(({ product }) =>
        product.audience.every((audience) => audience === 'child' || audience === 'toddler'),
      ).length,
    },
    asins:
      read.problems.length > 0
        ? undefined
        : new Set(read.products.flatMap(({ product }) => Object.values(product.asins))),
    manifest: readAnyJson(join(packageFolder, 'skill.json')),
    packageFolder,
    projectFolder,
    askResources: readAnyJson(join(projectFolder, 'ask-resources.json')),
    builtIntents: readBuiltIntents(join(projectFolder, 'lambda', 'dist')),
    builtVersion: builtShop(join(projectFolder, 'lambda', 'dist'))?.version,
    builtCode: undefined,
    madeRelease: madeRelease(projectFolder),
    live: [],
    isBuiltForOther: isBuiltForOther(join(projectFolder, 'lambda', 'dist'), brand),
    products: read.products.map(({ product }) => product),
    secrets: secretPaths(configHome),
    brokenSecrets: brokenSecrets(configHome),
    missingSecrets: missingSecrets(places, record),
    phrases: NO_PHRASES,
  };
};
