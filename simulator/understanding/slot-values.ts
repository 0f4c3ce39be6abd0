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

/**
 * A slot of a custom type with its entity resolution (Amazon's page "Entity Resolution").
 *
 * @param entities what the spoken value stands for; none = unknown to the type, several = ambiguous
 */
export const resolvedSlot = (
  name: string,
  value: string,
  authority: string,
  entities: readonly Entity[],
): SentSlot => {
  const resolution: slu.entityresolution.Resolution = {
    authority,
    status: { code: entities.length > 0 ? 'ER_SUCCESS_MATCH' : 'ER_SUCCESS_NO_MATCH' },
    // ask-sdk-model demands an id; Alexa makes one up where a model gives none.
    values: entities.map((entity) => ({
      value: { name: entity.name, id: entity.id ?? entity.name },
    })),
  };
  const resolutions = { resolutionsPerAuthority: [resolution] };
  return {
    ...plainSlot(name, value),
    resolutions,
    slotValue: { type: 'Simple', value, resolutions },
  };
};
