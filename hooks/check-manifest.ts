import { join } from 'node:path';
import { type InteractionModel, MODEL_LOCALES } from '../models';
import { type Finding, smapiSchema } from '../models/lint';
import { FileError, readBrand, readJson, readRecord } from '../owner';
import { checkManifestLocales } from './check-manifest-locales';
import { type Manifest, type ManifestContext, differs } from './manifest';
import { PATHS } from './paths';

/** Store categories seen in published manifests; Amazon's schema takes any text and SMAPI refuses it later. */
const CATEGORIES = [
  'SHOPPING',
  'FASHION_AND_STYLE',
  'ORGANIZERS_AND_ASSISTANTS',
  'HOME_SERVICES',
  'DELIVERY_AND_TAKEOUT',
  'EDUCATION_AND_REFERENCE',
  'NOVELTY',
];

const schemaFindings = smapiSchema('v1.skill.Manifest.SkillManifestEnvelope');

const distributionFindings = (manifest: Manifest): Finding[] => {
  const { isAvailableWorldwide, distributionCountries, locales } =
    manifest.publishingInformation ?? {};
  const countries = Object.keys(locales ?? {}).map((locale) => locale.slice(-2));
  const where = 'publishingInformation.distributionCountries';
  return [
    ...differs(
      'publishingInformation.isAvailableWorldwide',
      isAvailableWorldwide,
      false,
      'sell only where hand-overs work, and list those countries',
    ),
    ...countries
      .filter((country) => distributionCountries?.includes(country) !== true)
      .map((country) => ({ where, message: `lacks ${country}`, remedy: 'add it' })),
  ];
};

/**
 * Checks skill.json against Amazon's schema and, when it keeps to it, against what the schema
 * leaves out: store category, icons, example phrases, locales, the owner's brand, and the two
 * switches of the Shopping Kit, of which the second waits for the stage `earning`.
 */
export const checkManifest = (envelope: unknown, context: ManifestContext): Finding[] => {
  const broken = schemaFindings(envelope);
  if (broken.length > 0) return broken;
  const { manifest = {} } = envelope as { readonly manifest?: Manifest };
  const { category } = manifest.publishingInformation ?? {};
  const { shoppingKit, isChildDirected } = manifest.privacyAndCompliance ?? {};
  const kit = 'privacyAndCompliance.shoppingKit';
  const interfaces = (manifest.apis?.custom?.interfaces ?? []).map(({ type }) => type);
  return [
    ...differs(
      'publishingInformation.category',
      category,
      context.brand.category,
      'take the category of shop/brand.json',
    ),
    ...(CATEGORIES.includes(category ?? '')
      ? []
      : [
          {
            where: 'publishingInformation.category',
            message: `"${category ?? ''}" is no store category known to this check`,
            remedy: `use one of ${CATEGORIES.join(', ')}`,
          },
        ]),
    ...differs(
      `${kit}.isShoppingActionsEnabled`,
      shoppingKit?.isShoppingActionsEnabled,
      true,
      'switch it on; without it no hand-over works',
    ),
    ...differs(
      `${kit}.isAmazonAssociatesOnAlexaEnabled`,
      shoppingKit?.isAmazonAssociatesOnAlexaEnabled,
      context.record.stage === 'earning',
      'it is on exactly when shop/registration.json is at stage earning',
    ),
    ...differs(
      'privacyAndCompliance.isChildDirected',
      isChildDirected,
      false,
      "Amazon doesn't let skills for children shop",
    ),
    ...differs(
      'apis.custom.interfaces (ALEXA_PRESENTATION_APL)',
      interfaces.includes('ALEXA_PRESENTATION_APL'),
      true,
      'declare it; the skill sends screens',
    ),
    ...distributionFindings(manifest),
    ...checkManifestLocales(manifest, context),
  ];
};

const readContext = (packageFolder: string): ManifestContext => ({
  models: Object.fromEntries(
    MODEL_LOCALES.map((locale) => [
      locale,
      readJson(
        {
          path: join(PATHS.models, `${locale}.json`),
          name: `skill-package/interactionModels/custom/${locale}.json`,
        },
        { missing: 'build it: npm run build', broken: 'build it again: npm run build' },
      ) as InteractionModel,
    ]),
  ),
  brand: readBrand(PATHS.shop),
  record: readRecord(PATHS.shop),
  packageFolder,
});

const main = (): void => {
  const folder = join(PATHS.root, 'skill-package');
  const problems: string[] = [];
  try {
    const path = join(folder, 'skill.json');
    const manifest = readJson({ path, name: 'skill-package/skill.json' });
    for (const { where, message, remedy } of checkManifest(manifest, readContext(folder))) {
      problems.push(`skill-package/skill.json: ${where}: ${message}; ${remedy}`);
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    problems.push(error.message);
  }
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
  else process.stdout.write('The manifest is sound: skill-package/skill.json.\n');
};

if (require.main === module) main();
