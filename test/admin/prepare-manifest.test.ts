import { type RegistrationRecord, marketplaceOfLocale } from '../../attribution';
import { asDraft, emptyDraft } from '../../admin/release/manifest-draft';
import { type Release, prepareManifest } from '../../admin/release/prepare-manifest';
import { testUtterances } from '../../admin/release/utterances';
import { checkManifest } from '../../build/manifest/check-manifest';
import { CHILDRENS_CATEGORY, NO_OWN_VOCABULARY } from '../../contract';
import { en } from '../../languages/en';
import { buildInteractionModel } from '../../models';
import { lintExamplePhrases } from '../../models/lint';
import manifestFile from '../../skill-package/skill.json';
import { parts, shop } from '../support/shop';
import { createTalk, slot } from '../support/talk';
import { join } from 'node:path';

type Manifest = typeof manifestFile.manifest;

const LOCALES = ['en-US', 'en-GB'] as const;
const earningParagraph =
  'Shelf Talker earns a commission on eligible purchases made through it. It says so whenever that is the case.';

const prepare = (release: Release, envelope: unknown = manifestFile, brand = shop.brand) => {
  const draft = asDraft(envelope);
  if (draft === undefined) throw new Error('no draft');
  const prepared = prepareManifest(draft, { ...shop, brand, release });
  return { ...prepared, manifest: prepared.envelope.manifest as unknown as Manifest };
};

const findings = (envelope: unknown, stage: RegistrationRecord['stage'], brand = shop.brand) =>
  checkManifest(envelope, {
    models: Object.fromEntries(
      LOCALES.map((locale) => [
        locale,
        buildInteractionModel(locale, { brand, vocabulary: NO_OWN_VOCABULARY }),
      ]),
    ),
    brand,
    record: { ...shop.record, stage },
    packageFolder: join(__dirname, '..', '..', 'skill-package'),
  });

describe('preparing a release', () => {
  it.each<Release>(['published', 'earning'])('makes a manifest that is sound at %s', (release) => {
    const { envelope, notes } = prepare(release);
    expect(findings(envelope, release)).toEqual([]);
    expect(notes).toEqual([]);
  });

  it.each<Release>(['published', 'earning'])('makes one from nothing for %s', (release) => {
    const { envelope } = prepareManifest(emptyDraft(), { ...shop, release });
    expect(findings(envelope, release)).toEqual([]);
  });

  it('switches Associates on, and says that it earns, only for the release that earns', () => {
    const first = prepare('published').manifest;
    const second = prepare('earning', { manifest: first }).manifest;
    expect(first.privacyAndCompliance.shoppingKit).toEqual({
      isShoppingActionsEnabled: true,
      isAmazonAssociatesOnAlexaEnabled: false,
    });
    expect(second.privacyAndCompliance.shoppingKit.isAmazonAssociatesOnAlexaEnabled).toBe(true);
    for (const locale of LOCALES) {
      expect(first.publishingInformation.locales[locale].description).not.toMatch(/commission/i);
      expect(second.publishingInformation.locales[locale].description).toBe(
        manifestFile.manifest.publishingInformation.locales[locale].description,
      );
    }
    expect(second.publishingInformation.testingInstructions).toContain('earns a commission');
  });

  it('changes nothing when it is done a second time', () => {
    const once = prepare('published').envelope;
    expect(prepare('published', once).envelope).toEqual(once);
  });

  it('keeps what ask-cli and the owner wrote', () => {
    const envelope = structuredClone(manifestFile);
    const endpoint = { uri: 'arn:aws:lambda:us-east-1:123456789012:function:shelf-talker' };
    Object.assign(envelope.manifest.apis.custom, { endpoint, regions: { EU: { endpoint } } });
    Object.assign(envelope.manifest, { events: { endpoint }, somethingNew: [1] });
    Object.assign(envelope.manifest.privacyAndCompliance, {
      usesPersonalInfo: true,
      later: 'kept',
    });
    Object.assign(envelope.manifest.privacyAndCompliance.shoppingKit, { later: 'kept' });
    envelope.manifest.publishingInformation.distributionCountries.push('IE');
    const american = envelope.manifest.publishingInformation.locales['en-US'];
    american.summary = 'In my own words.';
    american.description = `My own words.\n\n${earningParagraph}\n\nMine again.`;
    american.keywords = ['mine'];
    envelope.manifest.publishingInformation.testingInstructions = 'Please test on a Tuesday.';
    const { manifest } = prepare('published', envelope);
    expect(manifest.apis).toEqual(envelope.manifest.apis);
    expect(manifest).toMatchObject({ events: { endpoint }, somethingNew: [1] });
    expect(manifest.privacyAndCompliance).toMatchObject({
      usesPersonalInfo: true,
      later: 'kept',
      shoppingKit: { later: 'kept' },
    });
    expect(manifest.publishingInformation.distributionCountries).toEqual(['US', 'GB', 'IE']);
    const texts = manifest.publishingInformation.locales['en-US'];
    expect(texts).toMatchObject({ summary: 'In my own words.', keywords: ['mine'] });
    expect(texts.description).toMatch(/^My own words\.\n\nMine again\.\n\nWhen you like/);
    expect(manifest.publishingInformation.testingInstructions).toMatch(
      /^Please test on a Tuesday\./,
    );
    expect(manifest.publishingInformation.testingInstructions).toContain('B00008T960');
  });

  it('keeps words of the owner on both sides of the test plan when it writes a new one', () => {
    const { manifest } = prepare('published');
    const plan = manifest.publishingInformation.testingInstructions;
    manifest.publishingInformation.testingInstructions = `Above. ${plan} Below.`;
    const again = prepare('earning', { manifest }).manifest.publishingInformation;
    expect(again.testingInstructions).toMatch(/^Above\. .*Below\.$/s);
    expect(again.testingInstructions.match(/End of the test plan/g)).toHaveLength(1);
    expect(again.testingInstructions).toContain('says that the skill earns a commission');
  });

  it("leaves a commission in the owner's words, and says that it must be removed", () => {
    const envelope = structuredClone(manifestFile);
    const american = envelope.manifest.publishingInformation.locales['en-US'];
    american.description = 'I get a commission from Alexa Shopping.';
    const { manifest, notes } = prepare('published', envelope);
    expect(manifest.publishingInformation.locales['en-US'].description).toBe(american.description);
    expect(notes).toEqual([expect.stringContaining('en-US mentions a commission')]);
  });

  it('replaces the old brand by the new one everywhere', () => {
    const brand = structuredClone(shop.brand);
    for (const locale of LOCALES) {
      brand.locales[locale] = { skillName: 'Gift Lamp', invocationName: 'gift lamp' };
    }
    brand.privacyPolicyUrl = 'https://giftlamp.shop/privacy';
    const { envelope, manifest } = prepare('earning', manifestFile, brand);
    expect(JSON.stringify(manifest)).not.toMatch(/shelf talker/i);
    expect(manifest.publishingInformation.locales['en-GB'].name).toBe('Gift Lamp');
    expect(manifest.publishingInformation.locales['en-GB'].examplePhrases[0]).toBe(
      'Alexa, open gift lamp',
    );
    expect(findings(envelope, 'earning', brand)).toEqual([]);
  });

  it('never answers for the owner whether the skill is directed at children', () => {
    const envelope = structuredClone(manifestFile);
    envelope.manifest.privacyAndCompliance.isChildDirected = true;
    expect(prepare('published', envelope).manifest.privacyAndCompliance.isChildDirected).toBe(true);
  });

  it("writes the owner's answer on personal information from the brand", () => {
    for (const usesPersonalInfo of [true, false]) {
      const { manifest } = prepare('published', manifestFile, { ...shop.brand, usesPersonalInfo });
      expect(manifest.privacyAndCompliance.usesPersonalInfo).toBe(usesPersonalInfo);
    }
  });

  it('says when the testing instructions are longer than Amazon accepts', () => {
    const envelope = structuredClone(manifestFile);
    envelope.manifest.publishingInformation.testingInstructions = 'a'.repeat(3500);
    expect(prepare('published', envelope).notes).toEqual([
      expect.stringMatching(/have \d{4} characters and Amazon takes 4000/),
    ]);
  });

  it.each([null, {}, { manifest: [] }, { manifest: { publishingInformation: 'x' } }])(
    'does not accept %j as skill.json',
    (envelope) => {
      expect(asDraft(envelope)).toBeUndefined();
    },
  );
});

describe.each(LOCALES)('the utterances of the test plan in %s', (locale) => {
  const marketplace = marketplaceOfLocale(locale) ?? 'US';
  const model = buildInteractionModel(locale, { brand: shop.brand, vocabulary: NO_OWN_VOCABULARY });
  const words = {
    model,
    spoken: parts.spokenLocale(locale),
    requests: en.store.testPhrases.requests,
  };
  const utterances = testUtterances(shop.products, marketplace, words).slice(0, 10);
  const kinds = model.interactionModel.languageModel.types.find(
    ({ name }) => name === 'CategoryType',
  );

  it('name nothing that is for children', () => {
    const forChildren = shop.products.filter(
      ({ audience, category }) => category === CHILDRENS_CATEGORY || !audience.includes('adult'),
    );
    expect(forChildren.length).toBeGreaterThan(0);
    expect(testUtterances(forChildren, marketplace, words)).toEqual([]);
  });

  it.each(utterances)(
    '"$say" is understood, and leads to an offer of its ASIN',
    async (utterance) => {
      const { invocationName } = model.interactionModel.languageModel;
      const example = `Alexa, ask ${invocationName} to ${utterance.say}`;
      expect(lintExamplePhrases([example, example, example], model, en)).toEqual([]);
      const thing = kinds?.values.find(({ name }) => utterance.say.endsWith(` ${name.value}`));
      const talk = createTalk({ locale });
      const { offered } = await talk.intent('RecommendIntent', {
        category: slot(thing?.name.value ?? '', thing?.id),
      });
      const product = shop.products.find(({ id }) => id === offered);
      expect(utterance.products.map(({ asin }) => asin)).toContain(product?.asins[marketplace]);
    },
  );
});
