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
  const verbs = [[], ...phrases([...language.launchWords, ...language.requestWords])];
  const connectors = [[], ...phrases(language.connectors)];
  const usingWords = phrases(language.usingWords);
  const spansOf = fillerReaderOf(language);

  const readAt = (utterance: Utterance, from: number, to: number): Invocation | undefined => {
    for (const verb of verbs) {
      const afterName = from + verb.length + name.length;
      if (!standsAt(utterance, from, [...verb, ...name]) || afterName > to) continue;
      if (afterName === to) return { kind: 'launch' };
      const rests = connectors
        .filter((words) => standsAt(utterance, afterName, words) && afterName + words.length < to)
        .map((words) => ({ from: afterName + words.length, to }));
      // The name with more words is a request only after a verb: "shelf talker is nice" is not one.
      if (verb.length > 0) return { kind: 'one-shot', rests };
    }
    const ends = usingWords
      .map((words) => ({ words, at: to - name.length - words.length }))
      .filter(({ words, at }) => at > from && standsAt(utterance, at, [...words, ...name]));
    const rests = ends.map(({ at }) => ({ from, to: at }));
    return rests.length === 0 ? undefined : { kind: 'one-shot', rests };
  };

  /** @returns undefined when the skill was not called */
  return (utterance: Utterance): Invocation | undefined => {
    const spans = spansOf(utterance).sort((a, b) => a.dropped - b.dropped);
    const invocations = spans.flatMap(({ from, to }) => readAt(utterance, from, to) ?? []);
    // "open …, please" is not a request for "please".
    return invocations.find(({ kind }) => kind === 'launch') ?? invocations[0];
  };
};
