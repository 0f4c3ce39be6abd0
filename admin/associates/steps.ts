import { type Brand, type RegistrationRecord } from '../../attribution';
import { type Product } from '../../catalog';
import { type Ask } from '../ask';

/** The screens of Amazon's form, in their order. */
export const STEP_IDS = [
  'account',
  'skill-url',
  'children',
  'profile',
  'topics',
  'captcha',
  'agreement',
  'finish',
] as const;

/** One screen of Amazon's form for Associates on Alexa (Amazon's page "Register for Associates on Alexa"). */
export interface RegistrationStep {
  readonly id: (typeof STEP_IDS)[number];
  /** What to do on Amazon's page. */
  readonly task: string;
  /** The exact text to paste; empty where there is none. */
  readonly paste: string;
}

/** UNCONFIRMED: no limit is documented for the profile's field; this is well below any seen. */
const PROFILE_MAX_LENGTH = 500;

/** Where an owner opens an account for Alexa (the page names the US and the UK). */
export const SIGN_UP_PAGES = {
  US: 'https://affiliate-program.amazon.com',
  GB: 'https://affiliate-program.amazon.co.uk',
} as const;

const clip = (text: string): string =>
  text.length <= PROFILE_MAX_LENGTH ? text : `${text.slice(0, PROFILE_MAX_LENGTH - 1)}…`;

/** @param isForAdults what the owner answered; nothing is said of it before */
const profileOf = (skillName: string, isForAdults: boolean): string =>
  clip(
    `${skillName} is an Alexa skill. In a short conversation it asks what the customer is looking for and recommends products from a small, curated selection, each with the reason why it fits. It says in every offer that it earns a commission on qualifying purchases, and hands over to Alexa Shopping only after a clear yes. It sends no e-mail${isForAdults ? ', shows no prices of its own and is not directed at children.' : ' and shows no prices of its own.'}`,
  );

/** The categories of the products, the fullest first: "books, coffee and tea, games". */
const topicsOf = (products: readonly Pick<Product, 'category'>[]): string => {
  const counts = new Map<string, number>();
  for (const { category } of products) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([category]) => category.replaceAll('-', ' and '))
    .join(', ');
};

/** Asks what Amazon asks. @returns whether any of the listed sources of traffic is for children */
export const askChildren = (ask: Ask): Promise<boolean> =>
  ask.confirm(
    'Is any of them directed mainly at children under 13?',
    '--directed-at-children yes|no',
  );

/** The steps of the registration with the texts to paste, made from brand, record and products. */
export const registrationSteps = (
  brand: Brand,
  { registration, skill }: RegistrationRecord,
  products: readonly Pick<Product, 'category'>[],
): RegistrationStep[] => {
  const skillName = Object.values(brand.locales)[0]?.skillName ?? '';
  return [
    {
      id: 'account',
      task: 'Press "Sign up", then "Sign in to your Amazon developer account". Fill in "Your Account Information" for the person or company that is paid, then "Next". The account is only for Alexa: one you have for a site or an app is not used for it, and one for Alexa that you have already is noted with: shelf associates declare',
      paste: brand.owner,
    },
    {
      id: 'skill-url',
      task: 'Under "Your Websites and Mobile Apps", paste the skill\'s page into "Enter Mobile App or Alexa Skill URL(s)", press "Add", then "Next".',
      paste: skill.storeUrl ?? '',
    },
    {
      id: 'children',
      task: 'Amazon asks whether any of the listed websites, apps or skills is directed mainly at children under 13. Answer as it is, then "Confirm". A skill directed at children may neither shop nor earn.',
      paste: '',
    },
    {
      id: 'profile',
      task: 'Paste this where the profile asks "Tell us about the content you create", then "Next".',
      paste: profileOf(skillName, registration.directedAtChildren === false),
    },
    {
      id: 'topics',
      task: 'Choose the topics that best describe your content, nearest to these; the first ones here matter most. Then "Next".',
      paste: topicsOf(products),
    },
    { id: 'captcha', task: 'Type the letters that show you are human, then "Next".', paste: '' },
    {
      id: 'agreement',
      task: 'Read the Operating Agreement, and tick its box if you agree.',
      paste: '',
    },
    {
      id: 'finish',
      task: 'Press "Finish". Amazon shows your Associates ID, such as mystore-20: copy it.',
      paste: '',
    },
  ];
};
