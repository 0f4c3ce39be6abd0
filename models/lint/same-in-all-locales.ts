import { type InteractionModel } from '../interaction-model';
import { type Finding } from './finding';

/** What code relies on: intents, slots with their types, and the ids of values. */
const contractOf = ({ interactionModel }: InteractionModel): Set<string> => {
  const { intents, types } = interactionModel.languageModel;
  return new Set([
    ...intents.map(({ name }) => `the intent ${name}`),
    ...intents.flatMap(({ name, slots = [] }) =>
      slots.map((slot) => `the slot ${slot.name} (${slot.type}) of ${name}`),
    ),
    ...types.flatMap(({ name, values }) => values.map(({ id }) => `the value ${id} of ${name}`)),
  ]);
};

/**
 * Checks that the models of all locales have the same intents, slots and value ids; only the words
 * may differ.
 *
 * @returns findings by locale; a model is compared with all the others together
 */
export const lintSameInAllLocales = (
  models: Readonly<Record<string, InteractionModel>>,
): { readonly locale: string; readonly finding: Finding }[] => {
  const contracts = Object.entries(models).map(([locale, model]): [string, Set<string>] => [
    locale,
    contractOf(model),
  ]);
  const all = new Set(contracts.flatMap(([, contract]) => [...contract]));
  return contracts.flatMap(([locale, contract]) =>
    [...all]
      .filter((part) => !contract.has(part))
      .map((part) => ({
        locale,
        finding: {
          where: 'the file',
          message: `lacks ${part}, which another locale has`,
          remedy: "add it to the language's folder in languages/",
        },
      })),
  );
};
