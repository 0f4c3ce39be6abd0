import { type Product } from '../../catalog';
import { LANGUAGES, type Language, languageOfCode } from '../../languages';
import { type CatalogFinding } from './catalog-finding';
import { forbiddenWords } from './forbidden-words';

/** The most words of one breath: about nine seconds at 160 words a minute. */
const BREATH_IN_WORDS = 24;

interface SpokenText {
  readonly place: string;
  readonly text: string;
}

const spoken = ({ name, pitch, reasons, facts = {} }: Product['words'][string]): SpokenText[] => [
  { place: 'name', text: name },
  { place: 'pitch', text: pitch },
  ...reasons.map(({ say }, index) => ({ place: `reasons[${index}]`, text: say })),
  ...Object.entries(facts).map(([topic, { say }]) => ({ place: `facts.${topic}`, text: say })),
];

const forbidden = (
  where: string,
  { words }: Product,
  languages: readonly Language[],
): CatalogFinding[] =>
  Object.entries(words).flatMap(([code, said]) => {
    const rules = forbiddenWords(languageOfCode(languages, code));
    return spoken(said).flatMap(({ place, text }) =>
      rules.flatMap(({ code: finding, pattern, why, remedy }): CatalogFinding[] => {
        const found = pattern.exec(text)?.[0];
        if (found === undefined) return [];
        const message = `${code}.${place} says "${found.trim()}": it ${why}`;
        return [{ code: finding, severity: 'error', where, message, remedy }];
      }),
    );
  });

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
