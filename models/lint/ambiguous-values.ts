import { type Intent, type SlotType } from '../interaction-model';
import { type Finding } from './finding';

/** Each type whose values may be said alone (`{interest}`), with the intent that takes them. */
const bareTypes = (intents: readonly Intent[]): Map<string, string> =>
  new Map(
    intents.flatMap(({ name, slots = [], samples }) =>
      slots
        .filter((slot) => samples.some((sample) => sample.trim() === `{${slot.name}}`))
        .map((slot): [string, string] => [slot.type, name]),
    ),
  );

/**
 * Finds phrases that customers may say alone and that mean two things: values of two types, or a
 * value and a sample of another intent. Alexa chooses one of them, and nobody can predict which.
 */
export const lintAmbiguousValues = (
  intents: readonly Intent[],
  types: readonly SlotType[],
): Finding[] => {
  const takers = bareTypes(intents);
  const owners = new Map<string, string>();
  const sampleOwners = new Map(
    intents.flatMap(({ name, samples }) =>
      samples
        .filter((sample) => !sample.includes('{'))
        .map((sample): [string, string] => [sample.toLowerCase(), name]),
    ),
  );
  return types.flatMap((type) => {
    const taker = takers.get(type.name);
    if (taker === undefined) return [];
    return type.values.flatMap((value, index) =>
      [value.name.value, ...(value.name.synonyms ?? [])].flatMap((phrase): Finding[] => {
        const key = phrase.toLowerCase();
        const owner = owners.get(key) ?? type.name;
        owners.set(key, owner);
        const where = `types.${type.name}.values[${index}]`;
        const sampleOwner = sampleOwners.get(key) ?? taker;
        if (sampleOwner !== taker) {
          return [
            {
              where,
              message: `"${phrase}" is also a sample of ${sampleOwner}, and ${taker} takes it alone`,
              remedy: 'keep one of the two',
            },
          ];
        }
        if (owner === type.name) return [];
        return [
          {
            where,
            message: `"${phrase}" is also a phrase of ${owner}, and both may be said alone`,
            remedy: 'keep it in one of the two types',
          },
        ];
      }),
    );
  });
};
