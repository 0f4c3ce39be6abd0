import { type ModelType } from './interaction-model';
import { type AlexaPhrases } from '../../languages';
import { nameReaderOf } from './names';
import { COSTS, type SlotType } from './slot-type';
import { type Entity, type Resolved, resolvedSlot } from './slot-values';
import { wordsOf } from './utterance';
import { weightsOf } from './word-weights';
import { type WordRun, runReaderOf, spokenValue, withoutPossessive } from './word-runs';

/** The most words of a value that the type does not know. */
const LONGEST_UNKNOWN = 5;

/** Where a type's values come from: the model, or the session's dynamic entities. */
export interface ValueSource {
  /** The name of the source in entity resolution. */
  readonly authority: string;
  readonly values: ModelType['values'];
}

type Entities = Map<string, Entity[]>;

const addEntity = (entities: Entities, key: string, entity: Entity): void => {
  const known = entities.get(key) ?? [];
  if (known.length === 0) entities.set(key, known);
  if (!known.some(({ name }) => name === entity.name)) known.push(entity);
};

/** What phrases mean as they are said, and with singular and plural folded together. */
interface Meanings {
  readonly exact: Entities;
  readonly folded: Entities;
  /** The most words of one. */
  longest: number;
}

/** The extra cost of a value that matches only when singular and plural count as the same. */
const FOLDED = 0.5;

/**
 * Prepares the values of one source for look-up: by the first word, and further when one that begins so is
 * looked for. Thousands of values are never said.
 */
const indexSource = (
  { authority, values }: ValueSource,
  inWords: (phrase: string) => string[],
  stemOf: (word: string) => string,
) => {
  const byFirst = new Map<string, (readonly [words: readonly string[], entity: Entity])[]>();
  const meanings = new Map<string, Meanings>();
  let longest = 0;
  for (const { id, name } of values) {
    const entity: Entity = { name: name.value, ...(id === undefined ? {} : { id }) };
    for (const phrase of [name.value, ...name.synonyms]) {
      const words = inWords(phrase);
      const first = stemOf(words[0] ?? '');
      const alike = byFirst.get(first);
      if (alike === undefined) byFirst.set(first, [[words, entity]]);
      else alike.push([words, entity]);
      longest = Math.max(longest, words.length);
    }
  }
  const meaningsOf = (first: string): Meanings => {
    const known = meanings.get(first);
    if (known !== undefined) return known;
    const made: Meanings = { exact: new Map(), folded: new Map(), longest: 0 };
    for (const [words, entity] of byFirst.get(first) ?? []) {
      addEntity(made.exact, words.join(' '), entity);
      addEntity(made.folded, words.map(stemOf).join(' '), entity);
      made.longest = Math.max(made.longest, words.length);
    }
    meanings.set(first, made);
    return made;
  };
  /** What the first form of a run that is known means. */
  const find = (run: WordRun, way: 'exact' | 'folded'): Entity[] | undefined => {
    const { firsts, [way]: forms } = run;
    for (let form = 0; form < firsts.length; form += 1) {
      const first = firsts[form] ?? '';
      if (!byFirst.has(first)) continue;
      const found = meaningsOf(first)[way].get(forms[form] ?? '');
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const longestFrom = (word: string): number => {
    const first = stemOf(word);
    return byFirst.has(first) ? meaningsOf(first).longest : 0;
  };
  return { authority, longest, find, longestFrom };
};

/**
 * A custom type of the model: its values and their synonyms, in singular or plural. Other words count
 * as an unknown value, at a high cost, unless they turn the meaning round ("not red") or are a sentence.
 *
 * @param sources the model's values first, then dynamic entities, if there are any
 */
export const customType = (sources: readonly ValueSource[], language: AlexaPhrases): SlotType => {
  const { stemOf } = weightsOf(language);
  const inWords = (phrase: string): string[] => wordsOf(phrase, language);
  const indexed = sources.map((source) => indexSource(source, inWords, stemOf));
  const runOf = runReaderOf(language);
  const { isSentence } = nameReaderOf(language);
  const isExact = (run: WordRun): boolean =>
    indexed.some(({ find }) => find(run, 'exact') !== undefined);
  const isFolded = (run: WordRun): boolean =>
    indexed.some(({ find }) => find(run, 'folded') !== undefined);
  const longest = Math.max(LONGEST_UNKNOWN, ...indexed.map((source) => source.longest));
  return {
    longestFrom: ({ word, spoken }) => {
      if (withoutPossessive(spoken, language) !== spoken) return longest;
      let most = 0;
      for (const source of indexed) most = Math.max(most, source.longestFrom(word));
      // The second word of a contraction is none of a value said in a possessive form.
      return most > 0 && spoken === '' ? longest : most;
    },
    guess: { base: COSTS.unknown, word: COSTS.unknownWord, longest: LONGEST_UNKNOWN },
    longest,
    knows: (utterance, from, to) => isFolded(runOf(utterance, from, to)),
    read: (utterance, from, to) => {
      const run = runOf(utterance, from, to);
      const isSame = isExact(run);
      const unknown = !isSame && !isFolded(run);
      const isNone = run.words.length > LONGEST_UNKNOWN || run.isTurned || isSentence(run.words);
      if (unknown && isNone) return undefined;
      const guess =
        COSTS.unknown + COSTS.unknownWord * run.words.length + COSTS.unknownLightWord * run.light;
      return {
        cost: unknown ? guess : COSTS.typed + (isSame ? 0 : FOLDED),
        unknown,
        fill: (slotName) => {
          const resolved = indexed.map(({ authority, find }): Resolved => {
            const alike = isSame ? undefined : find(run, 'folded');
            return { authority, entities: find(run, 'exact') ?? alike ?? [] };
          });
          const value = spokenValue(utterance.tokens.slice(from, to), language);
          return resolvedSlot(slotName, value, resolved);
        },
      };
    },
  };
};
