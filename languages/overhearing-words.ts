import {
  OVERHEARD,
  type OverheardIntent,
  type OverheardMeaning,
  type OverhearingWords,
  type OwnVocabulary,
  type PhraseGraph,
} from '../contract';
import { actWords } from './act-words';
import { type Words } from './expand';
import { type Language, type Patterns } from './language';
import { phraseGraph } from './phrase-graph';
import { wholeVocabulary } from './resolve';

const SLOT = /\{\w+\}/g;

/** Free words around a phrase don't count: they are what it is looked for in. */
const hasFreeWords = (pattern: string): boolean => pattern.includes('{words}');

/**
 * Patterns with what they mean. Equally long phrases with one meaning may differ in their slots; so that the first
 * counts, patterns with other slots than those before have a meaning of their own.
 */
const meant = (
  patterns: Patterns,
  { name, isTelling }: OverheardMeaning,
): (readonly [string, OverheardMeaning])[] => {
  let slots: string | undefined;
  let meaning: OverheardMeaning;
  return patterns.map((pattern) => {
    const its = pattern.match(SLOT)?.join() ?? '';
    if (its !== slots) meaning = { name, isTelling };
    slots = its;
    return [pattern, meaning];
  });
};

/**
 * All the skill needs to find in a longer sentence what else people say than a wish.
 *
 * @param words of the locale, with the skill's name
 */
export const overhearingWords = (
  language: Language,
  words: Words,
  own: OwnVocabulary,
): OverhearingWords => {
  const { topic, attribute, recipient } = wholeVocabulary(language, own);
  const { intents, overheard, telling, values } = language.heard;
  const {
    around,
    doubts,
    noDoubts,
    settled,
    nothingMore,
    goesOn,
    fragments,
    speakers,
    takings,
    orders,
  } = language.heard;
  const { harmless, leftOut, addressing } = language.heard;
  const { requests, asksFor, habits, anew, clauses, noQuestions, idiomsOfNo } = language.heard;
  const { asksOfOffer, refersToOffer, goesWithOffer } = language.heard;
  const { ordinals, asks } = language.reading;
  const modelled: Readonly<Partial<Record<OverheardIntent, Patterns>>> = intents;
  const phrasesOf = (name: OverheardIntent): Patterns =>
    [...(modelled[name] ?? []), ...(overheard[name] ?? [])].filter(
      (pattern) => !hasFreeWords(pattern),
    );
  const listed = (patterns: Patterns): PhraseGraph<true> =>
    phraseGraph(
      patterns.map((pattern) => [pattern, true]),
      words,
    );
  const graphById = <Id extends string>(byId: Readonly<Record<Id, Patterns>>): PhraseGraph<Id> =>
    phraseGraph(
      (Object.entries(byId) as [Id, Patterns][]).flatMap(([id, patterns]) =>
        patterns.map((pattern) => [pattern, id] as const),
      ),
      words,
    );
  const graphOf = (
    entries: Readonly<Record<string, { readonly heard: Patterns }>>,
  ): PhraseGraph<string> =>
    graphById(Object.fromEntries(Object.entries(entries).map(([id, { heard }]) => [id, heard])));
  const places = graphById(ordinals);
  const directions = graphById(values.RefinementType);
  return {
    phrases: phraseGraph(
      OVERHEARD.flatMap((name) => [
        ...meant(phrasesOf(name), { name, isTelling: false }),
        ...meant(telling[name] ?? [], { name, isTelling: true }),
      ]),
      words,
    ),
    around: { before: listed(around.before), after: listed(around.after) },
    doubts: graphById({ doubt: doubts, none: noDoubts, settled }),
    nothingMore: graphById(nothingMore),
    goesOn: listed(goesOn),
    fragments: listed(fragments),
    speakers: listed(speakers),
    takings: listed(takings),
    orders: listed(orders),
    asksFor: listed(asksFor),
    harmless: listed(harmless),
    leftOut,
    addressing: listed(addressing),
    requests: listed(requests),
    habits: listed(habits),
    anew: listed(anew),
    clauses: listed(clauses),
    noQuestions: graphById(noQuestions),
    idiomsOfNo: listed(idiomsOfNo),
    asksOfOffer: listed(asksOfOffer),
    refersToOffer: listed(refersToOffer),
    goesWithOffer: listed(goesWithOffer),
    slots: {
      topic: graphOf(topic),
      attribute: graphOf(attribute),
      recipient: graphOf(recipient),
      direction: directions,
      again: directions,
      which: graphById(values.RecallType),
      position: places,
      first: places,
      second: places,
    },
    asks: [...asks],
    acts: actWords(language),
  };
};
