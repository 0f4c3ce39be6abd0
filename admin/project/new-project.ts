import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Brand, type RegistrationRecord, isCountry } from '../../attribution';
import { PACKAGE } from '../../build/paths';
import { version } from '../../package.json';
import { loadShop } from '../../owner';
import { marketplacesOf } from '../marketplace/new-marketplace';
import { renderRecord } from '../registration/record-file';
import { emptyDraft } from '../release/manifest-draft';
import { currentRelease } from '../release/plan-release';
import { prepareManifest } from '../release/prepare-manifest';
import { DELIVERED_PARTS, DELIVERY_NOTE, deliveredFiles, renderNote, wholeNote } from './delivered';
import { type Source } from './source';

/** What a new project is called. */
export interface NewProject {
  /** As npm takes it, e.g. gift-lamp. */
  readonly name: string;
  readonly skillName: string;
  readonly invocationName: string;
  readonly locales: readonly string[];
  readonly source: Source;
}

/** Files by their place in the project. */
export type ProjectFiles = Readonly<Record<string, string | Buffer>>;

const packaged = (...path: string[]): Buffer => readFileSync(join(PACKAGE, ...path));

const json = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

/** The sample's record, for the marketplaces of these locales alone. */
const recordFor = (sample: RegistrationRecord, locales: readonly string[]): RegistrationRecord => {
  const kept = marketplacesOf(locales);
  return {
    ...sample,
    marketplaces: Object.fromEntries(
      Object.entries(sample.marketplaces).filter(
        ([code]) => isCountry(code) && kept.includes(code),
      ),
    ),
    trackingIds: sample.trackingIds.filter(({ marketplace }) => kept.includes(marketplace)),
  };
};

const brandFor = (sample: Brand, { skillName, invocationName, locales }: NewProject): Brand => ({
  ...sample,
  locales: Object.fromEntries(locales.map((locale) => [locale, { skillName, invocationName }])),
});

const packageJson = ({ name, skillName, source }: NewProject): string =>
  json({
    name,
    version: '0.1.0',
    private: true,
    description: `The Alexa skill ${skillName}`,
    dependencies: { 'shelf-talker': source.named },
    ...DELIVERED_PARTS,
  });

/**
 * The files of a new project: the sample shop under the project's own name, what Amazon receives for it,
 * and what deploys it. It talks at once; `shelf init` makes it the owner's.
 *
 * @throws FileError when a file of the package can't be read
 */
export const newProjectFiles = (project: NewProject): ProjectFiles => {
  const { locales, skillName, source } = project;
  const shop = loadShop(join(PACKAGE, 'shop'));
  const brand = brandFor(shop.brand, project);
  const record = recordFor(shop.record, locales);
  const release = currentRelease(record);
  const { envelope } = prepareManifest(emptyDraft(), { ...shop, brand, record, release });
  const icons = locales.flatMap((locale) => [`${locale}_smallIcon.png`, `${locale}_largeIcon.png`]);
  const copied = [
    ...readdirSync(join(PACKAGE, 'shop', 'products')).map((file) => `shop/products/${file}`),
    ...['shop/icon.svg', 'shop/vocabulary.json'],
    ...icons.map((file) => `skill-package/assets/images/${file}`),
  ];
  const template = (file: string): string => packaged('package', 'template', file).toString('utf8');
  return {
    ...Object.fromEntries(copied.map((file) => [file, packaged(file)])),
    ...deliveredFiles(),
    'shop/brand.json': json(brand),
    'shop/registration.json': renderRecord(record),
    'skill-package/skill.json': json(envelope),
    'package.json': packageJson(project),
    'README.md': template('README.md').replaceAll('{{skillName}}', () => skillName),
    'test/first-conversation.test.js': template('first-conversation.js'),
    [DELIVERY_NOTE]: renderNote(version, wholeNote()),
    ...(source.tarball !== undefined && {
      [source.tarball.place]: readFileSync(source.tarball.file),
    }),
  };
};
