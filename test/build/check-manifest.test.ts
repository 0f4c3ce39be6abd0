import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Brand, type RegistrationRecord, registrationRecordSchema } from '../../attribution';
import { checkManifest } from '../../build/manifest/check-manifest';
import { type ManifestContext } from '../../build/manifest/manifest';
import { NO_OWN_VOCABULARY } from '../../contract';
import { buildInteractionModel } from '../../models';
import brandFile from '../../shop/brand.json';
import recordFile from '../../shop/registration.json';
import manifestFile from '../../skill-package/skill.json';

const brand: Brand = brandFile;
const record = registrationRecordSchema.parse(recordFile);
const packageFolder = join(__dirname, '..', '..', 'skill-package');
const context: ManifestContext = {
  models: {
    'en-US': buildInteractionModel('en-US', { brand, vocabulary: NO_OWN_VOCABULARY }),
    'en-GB': buildInteractionModel('en-GB', { brand, vocabulary: NO_OWN_VOCABULARY }),
  },
  brand,
  record,
  packageFolder,
};
const at = (stage: RegistrationRecord['stage']): ManifestContext => ({
  ...context,
  record: { ...record, stage },
});

type Manifest = typeof manifestFile.manifest;

const findingsAfter = (damage: (manifest: Manifest) => unknown, against = context): string[] => {
  const envelope = structuredClone(manifestFile);
  damage(envelope.manifest);
  return checkManifest(envelope, against).map(({ where, message }) => `${where}: ${message}`);
};

const american = (manifest: Manifest) => manifest.publishingInformation.locales['en-US'];

type Case = [breaks: string, damage: (manifest: Manifest) => unknown, finding: RegExp];

const CASES: Case[] = [
  ['the name is too short', (m) => (american(m).name = 'S'), /en-US.name: breaks Amazon's schema/],
  [
    'the summary is too long',
    (m) => (american(m).summary = 'a'.repeat(161)),
    /en-US.summary: breaks Amazon's schema/,
  ],
  [
    'a country does not exist',
    (m) => m.publishingInformation.distributionCountries.push('UK'),
    /distributionCountries\[2\]: breaks Amazon's schema/,
  ],
  [
    'a privacy field is misspelt',
    (m) => Object.assign(m.privacyAndCompliance, { isAdsEnabled: false }),
    /privacyAndCompliance: has a field that Amazon doesn't know, "isAdsEnabled"/,
  ],
  [
    'the Shopping Kit has its old key',
    (m) => Object.assign(m.privacyAndCompliance, { isAlexaShoppingActionsEnabled: true }),
    /doesn't know, "isAlexaShoppingActionsEnabled"/,
  ],
  [
    'the endpoint is not an address',
    (m) => Object.assign(m.apis.custom, { endpoint: { uri: 'http://example.com' } }),
    /apis.custom.endpoint.uri: breaks Amazon's schema/,
  ],
  [
    "the category is not the brand's",
    (m) => (m.publishingInformation.category = 'NOVELTY'),
    /category: is "NOVELTY" and should be "SHOPPING"/,
  ],
  [
    'shopping actions are off',
    (m) => (m.privacyAndCompliance.shoppingKit.isShoppingActionsEnabled = false),
    /isShoppingActionsEnabled: is false/,
  ],
  [
    'the Associates switch is off although the record earns',
    (m) => (m.privacyAndCompliance.shoppingKit.isAmazonAssociatesOnAlexaEnabled = false),
    /isAmazonAssociatesOnAlexaEnabled: is false and should be true/,
  ],
  [
    'the skill is directed to children',
    (m) => (m.privacyAndCompliance.isChildDirected = true),
    /isChildDirected: is true/,
  ],
  [
    'screens are not declared',
    (m) => (m.apis.custom.interfaces = []),
    /interfaces \(ALEXA_PRESENTATION_APL\)/,
  ],
  [
    'it is offered worldwide',
    (m) => (m.publishingInformation.isAvailableWorldwide = true),
    /isAvailableWorldwide: is true/,
  ],
  [
    'a country of a locale is missing',
    (m) => m.publishingInformation.distributionCountries.pop(),
    /distributionCountries: lacks GB/,
  ],
  [
    'a locale has no store texts',
    (m) =>
      delete (
        m.publishingInformation.locales as Partial<Manifest['publishingInformation']['locales']>
      )['en-GB'],
    /en-GB is missing from publishingInformation.locales/,
  ],
  [
    'a locale has no privacy links',
    (m) =>
      delete (
        m.privacyAndCompliance.locales as Partial<Manifest['privacyAndCompliance']['locales']>
      )['en-GB'],
    /en-GB is missing from privacyAndCompliance.locales/,
  ],
  [
    "the name is not the brand's",
    (m) => (american(m).name = 'Gift Compass'),
    /en-US.name: is "Gift Compass" and should be "Shelf Talker"/,
  ],
  [
    'the small icon has the wrong size',
    (m) => (american(m).smallIconUri = american(m).largeIconUri),
    /en-US.smallIconUri: .* is 512 x 512/,
  ],
  [
    'the large icon is not there',
    (m) => (american(m).largeIconUri = 'file://assets/images/none.png'),
    /en-US.largeIconUri: .*is not a PNG/,
  ],
  [
    'an icon is not a PNG',
    (m) => (american(m).smallIconUri = 'file://skill.json'),
    /en-US.smallIconUri: .*is not a PNG/,
  ],
  [
    'there are two example phrases',
    (m) => american(m).examplePhrases.pop(),
    /en-US.examplePhrases: has 2 phrases/,
  ],
  [
    'an example lacks the wake word',
    (m) => (american(m).examplePhrases[0] = 'open shelf talker'),
    /examplePhrases\[0\]: .*doesn't begin with the wake word/,
  ],
  [
    'an example calls another skill',
    (m) => (american(m).examplePhrases[0] = 'Alexa, open shelf talkers'),
    /examplePhrases\[0\]: .*invocation name/,
  ],
  [
    'an example is not a sample',
    (m) => (american(m).examplePhrases[1] = 'Alexa, ask shelf talker to sing a song'),
    /examplePhrases\[1\]: "sing a song" is not a sample/,
  ],
  [
    'an example fills a slot with a value that its type does not have',
    (m) => (american(m).examplePhrases[1] = 'Alexa, ask shelf talker about dragon somehow'),
    /examplePhrases\[1\]: .*is not a sample/,
  ],
  [
    'the store text is silent about the commission',
    (m) => (american(m).description = 'Gifts.'),
    /en-US.description \(speaks of a commission\): is false/,
  ],
  [
    "the privacy policy is not the brand's",
    (m) => (m.privacyAndCompliance.locales['en-US'].privacyPolicyUrl = 'https://example.com/'),
    /en-US.privacyPolicyUrl: is "https:\/\/example.com\/"/,
  ],
  [
    "the terms are not the brand's",
    (m) => (m.privacyAndCompliance.locales['en-GB'].termsOfUseUrl = 'https://example.com/'),
    /en-GB.termsOfUseUrl/,
  ],
];

describe('the check of the manifest', () => {
  it('finds nothing in the manifest that is committed', () => {
    expect(findingsAfter(() => undefined)).toEqual([]);
  });

  it.each(CASES)('finds exactly one thing when %s', (_breaks, damage, finding) => {
    expect(findingsAfter(damage)).toEqual([expect.stringMatching(finding)]);
  });

  it('refuses the Associates switch and the commission text before the stage earning', () => {
    const found = findingsAfter(() => undefined, at('registered'));
    expect(found).toEqual([
      expect.stringMatching(/isAmazonAssociatesOnAlexaEnabled: is true and should be false/),
      expect.stringMatching(/en-US.description \(speaks of a commission\): is true/),
      expect.stringMatching(/en-GB.description \(speaks of a commission\): is true/),
    ]);
    const first = (manifest: Manifest): void => {
      manifest.privacyAndCompliance.shoppingKit.isAmazonAssociatesOnAlexaEnabled = false;
      for (const texts of Object.values(manifest.publishingInformation.locales)) {
        texts.description = 'Gifts for everybody.';
      }
    };
    expect(findingsAfter(first, at('published'))).toEqual([]);
  });

  it("finds one of Amazon's names in the skill's name, even when the brand has it", () => {
    const named = structuredClone(brand);
    named.locales['en-US'] = { skillName: 'Alexa Shelf', invocationName: 'shelf talker' };
    const damage = (manifest: Manifest) => (american(manifest).name = 'Alexa Shelf');
    expect(findingsAfter(damage, { ...context, brand: named })).toEqual([
      `publishingInformation.locales.en-US.name: contains "alexa", one of Amazon's names`,
    ]);
  });

  it('finds a category the store does not have, even when the brand has it', () => {
    const damage = (manifest: Manifest) => (manifest.publishingInformation.category = 'SHOPS');
    expect(findingsAfter(damage, { ...context, brand: { ...brand, category: 'SHOPS' } })).toEqual([
      expect.stringMatching(/"SHOPS" is not a store category/),
    ]);
  });

  it('finds a locale of the brand that nothing else has', () => {
    const locales = { ...brand.locales, 'en-CA': { skillName: 'Shelf', invocationName: 'a b' } };
    expect(
      findingsAfter(() => undefined, { ...context, brand: { ...brand, locales } }),
    ).toHaveLength(3);
  });

  it('accepts the endpoint that ask deploy writes', () => {
    const uri = 'arn:aws:lambda:us-east-1:123456789012:function:shelf-talker';
    const damage = (manifest: Manifest) =>
      Object.assign(manifest.apis.custom, { endpoint: { uri } });
    expect(findingsAfter(damage)).toEqual([]);
  });

  it('reports icons outside the package as missing', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'package-'));
    copyFileSync(join(packageFolder, 'skill.json'), join(elsewhere, 'skill.json'));
    const found = findingsAfter(() => undefined, { ...context, packageFolder: elsewhere });
    rmSync(elsewhere, { recursive: true });
    expect(found).toHaveLength(4);
  });

  it('finds many problems in an empty manifest, and does not crash', () => {
    expect(checkManifest({}, context).length).toBeGreaterThan(5);
    expect(checkManifest(null, context)).toHaveLength(1);
  });
});
