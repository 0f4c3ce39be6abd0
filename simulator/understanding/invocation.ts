import { fillerReaderOf, standsAt } from './fillers';
import { type AlexaPhrases } from '../../languages';
import { type Utterance, wordsOf } from './utterance';

/**
 * How the customer called the skill: just opened it, or with a request in the same sentence. `rests` are
 * the possible parts of the utterance that are the request (with or without "to", "for" …).
 */
export type Invocation =
  | { readonly kind: 'launch' }
  | { readonly kind: 'one-shot'; readonly rests: readonly { from: number; to: number }[] };

/**
 * Makes a reader of the ways to call a skill (Amazon's page "Understand How Users Invoke Custom
 * Skills"): "open …", "ask … to …", "… with …", or the bare name.
 */
export const createInvocationReader = (invocationName: string, language: AlexaPhrases) => {
  const inWords = (phrase: string): string[] => wordsOf(phrase, language);
  const name = inWords(invocationName);
  const phrases = (list: readonly string[]): string[][] => list.map(inWords);
  const calls = [[], ...phrases([...language.launchWords, ...language.requestWords])].map(
    (verb) => ({ isVerb: verb.length > 0, words: [...verb, ...name] }),
  );
  const connectors = [[], ...phrases(language.connectors)];
  const usages = phrases(language.usingWords).map((words) => [...words, ...name]);
  const spansOf = fillerReaderOf(language);

  const readAt = (utterance: Utterance, from: number, to: number): Invocation | undefined => {
    for (const { isVerb, words } of calls) {
      const afterName = from + words.length;
      if (afterName > to || !standsAt(utterance, from, words)) continue;
      if (afterName === to) return { kind: 'launch' };
      const rests = connectors
        .filter((joint) => standsAt(utterance, afterName, joint) && afterName + joint.length < to)
        .map((joint) => ({ from: afterName + joint.length, to }));
      // The name with more words is a request only after a verb: "shelf talker is nice" is not one.
      if (isVerb) return { kind: 'one-shot', rests };
    }
    const ends = usages
      .map((words) => ({ words, at: to - words.length }))
      .filter(({ words, at }) => at > from && standsAt(utterance, at, words));
    const rests = ends.map(({ at }) => ({ from, to: at }));
    return rests.length === 0 ? undefined : { kind: 'one-shot', rests };
  };

  /** @returns undefined when the skill was not called */
  return (utterance: Utterance): Invocation | undefined => {
    if (!utterance.tokens.some((_, at) => standsAt(utterance, at, name))) return undefined;
    const spans = spansOf(utterance).sort((a, b) => a.dropped - b.dropped);
    const invocations = spans.flatMap(({ from, to }) => readAt(utterance, from, to) ?? []);
    // "open …, please" is not a request for "please".
    return invocations.find(({ kind }) => kind === 'launch') ?? invocations[0];
  };
};
