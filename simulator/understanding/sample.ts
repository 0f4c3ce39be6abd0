import { type AlexaPhrases } from '../../languages';
import { type Readings } from './readings';
import { COSTS, type SlotReading, type SlotType } from './slot-type';
import { type Utterance, wordsOf } from './utterance';
import { withoutPossessive } from './word-runs';
import { weightsOf } from './word-weights';

/** A slot to fill. */
export interface SampleSlot {
  readonly slot: string;
  readonly type: SlotType;
}

/** A word that must be said, or a slot to fill. */
export type SampleElement = { readonly word: string } | SampleSlot;

/** A sample utterance as it stands in the model, not yet read: of thousands, few are needed whole. */
export interface WrittenSample {
  readonly intent: string;
  readonly text: string;
  /** The type of each slot it mentions. */
  readonly typeOf: (slot: string) => SlotType;
  /** The slots of the intent that a value alone may fill. */
  readonly intentSlots: readonly SampleSlot[];
}

/** One phrasing of an intent, ready to be matched. */
export interface Sample {
  readonly intent: string;
  /** As written in the model. */
  readonly text: string;
  readonly elements: readonly SampleElement[];
  /** The words that must be said. */
  readonly literals: readonly string[];
  /** What is added when a slot has a value that its type does not know; infinite when it may not. */
  readonly guess: number;
  /** The words that its first word stands for instead: "play" that "for" stands for. */
  readonly standsFor?: string;
  /** Slots of the intent that it lacks; where words may be left out, those that are a known value fill them. */
  readonly others: readonly SampleSlot[];
}

/** A slot's value: the words from `from` up to, not including, `to`. */
interface Fill {
  readonly slot: string;
  readonly reading: SlotReading;
  readonly from: number;
  readonly to: number;
}

/** How a sample matches every word of an utterance. */
export interface SampleMatch {
  readonly cost: number;
  readonly fills: readonly Fill[];
}

/** A slot with what is written right behind it ("'s"). */
const SLOT = /\{\s*([^{}\s]+)\s*\}([^\s{]*)/g;
const SLOT_OR_WORDS = new RegExp(`${SLOT.source}|[^{}]+`, 'g');

/** A run without spaces that can be read for itself. */
const PLAIN_RUN = /^[a-z'-]*(?:\{\w+\}[a-z'-]*)*$/;

/** Makes the functions that read sample utterances: the elements alone, or all there is to know. */
export const createSampleReader = (language: AlexaPhrases) => {
  const { isLight } = weightsOf(language);

  /**
   * An unknown value needs words of the sample beside it that carry it: several, or one that means
   * something ("make {item}", but neither "a {item}" nor "{item}"). Otherwise a type would take any
   * sentence.
   */
  const guessBeside = (written: readonly string[]): number => {
    if (written.length > 1) return 0;
    return written.every(isLight) ? Infinity : COSTS.unknownBesideOne;
  };

  // Thousands of samples share a few hundred words.
  const wordElements = new Map<string, SampleElement>();
  const wordElement = (word: string): SampleElement => {
    const element = wordElements.get(word) ?? { word };
    wordElements.set(word, element);
    return element;
  };

  const readElements = (
    text: string,
    typeOf: WrittenSample['typeOf'],
  ): readonly SampleElement[] => {
    const elements: SampleElement[] = [];
    for (const [words, slot, ending = ''] of text.matchAll(SLOT_OR_WORDS)) {
      if (slot !== undefined) elements.push({ slot, type: typeOf(slot) });
      const behind = withoutPossessive(ending.replaceAll('’', "'"), language);
      for (const word of wordsOf(slot === undefined ? words : behind, language)) {
        elements.push(wordElement(word));
      }
    }
    return elements;
  };

  // Thousands of samples are made of the same runs, and those of an intent of the same slots.
  type Runs = Map<string, readonly SampleElement[] | 'not plain'>;
  const runsOf = new WeakMap<WrittenSample['typeOf'], Runs>();
  const elementsOf = ({ text, typeOf }: WrittenSample): readonly SampleElement[] => {
    const known: Runs = runsOf.get(typeOf) ?? new Map();
    if (known.size === 0) runsOf.set(typeOf, known);
    const elements: SampleElement[] = [];
    for (const run of text.split(' ')) {
      let its = known.get(run);
      if (its === undefined) {
        its = PLAIN_RUN.test(run) ? readElements(run, typeOf) : 'not plain';
        known.set(run, its);
      }
      if (its === 'not plain') return readElements(text, typeOf);
      for (const element of its) elements.push(element);
    }
    return elements;
  };

  const read = (written: WrittenSample): Sample => {
    const { intent, text, intentSlots } = written;
    const elements = elementsOf(written);
    const slots = elements.flatMap((element) => ('slot' in element ? [element.slot] : []));
    return {
      ...{ intent, text, elements },
      literals: elements.flatMap((element) => ('word' in element ? [element.word] : [])),
      guess: slots.length === 0 ? 0 : guessBeside(wordsOf(text.replace(SLOT, ' '))),
      others: intentSlots.filter(({ slot }) => !slots.includes(slot)),
    };
  };
  return { elementsOf, read };
};

/**
 * Matches the words from `from` up to, not including, `to` against a sample by back-tracking.
 *
 * @param articles may stand before a slot's value
 * @param first the element of the sample to begin with
 * @returns the cheapest match, or undefined when the sample does not match every word
 */
export const matchSample = (
  { elements, guess }: Sample,
  utterance: Utterance,
  readings: Readings,
  articles: ReadonlySet<string>,
  {
    from,
    to,
    first = 0,
  }: { readonly from: number; readonly to: number; readonly first?: number | undefined },
): SampleMatch | undefined => {
  const matchRest = (at: number, start: number): SampleMatch | undefined => {
    const element = elements[at];
    if (element === undefined) return start === to ? { cost: 0, fills: [] } : undefined;
    if ('word' in element) {
      return start < to && utterance.tokens[start]?.word === element.word
        ? matchRest(at + 1, start + 1)
        : undefined;
    }
    const wordsNeeded = elements.length - at - 1;
    const furthest = Math.min(to - wordsNeeded, start + element.type.longest);
    const isLast = wordsNeeded === 0;
    const isArticle =
      element.type.isFree !== true && articles.has(utterance.tokens[start]?.word ?? '');
    const after = isArticle ? matchRest(at, start + 1) : undefined;
    let best = after && { ...after, cost: after.cost + COSTS.article };
    for (let end = isLast ? Math.max(to, start + 1) : start + 1; end <= furthest; end += 1) {
      const rest = matchRest(at + 1, end);
      if (rest === undefined) continue;
      const reading = readings.of(element.type, start, end);
      if (reading === undefined) continue;
      const cost = reading.cost + (reading.unknown ? guess : 0) + rest.cost;
      if (cost < (best?.cost ?? Infinity)) {
        best = {
          cost,
          fills: [{ slot: element.slot, reading, from: start, to: end }, ...rest.fills],
        };
      }
    }
    return best;
  };
  return elements.length - first > to - from ? undefined : matchRest(first, from);
};
