import { type Bound } from '../../../contract';
import { type Lexicon } from './lexicon';
import { type Word } from './sentence';

/** What the slots of a pattern were filled with. */
export interface Filled {
  readonly number?: number;
  readonly upTo?: number;
  readonly bound?: Bound;
  readonly recipient?: string;
}

/** What a pattern's slots are looked up in. */
export interface SlotWords {
  readonly numbers: Lexicon<number>;
  readonly nths: Lexicon<number>;
  readonly decades: Lexicon<number>;
  readonly times: Lexicon<number>;
  readonly bounds: Lexicon<Bound>;
  readonly recipients: Lexicon<string>;
  readonly money: Lexicon<true>;
}

/** A pattern found in a sentence. */
export interface PatternFound {
  readonly end: number;
  readonly filled: Filled;
  /** Whether its last word is a number, so that what comes next may be what is counted. */
  readonly endsInNumber: boolean;
}

const DIGITS = /^\d{1,5}$/;

const numberAt = (
  words: readonly Word[],
  start: number,
  { numbers }: SlotWords,
): { readonly end: number; readonly meaning: number } | undefined => {
  const said = words[start]?.said ?? '';
  return DIGITS.test(said)
    ? { end: start + 1, meaning: Number(said) }
    : numbers.all(words, start)[0];
};

type FoundPart = { readonly end: number; readonly filled?: Filled } | undefined;

/** Reads one slot, by its token. */
const SLOTS: Readonly<
  Record<string, (words: readonly Word[], at: number, lexicons: SlotWords) => FoundPart>
> = {
  '{number}': (words, at, lexicons) => {
    const found = numberAt(words, at, lexicons);
    return found && { end: found.end, filled: { number: found.meaning } };
  },
  '{upTo}': (words, at, lexicons) => {
    const found = numberAt(words, at, lexicons);
    return found && { end: found.end, filled: { upTo: found.meaning } };
  },
  '{nth}': (words, at, { nths }) => {
    const [found] = nths.all(words, at);
    return found && { end: found.end, filled: { number: found.meaning } };
  },
  '{decade}': (words, at, { decades }) => {
    const [found] = decades.all(words, at);
    return found && { end: found.end, filled: { number: found.meaning, upTo: found.meaning + 9 } };
  },
  '{time}': (words, at, { times }) => {
    const [found] = times.all(words, at);
    return found && { end: found.end, filled: { number: found.meaning } };
  },
  '{bound}': (words, at, { bounds }) => {
    const [found] = bounds.all(words, at);
    return found && { end: found.end, filled: { bound: found.meaning } };
  },
  '{money}': (words, at, { money }) => {
    const [found] = money.all(words, at);
    return found && { end: found.end };
  },
  '{recipient}': (words, at, { recipients }) => {
    const [found] = recipients.all(words, at);
    return found && { end: found.end, filled: { recipient: found.meaning } };
  },
  '{whose}': (words, at, { recipients }) => {
    const [found] = recipients.all(words, at);
    const last = words[(found?.end ?? 0) - 1];
    return found === undefined || last?.said === last?.plain
      ? undefined
      : { end: found.end, filled: { recipient: found.meaning } };
  },
};

/** The key of the patterns that begin with a slot. */
const ANY = '{}';

/** The patterns that begin alike, and how they go on. */
interface Branch {
  readonly words: Map<string, Branch>;
  readonly slots: Map<string, Branch>;
  /** Of the pattern that ends here: its place among all, and whether its last word is a number. */
  ends?: { readonly place: number; readonly endsInNumber: boolean };
}

const newBranch = (): Branch => ({ words: new Map(), slots: new Map() });

const addPattern = (root: Branch, tokens: readonly string[], place: number): void => {
  let branch = root;
  for (const token of tokens) {
    const on = Object.hasOwn(SLOTS, token) ? branch.slots : branch.words;
    const next = on.get(token) ?? newBranch();
    on.set(token, next);
    branch = next;
  }
  const last = tokens.at(-1);
  branch.ends ??= { place, endsInNumber: last === '{number}' || last === '{upTo}' };
};

/**
 * Makes a function that finds the longest of some patterns at a word of a sentence; of equally long ones
 * the first that begins with a word, else the first. Patterns are prepared when a sentence has their first word.
 */
export const createPatterns = (
  patterns: readonly string[],
  lexicons: SlotWords,
): ((words: readonly Word[], start: number) => PatternFound | undefined) => {
  const byFirst = new Map<string, number[]>();
  patterns.forEach((pattern, place) => {
    const [first = ''] = pattern.split(' ', 1);
    const key = first.startsWith('{') ? ANY : first;
    const places = byFirst.get(key);
    if (places === undefined) byFirst.set(key, [place]);
    else places.push(place);
  });
  const roots = new Map<string, Branch>();
  const rootOf = (key: string): Branch | undefined => {
    const known = roots.get(key);
    const places = byFirst.get(key);
    if (known !== undefined || places === undefined) return known;
    const root = newBranch();
    for (const place of places) addPattern(root, (patterns[place] ?? '').split(' '), place);
    roots.set(key, root);
    return root;
  };
  return (words, start) => {
    let best: (PatternFound & { readonly place: number }) | undefined;
    const walk = (branch: Branch, at: number, filled: Filled): void => {
      if (branch.ends !== undefined && at > start) {
        const { place, endsInNumber } = branch.ends;
        const isLonger = at > (best?.end ?? start);
        if (isLonger || (at === best?.end && place < best.place)) {
          best = { end: at, filled, endsInNumber, place };
        }
      }
      const word = words[at];
      const next = word && branch.words.get(word.said);
      if (next !== undefined) walk(next, at + 1, filled);
      for (const [token, on] of branch.slots) {
        const found = SLOTS[token]?.(words, at, lexicons);
        if (found !== undefined) walk(on, found.end, { ...filled, ...found.filled });
      }
    };
    const longestOf = (key: string): PatternFound | undefined => {
      best = undefined;
      const root = rootOf(key);
      if (root !== undefined) walk(root, start, {});
      return best;
    };
    const begun = longestOf(words[start]?.said ?? '');
    const any = longestOf(ANY);
    const longest = (any?.end ?? 0) > (begun?.end ?? 0) ? any : begun;
    return (
      longest && { end: longest.end, filled: longest.filled, endsInNumber: longest.endsInNumber }
    );
  };
};
