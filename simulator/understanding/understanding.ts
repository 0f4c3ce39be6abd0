import { type Intent } from 'ask-sdk-model';
import { lazily } from '../../contract/lazily';
import { type Alexa } from '../../languages';
import { fillerReaderOf } from './fillers';
import { type LanguageModel, type ModelType } from './interaction-model';
import { createInterpreter } from './interpret';
import { type Interpretation, withDifferences } from './interpretation';
import { createInvocationReader } from './invocation';
import { type ExpectedSlot, type ModelSources, samplesOf } from './model-samples';
import { type Rephrased, createRephraser } from './politeness';
import { tableOf } from './sample-table';
import { createSampleTree } from './sample-tree';
import { COSTS } from './slot-type';
import { createMayAskForThing, thingRequests } from './thing-requests';
import { doubtsAbout } from './types/type-doubts';
import { type Utterance, readUtterance, wordsOf } from './utterance';

/** What Alexa makes of an utterance. */
type Heard =
  /** The skill was opened without a request. */
  | { readonly kind: 'launch' }
  /** A request to the skill; `opens` when the same sentence named the skill. */
  | { readonly kind: 'intent'; readonly opens: boolean; readonly interpretation: Interpretation }
  /** The customer leaves; Alexa handles that herself. */
  | { readonly kind: 'exit' }
  /** Said to Alexa while the skill is closed; `interpretation` is how the skill would have understood it. */
  | { readonly kind: 'elsewhere'; readonly interpretation: Interpretation };

export interface Understanding {
  readonly invocationName: string;
  readonly alexa: Alexa;
  readonly model: LanguageModel;
  /**
   * Never throws; an utterance that matches no sample is an AMAZON.FallbackIntent.
   */
  readonly hear: (typed: string, situation: Situation) => Heard;
  /** What is uncertain about an intent's values, one sentence each: types that aren't read here. */
  readonly doubtsAbout: (intent: Intent) => string[];
  /** The same with these dynamic entities in place of the earlier ones. */
  readonly withDynamicEntities: (types: readonly ModelType[]) => Understanding;
}

/** When something is said, and what it may be an answer to. */
interface Situation {
  readonly sessionOpen: boolean;
  /** The time that "tomorrow" counts from: what the customer's clock shows, in milliseconds since 1970 as if it were UTC. */
  readonly now: number;
  /** The slot that was asked for; its value alone is an answer. */
  readonly expected?: ExpectedSlot | undefined;
}

/** What an understanding is made of. */
export interface UnderstandingSources extends ModelSources {
  /** Intents that are reached only by their samples as they are written, as what buys or deletes should; none by default. */
  readonly exactIntents?: readonly string[];
}

type Interpreter = ReturnType<typeof createInterpreter>;

/** Whether a reading wins over another: when it does not cost more. */
const isBetter = ({ won: one }: Interpretation, { won: other }: Interpretation): boolean =>
  other === undefined || (one !== undefined && one.cost <= other.cost);

/** The cost of what was heard; nothing costs less than what isn't a sample, a fallback more than all. */
const costOf = (heard: Heard): number => {
  if (heard.kind === 'launch' || heard.kind === 'exit') return 0;
  return heard.interpretation.won?.cost ?? Infinity;
};

const isSure = (heard: Heard): boolean => costOf(heard) <= COSTS.sure;

/** What was heard, and what had to be put otherwise for it. */
const withNotes = (heard: Heard, { notes }: Rephrased): Heard => {
  if (heard.kind === 'launch' || heard.kind === 'exit') return heard;
  const { interpretation } = heard;
  return { ...heard, interpretation: withDifferences(interpretation, notes) };
};

/**
 * Makes the language understanding of one locale, with the built interaction model as a grammar. It is
 * deterministic and explains its choice. Alexa's own is statistical, so what works here is likely but
 * not certain to work there.
 */
export const createUnderstanding = (sources: UnderstandingSources): Understanding => {
  const { model, alexa, exactIntents = [] } = sources;
  const language = alexa.phrases;
  const spansOf = fillerReaderOf(language);
  // A tenth of a second for a model of 25,000 samples, and many a device is never spoken to.
  const prepared = lazily(() => samplesOf(sources));
  const sensitivity = model.modelConfiguration.fallbackIntentSensitivity?.level ?? 'LOW';
  const { intents } = model;
  const interpreter = lazily(() =>
    createInterpreter({
      ...{ intents, language, sensitivity, exactIntents },
      samples: prepared().samples,
    }),
  );
  const interpret: Interpreter = (...said) => interpreter()(...said);
  const answerReaders = new Map<string, Interpreter>();
  /** The reader of answers to the question for a slot. */
  const answerReaderOf = (asked: ExpectedSlot): Interpreter => {
    const key = JSON.stringify([asked.intent, asked.slot]);
    const known = answerReaders.get(key);
    if (known !== undefined) return known;
    const reader = createInterpreter({
      ...{ intents, language, sensitivity },
      samples: createSampleTree(tableOf(prepared().answersFor(asked)), language),
    });
    answerReaders.set(key, reader);
    return reader;
  };
  const readInvocation = createInvocationReader(model.invocationName, language);
  const exits = new Set(language.exit.map((phrase) => wordsOf(phrase, language).join(' ')));

  const rephraser = lazily(() => createRephraser(prepared().samples.table, language));
  const mayAskForThing = createMayAskForThing(language);
  const thingInterpreter = lazily(() =>
    createInterpreter({
      ...{ intents, language },
      samples: createSampleTree(
        tableOf(thingRequests(prepared().samples.table, language)),
        language,
      ),
    }),
  );

  /** What the customer says when every word counts as it is. */
  const hearWords = (utterance: Utterance, { sessionOpen, expected }: Situation): Heard => {
    const invocation = readInvocation(utterance);
    if (invocation?.kind === 'launch') return invocation;
    if (invocation !== undefined) {
      const spans = invocation.rests.flatMap(({ from, to }) => spansOf(utterance, from, to));
      const meant = interpret(utterance, spans);
      // A tenth of a second to prepare, and most requests behind the skill's name are for no thing.
      const isForThing = spans.some((span) => mayAskForThing(utterance, span));
      const thing = isForThing ? thingInterpreter()(utterance, spans) : undefined;
      const interpretation = thing === undefined || isBetter(meant, thing) ? meant : thing;
      return { kind: 'intent', opens: true, interpretation };
    }
    const spans = spansOf(utterance);
    const leaves = spans.some(({ from, to }) =>
      exits.has(
        utterance.tokens
          .slice(from, to)
          .map(({ word }) => word)
          .join(' '),
      ),
    );
    if (sessionOpen && leaves) return { kind: 'exit' };
    const meant = interpret(utterance, spans);
    const answer = expected && answerReaderOf(expected)(utterance, spans);
    const interpretation = answer?.won !== undefined && isBetter(answer, meant) ? answer : meant;
    return sessionOpen
      ? { kind: 'intent', opens: false, interpretation }
      : { kind: 'elsewhere', interpretation };
  };

  return {
    invocationName: model.invocationName,
    alexa,
    model,
    doubtsAbout: (intent) => doubtsAbout(intent, model, language),
    withDynamicEntities: (dynamicTypes) => createUnderstanding({ ...sources, dynamicTypes }),
    hear: (typed, situation) => {
      const utterance = { ...readUtterance(typed, language), now: situation.now };
      const heard = hearWords(utterance, situation);
      if (isSure(heard)) return heard;
      const plain = rephraser()(utterance);
      if (plain === undefined) return heard;
      const other = hearWords(plain.utterance, situation);
      return costOf(other) + COSTS.rephrased < costOf(heard) ? withNotes(other, plain) : heard;
    },
  };
};
