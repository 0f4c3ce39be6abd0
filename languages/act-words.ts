import {
  type Act,
  type ActWords,
  FREE_WORD_INTENTS,
  type MeantIntent,
  partsOf,
  signsOf,
} from '../contract';
import { onceFor } from '../contract/once-for';
import { expand } from './expand';
import { type Language } from './language';

/** Where there are several worlds in a process, as in its tests, to look up a global takes longer than to call it. */
const { exp, max, sqrt } = Math;

/** A sign that is in fewer of the sentences may be chance. */
const FEWEST_SENTENCES = 3;
/** How many times all the sentences are learned from. */
const ROUNDS = 4;
/** How far one sentence moves the evidence at first. */
const STEP = 0.3;
/** How strongly evidence is drawn to nothing, so that no single sentence counts much. */
const DECAY = 0.003;
/** Less evidence, in tenths of a natural logarithm, is left out. */
const LEAST_EVIDENCE = 2;
/** Larger than any number of sentences, and a prime: steps of it through them meet each once, in no order of theirs. */
const STRIDE = 1_000_003;

/** Free words at a phrase's end, and before them no words of a region. */
const ENDS_FREELY = /^([^{}<>]*) \{(?:query|question)\}$/;

interface Example {
  readonly act: number;
  readonly signs: ReadonlySet<string>;
}

type Intents = Language['heard']['intents'];

/** With what the phrases of an intent begin before its free words, the same in every region: "do you know if". */
const beginningsOf = (intents: Intents): (readonly [beginning: string, name: MeantIntent])[] =>
  FREE_WORD_INTENTS.flatMap((name) =>
    intents[name].flatMap((pattern) => {
      const [, before = ''] = ENDS_FREELY.exec(pattern) ?? [];
      return before === '' ? [] : expand(before).map((one) => [one, name] as const);
    }),
  );

/** A sentence as it is said, and as it reaches the skill where Alexa leaves out the longest beginning that fits. */
const createExamplesOf = (intents: Intents): ((act: number, sentence: string) => Example[]) => {
  const names = new Map(beginningsOf(intents));
  return (act, sentence) => {
    const parts = partsOf(sentence);
    const whole = { act, signs: signsOf(sentence) };
    for (let end = parts.length - 1; end > 0; end -= 1) {
      const name = names.get(parts.slice(0, end).join(' '));
      if (name === undefined) continue;
      return [whole, { act, signs: signsOf(parts.slice(end).join(' '), name) }];
    }
    return [whole];
  };
};

/** What a sentence teaches: its act, and its signs by their numbers. */
interface Lesson {
  readonly act: number;
  readonly signs: readonly number[];
}

/**
 * The evidence of all signs, one after the other in flat lists, for speed: some ten thousand are moved some hundred
 * thousand times.
 */
interface Signs {
  readonly names: readonly string[];
  /** Where the evidence of each sign begins; behind the last, where it ends. */
  readonly starts: readonly number[];
  /** The acts in whose sentences each is. */
  readonly acts: readonly number[];
  readonly weights: Float64Array;
  /** The squares of all the steps so far: what has moved much moves less. */
  readonly moved: Float64Array;
}

/** Makes the signs that are in several sentences, and, as the first one, what is usual in all. */
const signsIn = (
  examples: readonly Example[],
  all: readonly number[],
): Signs & { readonly numbers: ReadonlyMap<string, number> } => {
  const found = new Map<string, { count: number; readonly acts: number[] }>();
  for (const { act, signs } of examples) {
    for (const sign of signs) {
      const its = found.get(sign);
      if (its === undefined) {
        found.set(sign, { count: 1, acts: [act] });
        continue;
      }
      its.count += 1;
      // The sentences of an act follow each other.
      if (its.acts.at(-1) !== act) its.acts.push(act);
    }
  }
  const names = [''];
  const acts = [...all];
  const starts = [0, acts.length];
  for (const [sign, its] of found) {
    if (its.count < FEWEST_SENTENCES) continue;
    names.push(sign);
    for (const act of its.acts) acts.push(act);
    starts.push(acts.length);
  }
  return {
    ...{ names, starts, acts, numbers: new Map(names.map((name, at) => [name, at])) },
    weights: new Float64Array(acts.length),
    moved: new Float64Array(acts.length).fill(0.01),
  };
};

/** Makes sums of evidence how likely each act is, in place: there are some hundred thousand of them. */
const makeLikelihoods = (sums: Float64Array): void => {
  let most = -Infinity;
  let whole = 0;
  for (let act = 0; act < sums.length; act += 1) most = max(most, sums[act] ?? most);
  for (let act = 0; act < sums.length; act += 1) {
    const share = exp((sums[act] ?? 0) - most);
    sums[act] = share;
    whole += share;
  }
  for (let act = 0; act < sums.length; act += 1) sums[act] = (sums[act] ?? 0) / whole;
};

const addTo = (sums: Float64Array, { starts, acts, weights }: Signs, sign: number): void => {
  const end = starts[sign + 1] ?? 0;
  for (let at = starts[sign] ?? 0; at < end; at += 1) {
    const act = acts[at] ?? 0;
    sums[act] = (sums[act] ?? 0) + (weights[at] ?? 0);
  }
};

const learn = (
  { starts, acts, weights, moved }: Signs,
  sign: number,
  errors: Float64Array,
  decay: number,
): void => {
  const end = starts[sign + 1] ?? 0;
  for (let at = starts[sign] ?? 0; at < end; at += 1) {
    const weight = weights[at] ?? 0;
    const slope = (errors[acts[at] ?? 0] ?? 0) + decay * weight;
    const square = (moved[at] ?? 0) + slope * slope;
    moved[at] = square;
    weights[at] = weight - (STEP * slope) / sqrt(square);
  }
};

/** What is usual, as a sign that is in every sentence. */
const USUAL = 0;

const learnFrom = (lessons: readonly Lesson[], signs: Signs, acts: number): void => {
  const errors = new Float64Array(acts);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let step = 0; step < lessons.length; step += 1) {
      const lesson = lessons[(round + step * STRIDE) % lessons.length];
      if (lesson === undefined) continue;
      errors.fill(0);
      addTo(errors, signs, USUAL);
      for (const sign of lesson.signs) addTo(errors, signs, sign);
      makeLikelihoods(errors);
      errors[lesson.act] = (errors[lesson.act] ?? 0) - 1;
      for (const sign of lesson.signs) learn(signs, sign, errors, DECAY);
      learn(signs, USUAL, errors, 0);
    }
  }
};

const tenths = (weight: number): number => Math.round(10 * weight);

/**
 * How much each sign of a sentence is evidence of each act: multinomial logistic regression over a language's sentences,
 * by AdaGrad (Duchi, Hazan and Singer, 2011).
 */
const learnActs = (acts: Language['acts'], intents: Intents): ActWords => {
  const entries = Object.entries(acts) as [Act, string][];
  const examplesOf = createExamplesOf(intents);
  const examples = entries.flatMap(([, text], act) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => examplesOf(act, line)),
  );
  const all = entries.map((_entry, act) => act);
  const { numbers, ...signs } = signsIn(examples, all);
  const lessons = examples.map(({ act, signs: its }) => ({
    act,
    signs: [...its].flatMap((sign) => numbers.get(sign) ?? []),
  }));
  learnFrom(lessons, signs, entries.length);
  const { names, starts, weights } = signs;
  const evidenceOf = (sign: number): [of: number, evidence: number][] =>
    signs.acts.slice(starts[sign], starts[sign + 1]).flatMap((act, at) => {
      const evidence = tenths(weights[(starts[sign] ?? 0) + at] ?? 0);
      return Math.abs(evidence) < LEAST_EVIDENCE ? [] : [[act, evidence]];
    });
  return {
    acts: entries.map(([act]) => act),
    usual: [...weights.subarray(0, entries.length)].map(tenths),
    evidence: Object.fromEntries(
      names
        .map((name, sign) => [name, evidenceOf(sign)] as const)
        .filter(([, its], sign) => sign !== USUAL && its.length > 0),
    ),
  };
};

const learned = onceFor((acts: Language['acts']) =>
  onceFor((intents: Intents) => learnActs(acts, intents)),
);

/** How much the signs of a sentence are evidence of each act in a language. The same sentences always lead to the same. */
export const actWords = ({ acts, heard }: Language): ActWords => learned(acts)(heard.intents);
