import { type Directive } from 'ask-sdk-model';
import * as z from 'zod';
import { CONVERSATION_RULES, findingOf } from '../../review';
import { type ModelType, type Understanding, typeSchema } from '../../understanding';

/** The most values and synonyms of all dynamic entities together (Amazon's page "Use Dynamic Entities"). */
const MOST_PHRASES = 100;

const directiveSchema = z.discriminatedUnion('updateBehavior', [
  z.object({ updateBehavior: z.literal('CLEAR') }),
  z.object({ updateBehavior: z.literal('REPLACE'), types: z.array(typeSchema).min(1) }),
]);

/** What a response does to the session's dynamic entities: new types (none after CLEAR), a fault, or undefined for no change. */
type DynamicEntities =
  | { readonly types: readonly ModelType[] }
  | { readonly fault: string }
  | undefined;

const FORM =
  '"updateBehavior" is REPLACE, with a list of "types" that is not empty, or CLEAR; each type has a ' +
  '"name" and "values", and each value a "name" with a "value"';

const fault = (message: string): { readonly fault: string } => ({
  fault: findingOf(`Dialog.UpdateDynamicEntities: ${message}`, CONVERSATION_RULES.entities),
});

/**
 * Reads Dialog.UpdateDynamicEntities.
 *
 * @param knownTypes the model's types; others can't be extended
 * @returns undefined when the response leaves the entities as they are
 */
const readDynamicEntities = (
  directives: readonly Directive[],
  knownTypes: readonly ModelType[],
): DynamicEntities => {
  const directive = directives.find(({ type }) => type === 'Dialog.UpdateDynamicEntities');
  if (directive === undefined) return undefined;
  const parsed = directiveSchema.safeParse(directive);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fault(`"${(issue?.path ?? []).join('.')}" is missing or not of its form; ${FORM}`);
  }
  if (parsed.data.updateBehavior === 'CLEAR') return { types: [] };
  const { types } = parsed.data;
  const stranger = types.find(({ name }) => !knownTypes.some((type) => type.name === name));
  if (stranger !== undefined) {
    return fault(`the model has no type "${stranger.name}"`);
  }
  const phrases = types
    .flatMap(({ values }) => values)
    .reduce((sum, { name }) => sum + 1 + name.synonyms.length, 0);
  return phrases > MOST_PHRASES
    ? fault(`${phrases} values; Alexa takes ${MOST_PHRASES}`)
    : { types };
};

/** How utterances are understood after a response, and what was wrong with its dynamic entities. */
export const extended = (
  understanding: Understanding,
  directives: readonly Directive[],
): { readonly understanding: Understanding; readonly fault?: string } => {
  const entities = readDynamicEntities(directives, understanding.model.types);
  if (entities === undefined) return { understanding };
  return 'fault' in entities
    ? { understanding, fault: entities.fault }
    : { understanding: understanding.withDynamicEntities(entities.types) };
};
