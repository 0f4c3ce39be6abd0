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

/** A slot of a custom type with its entity resolution (Amazon's page "Entity Resolution"). */
export const resolvedSlot = (
  name: string,
  value: string,
  resolved: readonly Resolved[],
): SentSlot => {
  const resolutions = { resolutionsPerAuthority: resolved.map(resolutionOf) };
  return {
    ...plainSlot(name, value),
    resolutions,
    slotValue: { type: 'Simple', value, resolutions },
  };
};
