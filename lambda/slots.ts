import * as z from 'zod/mini';
import { lazily } from './lazily';

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

/** What the customer said for one slot: the words, and the id they resolved to, if any. */
export interface Slot {
  readonly text: string;
  readonly id: string | undefined;
}

/** The filled slots of an intent, by name. */
export type Slots = Readonly<Partial<Record<string, Slot>>>;

const readSlot = (raw: unknown): Slot | undefined => {
  const result = slotSchema().safeParse(raw);
  const text = result.data?.value?.trim();
  if (text === undefined || text === '') return undefined;
  const authorities = result.data?.resolutions?.resolutionsPerAuthority ?? [];
  const match = authorities.find(({ status }) => status?.code === 'ER_SUCCESS_MATCH');
  return { text, id: match?.values?.[0]?.value.id };
};

/** Reads the slots of an intent. A slot that is empty, or shaped as none should be, is left out. */
export const readSlots = (raw: unknown): Slots => {
  const slots = z.record(z.string(), z.unknown()).safeParse(raw).data ?? {};
  return Object.fromEntries(
    Object.entries(slots).flatMap(([name, value]) => {
      const slot = readSlot(value);
      return slot === undefined ? [] : [[name, slot]];
    }),
  );
};

/** The slot's id, if it is one of `ids`. */
export const idOf = <Id extends string>(
  slot: Slot | undefined,
  ids: readonly Id[],
): Id | undefined => ids.find((id) => id === slot?.id);

/** The slot's number; Alexa writes "?" for one she did not understand. */
export const numberOf = (slot: Slot | undefined): number | undefined => {
  const number = Number(slot?.text);
  return slot !== undefined && Number.isFinite(number) ? number : undefined;
};
