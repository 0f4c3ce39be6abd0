import { type Intent, type SlotType } from '../interaction-model';
import { AMAZON_SLOT_TYPES } from './amazon-names';
import { type Finding } from './finding';

/** Checks that each slot has an existing type, and that slots of one name have one type in all intents. */
export const lintSlots = (intents: readonly Intent[], types: readonly SlotType[]): Finding[] => {
  const known = new Set([...AMAZON_SLOT_TYPES, ...types.map((type) => type.name)]);
  const typeOf = new Map<string, { type: string; intent: string }>();
  return intents.flatMap((intent) =>
    (intent.slots ?? []).flatMap(({ name, type }): Finding[] => {
      const where = `intents.${intent.name}.slots.${name}`;
      const first = typeOf.get(name);
      if (first === undefined) typeOf.set(name, { type, intent: intent.name });
      if (!known.has(type)) {
        return [
          {
            where,
            message: `has the type ${type}, which is neither declared nor built in`,
            remedy: 'declare it under types, or correct the name',
          },
        ];
      }
      if (first === undefined || first.type === type) return [];
      return [
        {
          where,
          message: `has the type ${type}, but ${first.type} in ${first.intent}`,
          remedy: 'give one of the slots another name; slots of one name must have one type',
        },
      ];
    }),
  );
};
