import * as z from 'zod/mini';
import {
  type AmazonType,
  FIXED_VALUES,
  type FixedType,
  type IntentName,
  type IntentSlots,
  type OtherThingType,
  type SlotType,
  type VocabularyType,
  slotsOfIntent,
} from '../contract';
import { lazily } from '../contract/lazily';

const slotSchema = lazily(() => {
  const authority = z.object({
    status: z.optional(z.object({ code: z.string() })),
    values: z.optional(z.array(z.object({ value: z.object({ id: z.optional(z.string()) }) }))),
  });
  return z.object({
    value: z.optional(z.nullable(z.string())),
    resolutions: z.optional(
      z.nullable(z.object({ resolutionsPerAuthority: z.optional(z.array(authority)) })),
    ),
  });
});

const slotsSchema = lazily(() => z.record(z.string(), z.unknown()));

/** A word of the vocabulary as the customer said it, with the id it resolved to, if any. */
export interface Named {
  readonly text: string;
  readonly id: string | undefined;
}

/** What a slot of a type is read as. */
interface Reading {
  'AMAZON.NUMBER': number;
  'AMAZON.Ordinal': number;
  'AMAZON.SearchQuery': string;
}

type SlotValue<Type> = Type extends AmazonType
  ? Reading[Type]
  : Type extends FixedType
    ? (typeof FIXED_VALUES)[Type][number]
    : Type extends VocabularyType | OtherThingType
      ? Named
      : never;

/** The filled slots of an intent, by name; a slot that the intent lacks does not compile. */
export type SlotsOf<Name extends IntentName> = {
  readonly [Slot in keyof IntentSlots<Name>]?: SlotValue<IntentSlots<Name>[Slot]>;
};

const readNamed = (raw: unknown): Named | undefined => {
  const result = slotSchema().safeParse(raw);
  const text = result.data?.value?.trim();
  if (text === undefined || text === '') return undefined;
  const authorities = result.data?.resolutions?.resolutionsPerAuthority ?? [];
  const match = authorities.find(({ status }) => status?.code === 'ER_SUCCESS_MATCH');
  return { text, id: match?.values?.[0]?.value.id };
};

const isFixed = (type: SlotType): type is FixedType => Object.hasOwn(FIXED_VALUES, type);

const readSlot = (raw: unknown, type: SlotType): unknown => {
  const named = readNamed(raw);
  if (named === undefined) return undefined;
  if (isFixed(type)) return FIXED_VALUES[type].find((id) => id === named.id);
  switch (type) {
    case 'AMAZON.NUMBER':
    case 'AMAZON.Ordinal': {
      // Alexa writes "?" for a number she did not understand.
      const number = Number(named.text);
      return Number.isFinite(number) ? number : undefined;
    }
    case 'AMAZON.SearchQuery':
      return named.text;
    case 'CategoryType':
    case 'InterestType':
    case 'OccasionType':
    case 'RecipientType':
    case 'TopicType':
    case 'AttributeType':
    case 'OtherThingType':
      return named;
  }
};

/** What was said for a slot, whatever it means; undefined for one that is empty. */
export const wordsOfSlot = (raw: unknown, slot: string): string | undefined => {
  const slots = slotsSchema().safeParse(raw).data ?? {};
  return Object.hasOwn(slots, slot) ? readNamed(slots[slot])?.text : undefined;
};

/** A value that is said by its id, or by its number, as a slot of a type holds it. */
const valueOf = (said: string, type: SlotType): unknown => {
  if (isFixed(type)) return FIXED_VALUES[type].find((id) => id === said);
  if (type === 'AMAZON.NUMBER' || type === 'AMAZON.Ordinal') return Number(said);
  return type === 'AMAZON.SearchQuery' ? said : { text: said, id: said };
};

/** The slots of an intent that were found in free text: ids, or numbers, by slot. */
export const slotsOfIds = <Name extends IntentName>(
  name: Name,
  said: Readonly<Record<string, string>>,
): SlotsOf<Name> =>
  Object.fromEntries(
    Object.entries(slotsOfIntent(name) ?? {}).flatMap(([slot, type]) =>
      said[slot] === undefined ? [] : [[slot, valueOf(said[slot], type)]],
    ),
  ) as SlotsOf<Name>;

/**
 * Reads the slots of an intent as the contract has them. A slot that is empty, or whose value is not
 * valid for its type, is left out.
 */
export const readSlots = <Name extends IntentName>(name: Name, raw: unknown): SlotsOf<Name> => {
  const slots = slotsSchema().safeParse(raw).data ?? {};
  return Object.fromEntries(
    Object.entries(slotsOfIntent(name) ?? {}).flatMap(([slot, type]) => {
      const value = Object.hasOwn(slots, slot) ? readSlot(slots[slot], type) : undefined;
      return value === undefined ? [] : [[slot, value]];
    }),
  ) as SlotsOf<Name>;
};
