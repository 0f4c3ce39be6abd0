import { type AlexaPhrases } from '../../languages';
import { type Token, type Utterance, wordsOf } from './utterance';
import { weightsOf } from './word-weights';

/** A run of an utterance's words, as slot types look it up; the same for all types. */
export interface WordRun {
  readonly words: readonly string[];
  /** The words to look up: as said, and without a possessive ending. */
  readonly exact: readonly string[];
  /** The first word of each, and the whole of each, with plural and singular folded together. */
  readonly firsts: readonly string[];
  readonly folded: readonly string[];
  /** How many of the words carry little meaning. */
  readonly light: number;
  /** Whether a word turns the meaning round. */
  readonly isTurned: boolean;
}

/** A word as it was spoken, without its possessive ending ("dad's"); as it is when it has none. */
export const withoutPossessive = (
  spoken: string,
  { possessiveEndings }: Pick<AlexaPhrases, 'possessiveEndings'>,
): string => {
  const ending = possessiveEndings.find((one) => spoken.endsWith(one));
  return ending === undefined ? spoken : spoken.slice(0, -ending.length);
};

/** The value as Alexa writes it: without the possessive ending of the last word. */
export const spokenValue = (tokens: readonly Token[], language: AlexaPhrases): string => {
  const words = tokens.map(({ spoken }) => spoken).filter((spoken) => spoken !== '');
  return withoutPossessive(words.join(' '), language);
};

const createRunReader = (language: AlexaPhrases) => {
  const { isLight, isTurning, stemOf } = weightsOf(language);
  const runsOf = new WeakMap<Utterance, Map<number, WordRun>>();

  const readRun = ({ tokens }: Utterance, from: number, to: number): WordRun => {
    const span = tokens.slice(from, to);
    const words = span.map(({ word }) => word);
    const last = span.at(-1)?.spoken ?? '';
    const isPossessive = withoutPossessive(last, language) !== last;
    const forms = isPossessive ? [words, wordsOf(spokenValue(span, language), language)] : [words];
    return {
      words,
      exact: forms.map((form) => form.join(' ')),
      firsts: forms.map(([first = '']) => stemOf(first)),
      folded: forms.map((form) => form.map(stemOf).join(' ')),
      light: words.filter(isLight).length,
      isTurned: words.some(isTurning),
    };
  };

  return (utterance: Utterance, from: number, to: number): WordRun => {
    const runs = runsOf.get(utterance) ?? new Map<number, WordRun>();
    if (runs.size === 0) runsOf.set(utterance, runs);
    const place = from * (utterance.tokens.length + 1) + to;
    const run = runs.get(place) ?? readRun(utterance, from, to);
    runs.set(place, run);
    return run;
  };
};

const readers = new WeakMap<AlexaPhrases, ReturnType<typeof createRunReader>>();

/** The reader of runs in one language, which all its types share: each run is prepared once. */
export const runReaderOf = (language: AlexaPhrases): ReturnType<typeof createRunReader> => {
  const reader = readers.get(language) ?? createRunReader(language);
  readers.set(language, reader);
  return reader;
};

/** @param now when it was said, in milliseconds since 1970, UTC; what "tomorrow" counts from */
export type ReadRun<Found> = (words: readonly string[], now: number) => Found;

/** The most runs of words of which something is remembered. */
const MOST_RUNS = 10_000;

/** The same function, faster: several types ask about the same words, and so does the next sentence. */
export const rememberingRuns = <Found>(
  read: (words: readonly string[]) => Found,
): ((words: readonly string[]) => Found) => {
  const known = new Map<string, { readonly found: Found }>();
  return (words) => {
    const key = words.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before.found;
    if (known.size >= MOST_RUNS) known.clear();
    const found = read(words);
    known.set(key, { found });
    return found;
  };
};

/** The same for what counts from when it was said: it is remembered as long as that stays the same. */
export const rememberingRunsThen = <Found>(read: ReadRun<Found>): ReadRun<Found> => {
  let last:
    | { readonly now: number; readonly read: (words: readonly string[]) => Found }
    | undefined;
  return (words, now) => {
    if (last?.now !== now) last = { now, read: rememberingRuns((said) => read(said, now)) };
    return last.read(words);
  };
};
