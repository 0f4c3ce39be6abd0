import { join } from 'node:path';
import { earnsIn, marketplaceOfLocale } from '../../attribution';
import { LANGUAGES, languageFor, tellsOf } from '../../languages';
import { type Finding, lintExamplePhrases } from '../../models/lint';
import { type LocalizedPublishing, type Manifest, type ManifestContext, differs } from './manifest';
import { readFileSync } from 'node:fs';

const PNG_SIGNATURE = '89504e470d0a1a0a';

/** Width and height in pixels, from a PNG's header; undefined when the file is not a PNG or can't be read. */
const pngSize = (file: string): readonly [number, number] | undefined => {
  try {
    const bytes = readFileSync(file);
    if (bytes.subarray(0, 8).toString('hex') !== PNG_SIGNATURE) return undefined;
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  } catch {
    return undefined;
  }
};

/** Names of Amazon's that no skill's name may have (Amazon's page "Policy Testing"), in lower case. */
export const FORBIDDEN_IN_NAME = ['alexa', 'amazon', 'echo'];
const ICONS = { smallIconUri: 108, largeIconUri: 512 } as const;

const iconFindings = (where: string, texts: LocalizedPublishing, folder: string): Finding[] =>
  Object.entries(ICONS).flatMap(([field, side]): Finding[] => {
    const uri = texts[field as keyof typeof ICONS] ?? '';
    const size = uri.startsWith('file://') ? pngSize(join(folder, uri.slice(7))) : undefined;
    if (size?.[0] === side && size[1] === side) return [];
    const found = size === undefined ? 'is not a PNG in the package' : `is ${size.join(' x ')}`;
    return [
      {
        where: `${where}.${field}`,
        message: `"${uri}" ${found}`,
        remedy: `name a PNG of ${side} x ${side} pixels as file://assets/images/…`,
      },
    ];
  });

const nameFindings = (where: string, name: string, skillName: string): Finding[] => [
  ...differs(`${where}.name`, name, skillName, 'use the skill name in shop/brand.json'),
  ...FORBIDDEN_IN_NAME.filter((word) => name.toLowerCase().split(/\W+/).includes(word)).map(
    (word) => ({
      where: `${where}.name`,
      message: `contains "${word}", one of Amazon's names`,
      remedy: 'choose another name, in shop/brand.json too',
    }),
  ),
];

/** Why a locale can't be checked: it must be in the brand, the models, the store texts and the links. */
const absence = (locale: string, parts: Readonly<Record<string, unknown>>): Finding[] =>
  Object.entries(parts)
    .filter(([, part]) => part === undefined)
    .map(([name]) => ({
      where: `publishingInformation.locales.${locale}`,
      message: `the locale ${locale} is missing from ${name}`,
      remedy: 'give shop/brand.json, the models, the store texts and the links the same locales',
    }));

const localeFindings = (
  locale: string,
  manifest: Manifest,
  { models, brand, record, packageFolder, languages = LANGUAGES }: ManifestContext,
): Finding[] => {
  const texts = manifest.publishingInformation?.locales?.[locale];
  const links = manifest.privacyAndCompliance?.locales?.[locale];
  const model = models[locale];
  const names = brand.locales[locale];
  if (!texts || !links || !model || !names) {
    return absence(locale, {
      'shop/brand.json': names,
      'the built models': model,
      'publishingInformation.locales': texts,
      'privacyAndCompliance.locales': links,
    });
  }
  const language = languageFor(languages, locale);
  const marketplace = marketplaceOfLocale(locale);
  const where = `publishingInformation.locales.${locale}`;
  const place = `privacyAndCompliance.locales.${locale}`;
  const remedy = 'use the address in shop/brand.json';
  return [
    ...nameFindings(where, texts.name, names.skillName),
    ...iconFindings(where, texts, packageFolder),
    ...lintExamplePhrases(texts.examplePhrases ?? [], model, language).map((finding) => ({
      ...finding,
      where: `${where}.${finding.where}`,
    })),
    // A commission may be claimed only when the ID is really sent.
    ...differs(
      `${where}.description (speaks of a commission)`,
      tellsOf('commission', texts.description ?? '', language.store),
      marketplace !== undefined && earnsIn(record, marketplace),
      'say that eligible purchases earn a commission where the record is at stage earning and has an ID, and only there',
    ),
    ...differs(`${place}.privacyPolicyUrl`, links.privacyPolicyUrl, brand.privacyPolicyUrl, remedy),
    ...differs(`${place}.termsOfUseUrl`, links.termsOfUseUrl, brand.termsOfUseUrl, remedy),
  ];
};

/** Checks what the manifest says for each locale: name, icons, example phrases, store text and links. */
export const checkManifestLocales = (manifest: Manifest, context: ManifestContext): Finding[] => {
  const locales = new Set([
    ...Object.keys(context.brand.locales),
    ...Object.keys(context.models),
    ...Object.keys(manifest.publishingInformation?.locales ?? {}),
    ...Object.keys(manifest.privacyAndCompliance?.locales ?? {}),
  ]);
  return [...locales].flatMap((locale) => localeFindings(locale, manifest, context));
};
