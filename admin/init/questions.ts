import { localeProblem } from '../../owner';
import { readCountries } from '../options';
import { invocationProblem, skillNameProblem, slugProblem } from './names';

/** One thing `shelf init` needs to know; questions are asked in this order unless a flag answers them. */
export interface Question {
  readonly key:
    | 'skillName'
    | 'locales'
    | 'invocationName'
    | 'owner'
    | 'support'
    | 'privacyUrl'
    | 'termsUrl'
    | 'slug'
    | 'marketplaces';
  readonly flag: string;
  readonly question: string;
  /** @returns what is wrong with an answer, given the locales of the brand; undefined when it is sound */
  readonly check: (answer: string, locales: readonly string[]) => string | undefined;
}

const isFilled = (answer: string): string | undefined =>
  answer.trim() === '' ? 'Please type something.' : undefined;

const isUrl = (answer: string): string | undefined =>
  /^https:\/\/[^\s/]+\.[^\s/]+/.test(answer) && URL.canParse(answer)
    ? undefined
    : 'It must begin with https:// and a host.';

/** Parts of an answer with commas between them. */
export const listIn = (answer: string): string[] =>
  answer
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const eachLocale = (answer: string): string | undefined => {
  const locales = listIn(answer);
  if (locales.length === 0) return 'At least one, such as en-US.';
  const [problem] = locales.flatMap((locale) => localeProblem(locale) ?? []);
  return (
    problem &&
    `${problem.message[0]?.toUpperCase() ?? ''}${problem.message.slice(1)}; ${problem.remedy}.`
  );
};

const eachMarketplace = (answer: string): string | undefined => {
  try {
    return readCountries(answer).length === 0 ? 'At least one, such as US.' : undefined;
  } catch (error) {
    return (error as Error).message;
  }
};

export const QUESTIONS: readonly Question[] = [
  {
    key: 'skillName',
    flag: '--skill-name',
    question: 'What is the skill called?',
    check: skillNameProblem,
  },
  {
    key: 'locales',
    flag: '--locales',
    question: 'In which locales? (separated by commas)',
    check: eachLocale,
  },
  {
    key: 'invocationName',
    flag: '--invocation-name',
    question: 'What do customers say to open it? (two words or more, lower case)',
    check: invocationProblem,
  },
  {
    key: 'owner',
    flag: '--owner',
    question: 'Who owns it? (a person or a company)',
    check: isFilled,
  },
  {
    key: 'support',
    flag: '--support',
    question: 'To which e-mail address may customers write?',
    check: (answer) => (/^\S+@\S+\.\S+$/.test(answer) ? undefined : 'An e-mail address, please.'),
  },
  {
    key: 'privacyUrl',
    flag: '--privacy-url',
    question: 'Address of your privacy policy?',
    check: isUrl,
  },
  { key: 'termsUrl', flag: '--terms-url', question: 'Address of your terms of use?', check: isUrl },
  {
    key: 'slug',
    flag: '--slug',
    question: 'A short name for tracking IDs?',
    check: slugProblem,
  },
  {
    key: 'marketplaces',
    flag: '--marketplaces',
    question: 'In which marketplaces does it sell? (separated by commas)',
    check: eachMarketplace,
  },
];
