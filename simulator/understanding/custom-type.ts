import { type ModelType } from './interaction-model';
import { type Language } from './languages';
import { COSTS, type SlotType } from './slot-type';
import { type Entity, resolvedSlot } from './slot-values';
import { type Token, wordsOf } from './utterance';

/** Most words of a value the type does not know. */
const LONGEST_UNKNOWN = 5;

type Entities = Map<string, Entity[]>;

const addEntity = (entities: Entities, key: string, entity: Entity): void => {
  const known = entities.get(key) ?? [];
  if (known.some(({ name }) => name === entity.name)) return;
  entities.set(key, [...known, entity]);
};

/** The value as Alexa writes it: without the possessive ending of the last word. */
const spokenValue = (tokens: readonly Token[]): string =>
  tokens
    .map(({ spoken }) => spoken)
    .join(' ')
    .replace(/'s?$/, '');

/** What a value costs that is the type's own only after singular and plural were made alike. */
const FOLDED = 0.5;

/**
 * A type of the model's own: its values and their synonyms, singular or plural alike. Other words
 * are taken as an unknown value, at a high price.
 *
 * @param authority the name of the type in entity resolution
 */
export const customType = (type: ModelType, authority: string, language: Language): SlotType => {
  const exact: Entities = new Map();
  const folded: Entities = new Map();
  const fold = (words: readonly string[]): string => words.map(language.singular).join(' ');
  let longest = LONGEST_UNKNOWN;
  for (const { id, name } of type.values) {
    const entity: Entity = { name: name.value, ...(id === undefined ? {} : { id }) };
    for (const phrase of [name.value, ...name.synonyms]) {
      const words = wordsOf(phrase);
      addEntity(exact, words.join(' '), entity);
      addEntity(folded, fold(words), entity);
      longest = Math.max(longest, words.length);
    }
  }
  return {
    longest,
    read: ({ tokens }, from, to) => {
      const span = tokens.slice(from, to);
      const words = span.map(({ word }) => word);
      const owner = wordsOf(spokenValue(span));
      const same = exact.get(words.join(' ')) ?? exact.get(owner.join(' '));
      const entities = same ?? folded.get(fold(words)) ?? folded.get(fold(owner)) ?? [];
      const unknown = entities.length === 0;
      const known = COSTS.typed + (same === undefined ? FOLDED : 0);
      if (unknown && span.length > LONGEST_UNKNOWN) return undefined;
      return {
        cost: unknown ? COSTS.unknown + COSTS.unknownWord * span.length : known,
        unknown,
        fill: (slotName) => resolvedSlot(slotName, spokenValue(span), authority, entities),
      };
    },
  };
};
