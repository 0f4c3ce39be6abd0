import { type AlexaPhrases } from '../../languages';
import { phraseFinder } from './phrase-finder';
import { type SampleTable } from './sample-table';
import { MOST_WORDS, type Token, type Utterance, wordsOf } from './utterance';

/** An utterance in plainer words that mean the same. */
export interface Rephrased {
  readonly utterance: Utterance;
  /** What was done, in words for people. */
  readonly notes: readonly string[];
}

/** Words at a place of an utterance. */
interface Found {
  readonly from: number;
  readonly to: number;
}

const quoted = (tokens: readonly Pick<Token, 'word'>[]): string =>
  `"${tokens.map(({ word }) => word).join(' ')}"`;

/**
 * Makes the function that puts a polite utterance into plain words: asides are left out ("if you don't
 * mind"), and "would you mind turning" becomes "turn".
 *
 * @returns undefined when there is nothing polite of these kinds
 */
export const createRephraser = ({ numbers }: SampleTable, language: AlexaPhrases) => {
  const inWords = (phrase: string): string[] => wordsOf(phrase, language);
  const asideAt = phraseFinder(language.asides.map(inWords));
  const gerundOpeningAt = phraseFinder(language.gerundOpenings.map(inWords));
  const calls = new Set([...language.launchWords, ...language.requestWords].flatMap(inWords));
  const isVerb = (form: string): boolean => numbers.has(form) || calls.has(form);

  const replaced = (
    utterance: Utterance,
    { from, to }: Found,
    words: readonly string[],
  ): Utterance => {
    const { tokens } = utterance;
    const [first, last] = [tokens[from], tokens[to - 1]];
    const place = { from: first?.from ?? 0, to: last?.to ?? 0 };
    const added = words.map((word): Token => ({ word, spoken: word, ...place }));
    return { ...utterance, tokens: [...tokens.slice(0, from), ...added, ...tokens.slice(to)] };
  };

  const withoutAsides = (said: Utterance): Rephrased => {
    let utterance = said;
    const notes: string[] = [];
    for (let at = 1; at < utterance.tokens.length; at += 1) {
      const words = asideAt(utterance, at);
      if (words === undefined || at + words.length >= utterance.tokens.length) continue;
      const found = { from: at, to: at + words.length };
      notes.push(`passes over ${quoted(utterance.tokens.slice(found.from, found.to))}`);
      utterance = replaced(utterance, found, []);
    }
    return { utterance, notes };
  };

  const withoutGerund = ({ utterance, notes }: Rephrased): Rephrased => {
    for (const at of utterance.tokens.keys()) {
      const opening = gerundOpeningAt(utterance, at);
      const verb = utterance.tokens[at + (opening?.length ?? 0)]?.word ?? '';
      const forms = opening === undefined ? [] : language.baseForms(verb);
      const base = forms.find(isVerb) ?? forms[0];
      if (opening === undefined || base === undefined) continue;
      const to = at + opening.length;
      return {
        utterance: replaced(utterance, { from: at, to: to + 1 }, [base]),
        notes: [
          ...notes,
          `passes over ${quoted(utterance.tokens.slice(at, to))}`,
          `takes "${verb}" for "${base}"`,
        ],
      };
    }
    return { utterance, notes };
  };

  return (utterance: Utterance): Rephrased | undefined => {
    if (utterance.tokens.length > MOST_WORDS) return undefined;
    const plain = withoutGerund(withoutAsides(utterance));
    return plain.notes.length > 0 ? plain : undefined;
  };
};
