import { type AlexaPhrases } from '../../languages';
import { standsAt } from './fillers';
import { type SampleTree } from './sample-tree';
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

/** Phrases by their first word, the longest first. */
const indexed = (phrases: readonly string[], inWords: (phrase: string) => string[]) => {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const words of phrases.map(inWords).sort((a, b) => b.length - a.length)) {
    const [first = ''] = words;
    const list = byFirst.get(first) ?? [];
    byFirst.set(first, list);
    list.push(words);
  }
  /** The longest phrase at a place. */
  return (utterance: Utterance, at: number): readonly string[] | undefined =>
    byFirst.get(utterance.tokens[at]?.word ?? '')?.find((words) => standsAt(utterance, at, words));
};

const quoted = (tokens: readonly Pick<Token, 'word'>[]): string =>
  `"${tokens.map(({ word }) => word).join(' ')}"`;

/** The polite phrases of a language, ready to be looked for. */
const createPhrases = (language: AlexaPhrases) => {
  const inWords = (phrase: string): string[] => wordsOf(phrase, language);
  return {
    asideAt: indexed(language.asides, inWords),
    gerundOpeningAt: indexed(language.gerundOpenings, inWords),
    wishes: [language.wishesToDo, language.wishesFor].map((phrases) => ({
      wishAt: indexed(phrases, inWords),
      phrases: phrases.map(inWords),
    })),
    calls: new Set([...language.launchWords, ...language.requestWords].flatMap(inWords)),
  };
};

const known = new WeakMap<AlexaPhrases, ReturnType<typeof createPhrases>>();

const phrasesOf = (language: AlexaPhrases): ReturnType<typeof createPhrases> => {
  const phrases = known.get(language) ?? createPhrases(language);
  known.set(language, phrases);
  return phrases;
};

/**
 * Makes the function that puts a polite utterance into plain words: asides are left out ("if you don't
 * mind"), "would you mind turning" becomes "turn", and one way to wish ("i would love to") becomes
 * another that samples begin with ("i want to").
 *
 * @returns no rephrasing when there is nothing polite of these kinds
 */
export const createRephraser = (samples: SampleTree, language: AlexaPhrases) => {
  const { asideAt, gerundOpeningAt, wishes, calls } = phrasesOf(language);
  const isVerb = (form: string): boolean => samples.table.numbers.has(form) || calls.has(form);
  /** The wishes that a sample begins with. */
  const used = wishes.map(({ phrases }) => phrases.filter(samples.has));

  const replaced = (
    utterance: Utterance,
    { from, to }: Found,
    words: readonly string[],
  ): Utterance => {
    const { tokens } = utterance;
    const [first, last] = [tokens[from], tokens[to - 1]];
    const place = { from: first?.from ?? 0, to: last?.to ?? 0 };
    const added = words.map((word): Token => ({ word, spoken: word, ...place }));
    return {
      ...utterance,
      tokens: [...tokens.slice(0, from), ...added, ...tokens.slice(to)],
      changed: {
        ...{ of: utterance, from, to: from + words.length },
        shift: words.length - (to - from),
      },
    };
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

  const wishedOtherwise = ({ utterance, notes }: Rephrased): Rephrased[] =>
    wishes.flatMap(({ wishAt }, kind) => {
      const at = utterance.tokens.findIndex((_, place) => wishAt(utterance, place) !== undefined);
      const wish = at === -1 ? undefined : wishAt(utterance, at);
      if (wish === undefined) return [];
      const others = (used[kind] ?? []).filter((words) => words.join(' ') !== wish.join(' '));
      const place = { from: at, to: at + wish.length };
      const wordings = { of: utterance, ...place, phrases: others };
      return others.map((words) => ({
        utterance: { ...replaced(utterance, place, words), wordings },
        notes: [...notes, `takes "${wish.join(' ')}" for "${words.join(' ')}"`],
      }));
    });

  return (utterance: Utterance): readonly Rephrased[] => {
    if (utterance.tokens.length > MOST_WORDS) return [];
    const plain = withoutGerund(withoutAsides(utterance));
    return [...(plain.notes.length > 0 ? [plain] : []), ...wishedOtherwise(plain)];
  };
};
