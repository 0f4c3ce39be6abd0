import { builtInType } from './built-in-type';
import { customType } from './custom-type';
import { createFillerReader } from './fillers';
import { type LanguageModel } from './interaction-model';
import { type Interpretation, createInterpreter } from './interpret';
import { createInvocationReader } from './invocation';
import { type Language } from './languages';
import { type Sample, readSample } from './sample';
import { type SlotType } from './slot-type';
import { readUtterance, wordsOf } from './utterance';

/** What Alexa makes of an utterance. */
type Heard =
  /** The skill was opened without a request. */
  | { readonly kind: 'launch' }
  /** A request to the skill; `opens` when it was called by its name in the same breath. */
  | { readonly kind: 'intent'; readonly opens: boolean; readonly interpretation: Interpretation }
  /** The customer leaves; Alexa handles that herself. */
  | { readonly kind: 'exit' }
  /** Said to Alexa and not to the skill, which is closed; it would have understood it so. */
  | { readonly kind: 'elsewhere'; readonly interpretation: Interpretation };

export interface Understanding {
  readonly invocationName: string;
  readonly language: Language;
  /** Never throws; an utterance no sample accounts for is an AMAZON.FallbackIntent. */
  readonly hear: (typed: string, sessionOpen: boolean) => Heard;
}

/** What an understanding is made of. */
export interface UnderstandingSources {
  readonly model: LanguageModel;
  readonly language: Language;
  /** The skill's id, which names its slot types in entity resolution. */
  readonly skillId: string;
}

const samplesOf = ({ model, language, skillId }: UnderstandingSources): Sample[] => {
  const customTypes = new Map(
    model.types.map((type): [string, SlotType] => {
      const authority = `amzn1.er-authority.echo-sdk.${skillId}.${type.name}`;
      return [type.name, customType(type, authority, language)];
    }),
  );
  const own = model.intents.flatMap(({ name, slots, samples }) => {
    const typeOf = (slot: string): SlotType => {
      const type = slots.find((candidate) => candidate.name === slot)?.type ?? '';
      return customTypes.get(type) ?? builtInType(type, language);
    };
    return samples.map((sample) => readSample(name, sample, typeOf));
  });
  const builtIn = model.intents.flatMap(({ name }) =>
    (language.builtIns[name] ?? []).map((phrase) =>
      readSample(name, phrase, (slot) => builtInType(slot, language)),
    ),
  );
  return [...own, ...builtIn];
};

/**
 * Makes the language understanding of one locale: the built interaction model as a grammar.
 * Deterministic, and it says why; Alexa's own is statistical, so what passes here is likely but not
 * sure to pass there.
 */
export const createUnderstanding = (sources: UnderstandingSources): Understanding => {
  const { model, language } = sources;
  const spansOf = createFillerReader(language);
  const interpret = createInterpreter(samplesOf(sources), model.intents);
  const readInvocation = createInvocationReader(model.invocationName, language);
  const exits = new Set(language.exit.map((phrase) => wordsOf(phrase).join(' ')));

  return {
    invocationName: model.invocationName,
    language,
    hear: (typed, sessionOpen) => {
      const utterance = readUtterance(typed);
      const invocation = readInvocation(utterance);
      if (invocation?.kind === 'launch') return invocation;
      if (invocation !== undefined) {
        const spans = invocation.rests.flatMap(({ from, to }) => spansOf(utterance, from, to));
        return { kind: 'intent', opens: true, interpretation: interpret(utterance, spans) };
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
      const interpretation = interpret(utterance, spans);
      return sessionOpen
        ? { kind: 'intent', opens: false, interpretation }
        : { kind: 'elsewhere', interpretation };
    },
  };
};
