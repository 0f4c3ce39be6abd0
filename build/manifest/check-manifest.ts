import { type Finding, smapiSchema } from '../../models/lint';
import { checkManifestLocales } from './check-manifest-locales';
import { type Manifest, type ManifestContext, differs } from './manifest';

/** Store categories seen in published manifests. Amazon's schema accepts any text, but SMAPI refuses unknown ones later. */
const CATEGORIES = [
  'SHOPPING',
  'FASHION_AND_STYLE',
  'ORGANIZERS_AND_ASSISTANTS',
  'HOME_SERVICES',
  'DELIVERY_AND_TAKEOUT',
  'EDUCATION_AND_REFERENCE',
  'NOVELTY',
];

const schemaFindings = smapiSchema('manifest');

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
      'offer it only where hand-overs work, and list those countries',
    ),
    ...countries
      .filter((country) => distributionCountries?.includes(country) !== true)
      .map((country) => ({ where, message: `lacks ${country}`, remedy: 'add it' })),
  ];
};

/**
 * Checks skill.json against Amazon's schema. If it passes, checks what the schema leaves out: store
 * category, icons, example phrases, locales, the owner's brand, and the two switches of the Shopping
 * Kit. The second switch must be off before the stage `earning`.
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
      'use the category in shop/brand.json',
    ),
    ...(CATEGORIES.includes(category ?? '')
      ? []
      : [
          {
            where: 'publishingInformation.category',
            message: `"${category ?? ''}" is not a store category known to this check`,
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
      'switch it on when shop/registration.json is at stage earning, and off before',
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
