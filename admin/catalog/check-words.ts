import { type Product } from '../../catalog';
import { LANGUAGES, type Language, languageOfCode } from '../../languages';
import { type CatalogFinding } from './catalog-finding';
import { forbiddenWords } from './forbidden-words';

/** The most words of one breath: about nine seconds at 160 words a minute. */
const BREATH_IN_WORDS = 24;

interface SpokenText {
  readonly language: string;
  readonly place: string;
  readonly text: string;
}

const spoken = ({ words }: Product): SpokenText[] =>
  Object.entries(words).flatMap(([language, { name, pitch, reasons, facts = {} }]) => [
    { language, place: `${language}.name`, text: name },
    { language, place: `${language}.pitch`, text: pitch },
    ...reasons.map(({ say }, index) => ({
      language,
      place: `${language}.reasons[${index}]`,
      text: say,
    })),
    ...Object.entries(facts).map(([topic, { say }]) => ({
      language,
      place: `${language}.facts.${topic}`,
      text: say,
    })),
  ]);

const forbidden = (
  where: string,
  product: Product,
  languages: readonly Language[],
): CatalogFinding[] =>
  spoken(product).flatMap(({ language, place, text }) =>
    forbiddenWords(languageOfCode(languages, language)).flatMap(
      ({ code, pattern, why, remedy }): CatalogFinding[] => {
        const said = pattern.exec(text)?.[0];
        if (said === undefined) return [];
        const message = `${place} says "${said.trim()}": it ${why}`;
        return [{ code, severity: 'error', where, message, remedy }];
      },
    ),
  );

const breathless = (where: string, { words }: Product): CatalogFinding[] =>
  Object.entries(words).flatMap(([language, { pitch }]): CatalogFinding[] => {
    const count = pitch.split(/\s+/).length;
    if (count <= BREATH_IN_WORDS) return [];
    const message = `${language}.pitch has ${count} words, more than a breath`;
    const remedy = `cut it to ${BREATH_IN_WORDS} words; put the rest into a reason`;
    return [{ code: 'pitch-long', severity: 'warning', where, message, remedy }];
  });

/** Checks what is said about a product: words that must not be said, and pitches longer than a breath. */
export const checkWords = (
  where: string,
  product: Product,
  languages: readonly Language[] = LANGUAGES,
): CatalogFinding[] => [...forbidden(where, product, languages), ...breathless(where, product)];
