import { type Slot, type slu } from 'ask-sdk-model';

/** A slot as Alexa sends it; ask-sdk-model leaves out who filled it. */
export type SentSlot = Slot & { readonly source?: 'USER' };

/** A value of a custom type that was recognised. */
export interface Entity {
  readonly name: string;
  readonly id?: string;
}

/** A slot nothing was said for. */
export const emptySlot = (name: string): SentSlot => ({ name, confirmationStatus: 'NONE' });

/** A slot of a built-in type: Alexa resolves no entities for those. */
export const plainSlot = (name: string, value: string): SentSlot => ({
  name,
  value,
  confirmationStatus: 'NONE',
  source: 'USER',
  slotValue: { type: 'Simple', value },
});

/** What a spoken value means in one source: no entity = unknown, several = ambiguous. */
export interface Resolved {
  readonly authority: string;
  readonly entities: readonly Entity[];
}

const resolutionOf = ({ authority, entities }: Resolved): slu.entityresolution.Resolution => ({
  authority,
  status: { code: entities.length > 0 ? 'ER_SUCCESS_MATCH' : 'ER_SUCCESS_NO_MATCH' },
  // ask-sdk-model requires an id; Alexa makes one up where a model has none.
  values: entities.map(({ name, id }) => ({ value: { name, id: id ?? name } })),
});

type Resolutions = readonly slu.entityresolution.Resolution[];

const slotWith = (name: string, value: string, perAuthority: Resolutions): SentSlot => {
  const resolutions = { resolutionsPerAuthority: [...perAuthority] };
  return {
    ...plainSlot(name, value),
    resolutions,
    slotValue: { type: 'Simple', value, resolutions },
  };
};

/** A slot of a custom type with its entity resolution (Amazon's page "Entity Resolution"). */
export const resolvedSlot = (
  name: string,
  value: string,
  resolved: readonly Resolved[],
): SentSlot => slotWith(name, value, resolved.map(resolutionOf));

/** The slot without what one source resolved; without a resolution at all when there was no other. */
export const withoutAuthority = (slot: SentSlot, authority: string): SentSlot => {
  const { name, value = '', resolutions } = slot;
  const kept = (resolutions?.resolutionsPerAuthority ?? []).filter(
    (resolution) => resolution.authority !== authority,
  );
  return kept.length === 0 ? plainSlot(name, value) : slotWith(name, value, kept);
};

/**
 * A slot with several values (Amazon's page "Collect Multiple Values in a Slot"): they stand in
 * `slotValue` alone; the slot has neither a `value` nor `resolutions` of its own.
 */
export const listSlot = (name: string, slots: readonly SentSlot[]): SentSlot => ({
  name,
  confirmationStatus: 'NONE',
  source: 'USER',
  slotValue: { type: 'List', values: slots.flatMap(({ slotValue }) => slotValue ?? []) },
});

/** Each value of a slot as a slot of its own: none, one or several. */
export const singleSlots = (slot: Slot): Slot[] => {
  const { slotValue, value, ...rest } = slot;
  if (slotValue?.type !== 'List') return value === undefined ? [] : [slot];
  return slotValue.values.flatMap((single) =>
    single.type === 'List'
      ? singleSlots({ ...rest, slotValue: single })
      : [{ ...rest, ...single, slotValue: single }],
  );
};
