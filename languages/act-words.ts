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
const ROUNDS = 6;
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

/** The evidence of one sign: for the acts in whose sentences it is. */
interface Sign {
  readonly acts: readonly number[];
  readonly weights: Float64Array;
  /** The squares of all the steps so far: what has moved much moves less. */
  readonly moved: Float64Array;
}

const createSign = (acts: readonly number[]): Sign => ({
  acts,
  weights: new Float64Array(acts.length),
  moved: new Float64Array(acts.length).fill(0.01),
});

const signsIn = (examples: readonly Example[]): Map<string, Sign> => {
  const found = new Map<string, { count: number; readonly acts: Set<number> }>();
  for (const { act, signs } of examples) {
    for (const sign of signs) {
      const its = found.get(sign) ?? { count: 0, acts: new Set<number>() };
      its.count += 1;
      its.acts.add(act);
      found.set(sign, its);
    }
  }
  return new Map(
    [...found].flatMap(([sign, { count, acts }]) =>
      count < FEWEST_SENTENCES ? [] : [[sign, createSign([...acts])] as const],
    ),
  );
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

const addTo = (sums: Float64Array, { acts, weights }: Sign): void => {
  for (let at = 0; at < acts.length; at += 1) {
    const act = acts[at] ?? 0;
    sums[act] = (sums[act] ?? 0) + (weights[at] ?? 0);
  }
};

const learn = ({ acts, weights, moved }: Sign, errors: Float64Array, decay: number): void => {
  for (let at = 0; at < acts.length; at += 1) {
    const weight = weights[at] ?? 0;
    const slope = (errors[acts[at] ?? 0] ?? 0) + decay * weight;
    const square = (moved[at] ?? 0) + slope * slope;
    moved[at] = square;
    weights[at] = weight - (STEP * slope) / sqrt(square);
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
  const bySign = signsIn(examples);
  const usual = createSign(entries.map((_entry, act) => act));
  const lessons = examples.map(({ act, signs }) => ({
    act,
    its: [...signs].flatMap((sign) => bySign.get(sign) ?? []),
  }));
  const errors = new Float64Array(entries.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let step = 0; step < lessons.length; step += 1) {
      const lesson = lessons[(round + step * STRIDE) % lessons.length];
      if (lesson === undefined) continue;
      errors.set(usual.weights);
      for (const sign of lesson.its) addTo(errors, sign);
      makeLikelihoods(errors);
      errors[lesson.act] = (errors[lesson.act] ?? 0) - 1;
      for (const sign of lesson.its) learn(sign, errors, DECAY);
      learn(usual, errors, 0);
    }
  }
  const evidenceOf = ({ acts, weights }: Sign): [of: number, evidence: number][] =>
    acts.flatMap((act, at) => {
      const evidence = tenths(weights[at] ?? 0);
      return Math.abs(evidence) < LEAST_EVIDENCE ? [] : [[act, evidence]];
    });
  return {
    acts: entries.map(([act]) => act),
    usual: [...usual.weights].map(tenths),
    evidence: Object.fromEntries(
      [...bySign]
        .map(([sign, its]) => [sign, evidenceOf(its)] as const)
        .filter(([, its]) => its.length > 0),
    ),
  };
};

const learned = onceFor((acts: Language['acts']) =>
  onceFor((intents: Intents) => learnActs(acts, intents)),
);

/** How much the signs of a sentence are evidence of each act in a language. The same sentences always lead to the same. */
export const actWords = ({ acts, heard }: Language): ActWords => learned(acts)(heard.intents);
