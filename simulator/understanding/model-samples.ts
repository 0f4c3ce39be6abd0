import { builtInType } from './built-in-type';
import { type ValueSource, customType } from './custom-type';
import { type LanguageModel, type ModelIntent, type ModelType } from './interaction-model';
import { type Alexa } from '../../languages';
import { type Sample, type SampleSlot, type WrittenSample, createSampleReader } from './sample';
import { createSampleTable } from './sample-table';
import { type SampleTree, createSampleTree } from './sample-tree';
import { type SlotType } from './slot-type';
import { severalValues } from './types/several-values';

/** A slot of an intent that was asked for. */
export interface ExpectedSlot {
  readonly intent: string;
  readonly slot: string;
}

/** What the samples of a model are read from. */
export interface ModelSources {
  readonly model: LanguageModel;
  readonly alexa: Alexa;
  /** The skill's id, which names its slot types in entity resolution. */
  readonly skillId: string;
  /** The session's dynamic entities; none by default. */
  readonly dynamicTypes?: readonly ModelType[];
}

/** The types of a model by name, and those of an intent's slots; each is made when it is asked for. */
const typesOf = ({ model, alexa, skillId, dynamicTypes = [] }: ModelSources) => {
  const language = alexa.phrases;
  const addedValues = new Map(
    model.types.map((type): [string, ValueSource[]] => {
      const staticValues = {
        authority: `amzn1.er-authority.echo-sdk.${skillId}.${type.name}`,
        values: type.values,
      };
      const dynamicValues = dynamicTypes
        .filter(({ name }) => name === type.name)
        .map(({ values }) => ({
          authority: `amzn1.er-authority.echo-sdk.dynamic.${skillId}.${type.name}`,
          values,
        }));
      return [type.name, [staticValues, ...dynamicValues]];
    }),
  );
  const types = new Map<string, SlotType>();
  const typeNamed = (name: string): SlotType => {
    const known = types.get(name);
    if (known !== undefined) return known;
    const values = addedValues.get(name) ?? [];
    const isAmazons = name.startsWith('AMAZON.') || values.length === 0;
    const type = isAmazons ? builtInType(name, language, values) : customType(values, language);
    types.set(name, type);
    return type;
  };
  const severalOf = new Map<string, SlotType>();
  const typeOf =
    ({ slots }: ModelIntent) =>
    (slot: string): SlotType => {
      const { type: name = '', multipleValues } = slots.find((known) => known.name === slot) ?? {};
      if (multipleValues?.enabled !== true) return typeNamed(name);
      const type = severalOf.get(name) ?? severalValues(typeNamed(name), language);
      severalOf.set(name, type);
      return type;
    };
  return { typeNamed, typeOf };
};

/** The samples of a model, ready to be looked for, and the answers to the question for one of its slots. */
interface ModelSamples {
  readonly samples: SampleTree;
  readonly answersFor: (asked: ExpectedSlot) => Sample[];
}

/** Reads the samples of a model with its types, the language's own phrases for built-in intents among them. */
export const samplesOf = (sources: ModelSources): ModelSamples => {
  const { model } = sources;
  const language = sources.alexa.phrases;
  const { elementsOf, read } = createSampleReader(language);
  const { typeNamed, typeOf } = typesOf(sources);
  /** The slots that a value alone tells: no other slot of the intent has the type, and it isn't free text. */
  const toldByValue = (intent: ModelIntent): SampleSlot[] =>
    intent.slots
      .filter(({ type }) => intent.slots.filter((other) => other.type === type).length === 1)
      .map(({ name }) => ({ slot: name, type: typeOf(intent)(name) }))
      .filter(({ type }) => type.isFree !== true);
  const own = model.intents.flatMap((intent) => {
    const { name, samples } = intent;
    const [types, intentSlots] = [typeOf(intent), toldByValue(intent)];
    return samples.map((text): WrittenSample => ({
      text,
      intent: name,
      typeOf: types,
      intentSlots,
    }));
  });
  const builtIn = model.intents.flatMap(({ name }) =>
    (language.builtIns[name] ?? []).map((text): WrittenSample => ({
      text,
      intent: name,
      typeOf: typeNamed,
      intentSlots: [],
    })),
  );
  /** The answers to the question for a slot: its own samples, and its value alone. */
  const answersFor = ({ intent: name, slot }: ExpectedSlot): Sample[] => {
    const intent = model.intents.find((candidate) => candidate.name === name);
    const asked = intent?.slots.find((candidate) => candidate.name === slot);
    if (intent === undefined || asked === undefined) return [];
    return [...asked.samples, `{${slot}}`].map((text) => ({
      ...read({ text, intent: name, typeOf: typeOf(intent), intentSlots: [] }),
      guess: 0,
    }));
  };
  const table = createSampleTable([...own, ...builtIn], {
    intentOf: ({ intent }) => intent,
    othersOf: ({ intentSlots }) => intentSlots,
    ...{ elementsOf, read },
  });
  return { samples: createSampleTree(table, language), answersFor };
};
