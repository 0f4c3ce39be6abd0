import { type LanguageModel } from '../../../simulator/understanding';

/** An utterance made from a sample, and the intent it belongs to. */
export interface FilledSample {
  readonly intent: string;
  readonly sample: string;
  readonly utterance: string;
}

const BUILT_IN_VALUES: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.NUMBER': ['one', 'two', 'three', '20', 'fifty', 'seventy five', 'a hundred', '250'],
  'AMAZON.Ordinal': ['first', 'second', 'third', '4th', 'fifth'],
  'AMAZON.SearchQuery': [
    'red running shoes',
    'a waterproof lantern',
    'something to keep tea warm',
    'zebra curtains',
  ],
};

/** The least fills of each sample, so that values meet many samples. */
const LEAST_FILLS = 3;
const SLOT = /\{\s*(\w+)\s*\}/g;

const phrasesOfTypes = (model: LanguageModel): Map<string, readonly string[]> =>
  new Map([
    ...Object.entries(BUILT_IN_VALUES),
    ...model.types.map((type): [string, string[]] => [
      type.name,
      type.values.flatMap(({ name }) => [name.value, ...name.synonyms]),
    ]),
  ]);

/**
 * Every sample of every custom intent, its slots filled so that every value and synonym is said at
 * least once in every slot that takes it. Every value in every sample would be millions.
 */
export const everySample = (model: LanguageModel): FilledSample[] => {
  const phrases = phrasesOfTypes(model);
  return model.intents.flatMap(({ name: intent, slots, samples }) => {
    const valuesOf = (slot: string): readonly string[] =>
      phrases.get(slots.find(({ name }) => name === slot)?.type ?? '') ?? [];
    const turn = new Map<string, number>();
    const nextValue = (slot: string): string => {
      const values = valuesOf(slot);
      const at = turn.get(slot) ?? 0;
      turn.set(slot, at + 1);
      return values[at % values.length] ?? '';
    };
    const slotsIn = (sample: string): string[] =>
      [...sample.matchAll(SLOT)].map(([, slot]) => slot ?? '');
    const withSlot = (slot: string): number =>
      samples.filter((sample) => slotsIn(sample).includes(slot)).length;
    const fillsFor = new Map(
      slots.map(({ name }) => [name, Math.ceil(valuesOf(name).length / withSlot(name))]),
    );
    return samples.flatMap((sample) => {
      const mentioned = slotsIn(sample);
      const fills =
        mentioned.length === 0
          ? 1
          : Math.max(LEAST_FILLS, ...mentioned.map((slot) => fillsFor.get(slot) ?? 1));
      return Array.from({ length: fills }, () => ({
        intent,
        sample,
        utterance: sample.replace(SLOT, (_, slot: string) => nextValue(slot)),
      }));
    });
  });
};
