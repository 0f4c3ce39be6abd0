import { english } from './english';
import { type Language } from './language';

export { type Language } from './language';

const LANGUAGES: readonly Language[] = [english];

/**
 * The language of a locale, e.g. of en-GB.
 *
 * @throws when the simulator does not speak it
 */
export const languageOf = (locale: string): Language => {
  const [code] = locale.split('-');
  const language = LANGUAGES.find((candidate) => candidate.code === code);
  if (language !== undefined) return language;
  const known = LANGUAGES.map((candidate) => candidate.code).join(', ');
  throw new Error(
    `the simulator does not speak the language of ${locale}, only ${known}; add it in simulator/understanding/languages/`,
  );
};
