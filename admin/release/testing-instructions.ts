import {
  type Brand,
  MARKETPLACES,
  type RegistrationRecord,
  marketplaceOfLocale,
} from '../../attribution';
import { type Product } from '../../catalog';
import { type OwnVocabulary } from '../../contract';
import { type Language, expand, languageFor, spokenLocale } from '../../languages';
import { type InteractionModel, buildInteractionModel } from '../../models';
import { withNames } from './rename';
import { type LocaleWords, type TestUtterance, testUtterances } from './utterances';

/** Longest testing instructions, in characters, in Amazon's schema of the skill manifest. */
export const INSTRUCTIONS_MAX_LENGTH = 4000;

const BEGIN =
  '-- Test plan, kept by "shelf release prepare"; write your own words above or below it --';
const END = '-- End of the test plan --';
const UTTERANCES_A_LOCALE = 3;

const INTRODUCTION =
  "No account with us, no account linking and no extra device is needed. The skill takes no payment: it hands a product to Alexa Shopping only after the customer's yes, and Alexa asks for a confirmation of its own. To decline is enough for a test; please answer Alexa's own question with no, or remove the product from the cart afterwards. privacyAndCompliance.allowsPurchases is false because Amazon, not the skill, takes the order.";

/** What else a tester may say, once for each language. */
const atAnyTime = ({ store }: Language): string => {
  const { no, other, cheaper, more, why, list, second, ...always } = store.testPhrases;
  const { help, earnings, refund, forget, stop } = always;
  return `At an offer: "${no}" or "${other}" (that product is not proposed again), "${cheaper}", "${more}", "${why}"; for a list "${list}" and then "${second}". At any time: "${help}", "${earnings}" (how the skill earns), "${refund}" (points to the orders of the Amazon account), "${forget}" (asks once, and deletes all that is stored after a yes), "${stop}".`;
};

/** What the plan is made from. */
export interface PlanMaterial {
  readonly brand: Brand;
  readonly record: RegistrationRecord;
  readonly products: readonly Product[];
  readonly vocabulary: OwnVocabulary;
  readonly languages: readonly Language[];
  /** The interaction models by locale. */
  readonly models: Readonly<Record<string, InteractionModel>>;
  /** Whether the release earns in a locale's marketplace. */
  readonly earns: (locale: string) => boolean;
}

const offerLine = ({ say, products }: TestUtterance): string => {
  const offers = products.slice(0, 3).map(({ name, asin }) => `${name} (ASIN ${asin})`);
  return `"${say}": the skill offers ${offers.length > 1 ? 'one of: ' : ''}${offers.join('; ')}`;
};

/** What the sentences of a locale are made of. */
export const localeWords = (
  locale: string,
  material: Pick<PlanMaterial, 'brand' | 'languages' | 'models' | 'vocabulary'>,
): LocaleWords => {
  const language = languageFor(material.languages, locale);
  return {
    model: material.models[locale] ?? buildInteractionModel(locale, material),
    spoken: spokenLocale(language, locale, material.vocabulary),
    requests: language.store.testPhrases.requests,
  };
};

const localePlan = (locale: string, material: PlanMaterial): string[] => {
  const { brand, record, products, earns } = material;
  const marketplace = marketplaceOfLocale(locale);
  const names = brand.locales[locale];
  if (marketplace === undefined || names === undefined) return [];
  const language = languageFor(material.languages, locale);
  const { openings, testPhrases } = language.store;
  const [first, ...others] = testUtterances(
    products,
    marketplace,
    localeWords(locale, material),
  ).slice(0, UTTERANCES_A_LOCALE);
  const [opening = ''] = expand(openings.open[0]);
  const open = `1. "${withNames(opening, names)}": a welcome and one question.`;
  const title = `${locale}, ${MARKETPLACES[marketplace].domain}:`;
  if (first === undefined) return [title, open];
  const tasks = record.marketplaces[marketplace]?.handOver;
  const handsOver = tasks !== undefined && (tasks.cart || tasks.buy || tasks.recommend);
  const disclosure = earns(locale) ? ', says that the skill earns a commission,' : '';
  return [
    title,
    open,
    ...(handsOver
      ? [
          `2. ${offerLine(first)}${disclosure} and asks a yes/no question; no price is spoken.`,
          `3. "${testPhrases.yes}": Alexa Shopping takes over with title, price and delivery. When it is done, the skill goes on with a neutral sentence.`,
        ]
      : [`2. ${offerLine(first)} and no purchase, because it doesn't shop in this country.`]),
    ...others.map((utterance) => `Or ${offerLine(utterance)}.`),
  ];
};

const testPlan = (material: PlanMaterial): string => {
  const locales = Object.keys(material.brand.locales);
  const languages = new Set(locales.map((locale) => languageFor(material.languages, locale)));
  return [
    BEGIN,
    INTRODUCTION,
    ...locales.flatMap((locale) => ['', ...localePlan(locale, material)]),
    '',
    ...[...languages].map(atAnyTime),
    END,
  ].join('\n');
};

/** What the sample said before it had a test plan, under any name: from its first sentence to its last. */
const OF_THE_SAMPLE =
  /No account with us, no account linking and no extra device is needed\.(?:(?!-- Test plan)[^])*?because Amazon, not the skill, takes the order\.\s*/;

/** Whether instructions still have the sample's own words, which are about the sample's products. */
export const hasSampleWords = (instructions: string): boolean => {
  const [own = ''] = instructions.split(BEGIN);
  return OF_THE_SAMPLE.test(own);
};

/**
 * Puts the test plan into the testing instructions: it replaces the last plan, or follows what the
 * owner wrote; what the sample said goes. Each utterance leads to an offer of one of the ASINs beside it.
 */
export const prepareInstructions = (
  instructions: string | undefined,
  material: PlanMaterial,
): string => {
  const plan = testPlan(material);
  const text = (instructions ?? '').replace(OF_THE_SAMPLE, (found) =>
    hasSampleWords(instructions ?? '') ? '' : found,
  );
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END, begin);
  if (begin >= 0 && end >= 0) {
    return `${text.slice(0, begin)}${plan}${text.slice(end + END.length)}`;
  }
  return text.trim() === '' ? plan : `${text.trimEnd()}\n\n${plan}`;
};
