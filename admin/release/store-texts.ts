/** What the store page of a locale says, in one language. `{name}` and `{invocation}` are the owner's. */
interface StoreTexts {
  readonly summary: string;
  readonly about: string;
  /** What Amazon requires a shopping skill to say (its page "Requirements for skills that allow purchases"). */
  readonly purchases: string;
  readonly commission: string;
  /** Words that show that a text already mentions the commission. */
  readonly commissionWords: RegExp;
  readonly keywords: readonly string[];
  readonly examples: readonly string[];
}

const ENGLISH: StoreTexts = {
  summary: 'One well-chosen product for the person you have in mind, and the reason why it fits.',
  about:
    '{name} helps you find a present, or something for yourself. Say whom it is for and what they like, or answer a question or two, and you hear about one well-chosen product and why it fits.\n\nHow to begin: say "Alexa, open {invocation}" and answer.',
  purchases:
    'When you like a product, you can have it added to your Amazon cart or order it. {name} takes no orders and no payments: purchases go through Alexa Shopping on Amazon, with the default payment and delivery settings of your Amazon account, and Alexa tells you the price and asks you before anything is ordered. You can set a voice code for purchases or switch voice purchasing off in the Alexa app, where you also find the details of your orders.',
  commission:
    '{name} earns a commission on eligible purchases made through it. It says so whenever that is the case, and you pay no more for it.',
  commissionWords: /commission/i,
  keywords: ['gifts', 'presents', 'gift ideas', 'recommendations', 'shopping'],
  examples: [
    'Alexa, open {invocation}',
    'Alexa, ask {invocation} to find me a gift',
    'Alexa, ask {invocation} for gift ideas',
  ],
};

const BY_LANGUAGE: Readonly<Partial<Record<string, StoreTexts>>> = { en: ENGLISH };

/** @returns the store texts of the locale's language; undefined when they aren't written yet */
export const storeTextsOf = (locale: string): StoreTexts | undefined =>
  BY_LANGUAGE[locale.slice(0, 2)];

/** The names that store texts may contain. */
export interface Names {
  readonly skillName: string;
  readonly invocationName: string;
}

/** Puts the owner's names into a text. */
export const withNames = (text: string, { skillName, invocationName }: Names): string =>
  text.replaceAll('{name}', skillName).replaceAll('{invocation}', invocationName);
