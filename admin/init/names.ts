import { FORBIDDEN_IN_NAME } from '../../build/manifest/check-manifest-locales';
import { LANGUAGES, languageFor } from '../../languages';
import { lintInvocationName } from '../../models/lint/invocation-name';

/** @returns what is wrong with the name of a skill, or undefined */
export const skillNameProblem = (name: string): string | undefined => {
  const { length } = name.trim();
  if (length < 2 || length > 50) return 'It has 2 to 50 characters.';
  const words = name.toLowerCase().split(/\W+/);
  const found = FORBIDDEN_IN_NAME.find((word) => words.includes(word));
  return found && `It contains "${found}", a name of Amazon's, which no skill's name may have.`;
};

/**
 * Checks an invocation name as the linter of the models does.
 *
 * @param locales those it is said in, each with a language
 * @returns what is wrong with it, or undefined
 */
export const invocationProblem = (name: string, locales: readonly string[]): string | undefined => {
  const [finding] = locales.flatMap((locale) =>
    lintInvocationName(name, languageFor(LANGUAGES, locale)),
  );
  return finding && `${finding.message}; ${finding.remedy}.`;
};

/** The longest short name with which tracking IDs stay readable: 13 characters with country and placement. */
const LONGEST_SLUG = 10;

/** A short name made from the skill's name: its first words, as many as fit. */
export const slugOf = (skillName: string): string => {
  const words = skillName
    .normalize('NFKD')
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.replace(/[^a-z0-9]/g, ''));
  const fitting = words.reduce(
    (slug, word) => (slug.length + word.length <= LONGEST_SLUG ? slug + word : slug),
    '',
  );
  return (fitting || words.join('')).replace(/^\d+/, '').slice(0, LONGEST_SLUG);
};

/** @returns what is wrong with a short name, or undefined */
export const slugProblem = (slug: string): string | undefined =>
  new RegExp(`^[a-z][a-z0-9]{1,${LONGEST_SLUG - 1}}$`).test(slug)
    ? undefined
    : `Two to ${LONGEST_SLUG} lower-case letters and digits, a letter first: longer ones make tracking IDs that nobody can read.`;
