import { type InteractionModel, type SlotType } from '../interaction-model';
import { type Finding } from './finding';

const escape = (text: string): string => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');

const phrasesOf = (type: SlotType): Set<string> =>
  new Set(type.values.flatMap(({ name }) => [name.value, ...name.synonyms]));

/** Whether the words are a sample of the model with each slot filled by a value of its type. */
const isSample = (words: string, { interactionModel }: InteractionModel): boolean => {
  const { intents, types } = interactionModel.languageModel;
  const phrases = new Map(types.map((type) => [type.name, phrasesOf(type)]));
  return intents.some(({ slots = [], samples }) =>
    samples.some((sample) => {
      const names = [...sample.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      const pattern = new RegExp(`^${escape(sample).replace(/\{\w+\}/g, '(.+)')}$`);
      const values = pattern.exec(words)?.slice(1);
      return values?.every((value, index) => {
        const type = slots.find((slot) => slot.name === names[index])?.type ?? '';
        // Amazon doesn't publish the values of its own types; alone, such a slot would fit anything.
        return type.startsWith('AMAZON.')
          ? sample !== `{${names[index] ?? ''}}`
          : phrases.get(type)?.has(value) === true;
      });
    }),
  );
};

const exampleFinding = (
  example: string,
  opening: RegExp,
  model: InteractionModel,
): Omit<Finding, 'where'> | undefined => {
  const { invocationName } = model.interactionModel.languageModel;
  const text = example.toLowerCase();
  const opened = opening.exec(text)?.[0];
  if (opened === undefined) {
    return {
      message: `"${example}" doesn't begin with the wake word and the invocation name`,
      remedy: `begin it with "Alexa, ask ${invocationName} to" or "Alexa, open ${invocationName}"`,
    };
  }
  const rest = text.slice(opened.length).trim();
  const request = rest.replace(/^(?:to|for|and) /, '');
  if (rest === '' || isSample(request, model) || isSample(rest, model)) return undefined;
  return {
    message: `"${request}" is not a sample of the interaction model`,
    remedy: 'copy a sample from the built model and fill its slots with values of their types',
  };
};

/**
 * Checks the example phrases of a locale's store page: there must be three, each with the wake word
 * and the invocation name, and each request must be a sample (certification test 3.1 of Amazon's page
 * "Voice Interface and User Experience Testing").
 */
export const lintExamplePhrases = (
  examples: readonly string[],
  model: InteractionModel,
): Finding[] => {
  const { invocationName } = model.interactionModel.languageModel;
  const opening = new RegExp(
    `^alexa, (?:open|start|launch|ask|tell) ${escape(invocationName)}(?= |$)`,
  );
  const findings = examples.flatMap((example, index): Finding[] => {
    const finding = exampleFinding(example, opening, model);
    return finding === undefined ? [] : [{ where: `examplePhrases[${index}]`, ...finding }];
  });
  if (examples.length === 3) return findings;
  const message = `has ${examples.length} phrases`;
  return [...findings, { where: 'examplePhrases', message, remedy: 'give exactly three' }];
};
