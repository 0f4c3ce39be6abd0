import { isCountry } from '../../attribution';
import { localeProblem } from '../../owner';

/** One thing `shelf init` needs to know; questions are asked in this order unless a flag answers them. */
export interface Question {
  readonly key:
    | 'skillName'
    | 'invocationName'
    | 'owner'
    | 'support'
    | 'privacyUrl'
    | 'termsUrl'
    | 'slug'
    | 'locales'
    | 'marketplaces';
  readonly flag: string;
  readonly question: string;
  readonly check: (answer: string) => string | undefined;
}

const isFilled = (answer: string): string | undefined =>
  answer.trim() === '' ? 'Please type something.' : undefined;

const isUrl = (answer: string): string | undefined =>
  /^https:\/\/[^\s/]+\.[^\s/]+/.test(answer)
    ? undefined
    : 'It must begin with https:// and a host.';

const eachLocale = (answer: string): string | undefined => {
  const [problem] = answer.split(',').flatMap((locale) => localeProblem(locale.trim()) ?? []);
  return (
    problem &&
    `${problem.message[0]?.toUpperCase() ?? ''}${problem.message.slice(1)}; ${problem.remedy}.`
  );
};

const eachOf =
  (sentence: string, isSound: (part: string) => boolean) =>
  (answer: string): string | undefined =>
    answer.split(',').every((part) => isSound(part.trim())) ? undefined : sentence;

export const QUESTIONS: readonly Question[] = [
  {
    key: 'skillName',
    flag: '--skill-name',
    question: 'What is the skill called?',
    check: (answer) => (answer.trim().length < 2 ? 'At least two characters.' : undefined),
  },
  {
    key: 'invocationName',
    flag: '--invocation-name',
    question: 'What do customers say to open it? (two words or more, lower case)',
    check: (answer) =>
      /^[a-z' .]{2,50}$/.test(answer) ? undefined : 'Two to 50 lower-case letters and spaces.',
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
    check: (answer) =>
      /^[a-z][a-z0-9]{1,12}$/.test(answer)
        ? undefined
        : 'Two to 13 lower-case letters and digits, a letter first.',
  },
  {
    key: 'locales',
    flag: '--locales',
    question: 'In which locales? (separated by commas)',
    check: eachLocale,
  },
  {
    key: 'marketplaces',
    flag: '--marketplaces',
    question: 'In which marketplaces does it sell? (separated by commas)',
    check: eachOf('Marketplaces are country codes such as US and GB.', isCountry),
  },
];
