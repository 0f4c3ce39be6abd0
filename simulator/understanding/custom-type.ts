import { type ModelType } from './interaction-model';
import { type AlexaPhrases } from '../../languages';
import { nameReaderOf } from './names';
import { COSTS, type SlotType } from './slot-type';
import { type Entity, type Resolved, resolvedSlot } from './slot-values';
import { wordsOf } from './utterance';
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
  if (known.some(({ name }) => name === entity.name)) return;
  entities.set(key, [...known, entity]);
};

const findAny = (entities: Entities, keys: readonly string[]): Entity[] | undefined => {
  const key = keys.find((candidate) => entities.has(candidate));
  return key === undefined ? undefined : entities.get(key);
};

/** The extra cost of a value that matches only when singular and plural count as the same. */
const FOLDED = 0.5;

/** Prepares the values of one source for look-up. */
const indexSource = (
  { authority, values }: ValueSource,
  inWords: (phrase: string) => string[],
  fold: (words: string[]) => string,
) => {
  const exact: Entities = new Map();
  const folded: Entities = new Map();
  let longest = 0;
  for (const { id, name } of values) {
    const entity: Entity = { name: name.value, ...(id === undefined ? {} : { id }) };
    for (const phrase of [name.value, ...name.synonyms]) {
      const words = inWords(phrase);
      addEntity(exact, words.join(' '), entity);
      addEntity(folded, fold(words), entity);
      longest = Math.max(longest, words.length);
    }
  }
  return { authority, exact, folded, longest };
};

/**
 * A custom type of the model: its values and their synonyms, in singular or plural. Other words count
 * as an unknown value, at a high cost, unless they turn the meaning round ("not red") or are a sentence.
 *
 * @param sources the model's values first, then dynamic entities, if there are any
 */
export const customType = (sources: readonly ValueSource[], language: AlexaPhrases): SlotType => {
  const fold = (words: readonly string[]): string => words.map(language.singular).join(' ');
  const inWords = (phrase: string): string[] => wordsOf(phrase, language);
  const indexed = sources.map((source) => indexSource(source, inWords, fold));
  const runOf = runReaderOf(language);
  const { isSentence } = nameReaderOf(language);
  const isExact = (run: WordRun): boolean =>
    indexed.some(({ exact }) => findAny(exact, run.exact) !== undefined);
  const isFolded = (run: WordRun): boolean =>
    indexed.some(({ folded }) => findAny(folded, run.folded) !== undefined);
  const firstWords = new Set(
    indexed.flatMap(({ folded }) => [...folded.keys()].map((key) => key.split(' ', 1)[0] ?? '')),
  );
  return {
    mayStart: ({ word, spoken }) =>
      firstWords.has(language.singular(word)) || withoutPossessive(spoken, language) !== spoken,
    guess: { base: COSTS.unknown, word: COSTS.unknownWord, longest: LONGEST_UNKNOWN },
    longest: Math.max(LONGEST_UNKNOWN, ...indexed.map(({ longest }) => longest)),
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
          const resolved = indexed.map(({ authority, exact, folded }): Resolved => {
            const alike = isSame ? undefined : findAny(folded, run.folded);
            return { authority, entities: findAny(exact, run.exact) ?? alike ?? [] };
          });
          const value = spokenValue(utterance.tokens.slice(from, to), language);
          return resolvedSlot(slotName, value, resolved);
        },
      };
    },
  };
};
