import { checkWords } from '../../admin/catalog/check-words';
import { emptyDraft } from '../../admin/release/manifest-draft';
import { type Release, prepareManifest } from '../../admin/release/prepare-manifest';
import { checkManifest } from '../../build/manifest/check-manifest';
import { type Manifest } from '../../build/manifest/manifest';
import { type Language } from '../../languages';
import { buildInteractionModel, buildModels } from '../../models';
import { lintExamplePhrases, lintInteractionModel } from '../../models/lint';
import { madeUpLanguage, marked, unmarkedWords } from './made-up-language';
import { LOCALE, madeUpShop } from './made-up-shop';

const languages = [madeUpLanguage];
const material = { ...madeUpShop, languages };
const PACKAGE = `${__dirname}/../../skill-package`;

const prepare = (release: Release, draft = emptyDraft()) =>
  prepareManifest(draft, { ...material, release });

describe('the store page in a made-up language', () => {
  it.each<Release>(['published', 'earning'])('has no English words at %s', (release) => {
    const { envelope } = prepare(release);
    const { locales = {}, testingInstructions = '' } =
      envelope.manifest.publishingInformation ?? {};
    const { summary, description, examplePhrases, keywords, updatesDescription } =
      locales[LOCALE] ?? {};
    const texts = [summary, description, updatesDescription, examplePhrases, keywords].flat();
    expect(texts.length).toBeGreaterThan(8);
    const names = /shelf talker/gi;
    expect(texts.flatMap((text) => unmarkedWords(String(text).replace(names, '')))).toEqual([]);
    // Amazon's testers are told in English what to say in the language.
    const toSay = [...testingInstructions.matchAll(/"([^"]+)"/g)].map(([, say = '']) => say);
    const said = toSay.filter((say) => !say.includes('shelf release prepare'));
    expect(said.length).toBeGreaterThan(12);
    expect(said.flatMap((say) => unmarkedWords(say.replace(names, '')))).toEqual([]);
  });

  it.each<Release>(['published', 'earning'])(
    'passes the check of the manifest at %s',
    (release) => {
      const { envelope, notes } = prepare(release);
      const findings = checkManifest(envelope, {
        ...material,
        models: buildModels(material),
        record: { ...madeUpShop.record, stage: release },
        packageFolder: PACKAGE,
      }).filter(({ where }) => !/IconUri$/.test(where));
      expect(findings).toEqual([]);
      expect(notes).toEqual([]);
    },
  );

  it("knows a commission in the owner's own words", () => {
    const { envelope } = prepare('published');
    const page = (envelope.manifest as Manifest).publishingInformation?.locales?.[LOCALE];
    Object.assign(page ?? {}, { description: 'Mizo commissionzo.' });
    const { notes } = prepare('published', envelope);
    expect(notes).toEqual([expect.stringContaining(`${LOCALE} mentions a commission`)]);
  });

  it('follows a new name through the example phrases', () => {
    const { envelope } = prepare('published');
    const names = { skillName: 'Gift Lamp', invocationName: 'gift lamp' };
    const brand = { ...madeUpShop.brand, locales: { [LOCALE]: names } };
    const renamed = prepareManifest(envelope, { ...material, brand, release: 'published' });
    expect(JSON.stringify(renamed.envelope)).not.toMatch(/shelf talker/i);
  });
});

const model = buildInteractionModel(LOCALE, material);

describe('the rules of the store, read from the language', () => {
  it.each([
    ['Alexazo, openzo shelf talker', true],
    ['alexazo, askzo shelf talker tozo findzo mezo azo giftzo', true],
    ['Alexa, open shelf talker', false],
    ['Alexazo, askzo shelf talker to findzo mezo azo giftzo', false],
  ])('decide on the example phrase "%s"', (example, good) => {
    const findings = lintExamplePhrases([example, example, example], model, madeUpLanguage);
    expect(findings.length === 0).toBe(good);
  });

  /** What the linter says of a name; the made-up words are longer than English ones, so the model as a whole is large. */
  const messagesOf = (invocationName: string): string[] => {
    const named = structuredClone(model);
    Object.assign(named.interactionModel.languageModel, { invocationName });
    return lintInteractionModel(LOCALE, named, madeUpLanguage)
      .filter(({ where }) => where === 'invocationName')
      .map(({ message }) => message);
  };

  it.each([
    ['shelf openzo', /contains "openzo", which is a word that launches/],
    ['thezo shelf', /article or preposition "thezo"/],
    ['alexazo shelf', /contains "alexazo", which is a wake word/],
    ["echozo's shelf", /contains "echozo"/],
  ])('refuse the invocation name "%s"', (invocationName, message) => {
    expect(messagesOf(invocationName)).toEqual([expect.stringMatching(message)]);
  });

  it('let a name have a word that only another language forbids', () => {
    expect(messagesOf('open the shelf')).toEqual([]);
    expect(messagesOf('open')).not.toEqual([]);
  });

  const codes = (pitch: string, spoken: readonly Language[] = languages): string[] => {
    const [product] = madeUpShop.products;
    if (product === undefined) throw new Error('the shop is empty');
    const words = { es: { name: marked('the thing'), pitch, reasons: [{ say: '.' }] } };
    return checkWords('here', { ...product, words }, spoken).map(({ code }) => code);
  };

  it.each([
    ['Azo bargainzo.', ['words-price']],
    ['Goodzo reviewszo.', ['words-amazon']],
    ['A bargain with good reviews.', []],
    ['Nowzo 20 €.', ['words-price']],
    ['Byzo Amazon.', ['words-amazon']],
  ])('decide whether a product may say "%s"', (pitch, expected) => {
    expect(codes(pitch)).toEqual(expected);
  });

  it('keep Amazon and prices out of a language that has no folder', () => {
    expect(codes('Azo bargainzo.', [])).toEqual([]);
    expect(codes('Byzo Amazon, $20.', [])).toEqual(['words-price', 'words-amazon']);
  });
});
