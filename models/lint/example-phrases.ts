import { lazily } from '../../contract/lazily';
import { type Language, expand } from '../../languages';
import { type InteractionModel, type SlotType } from '../interaction-model';
import { type Finding } from './finding';

const escape = (text: string): string => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');

const phrasesOf = (type: SlotType): Set<string> =>
  new Set(type.values.flatMap(({ name }) => [name.value, ...name.synonyms]));

/** Whether the words are a sample of the model with each slot filled by a value of its type. */
const isSample = (words: string, { interactionModel }: InteractionModel): boolean => {
  const { intents, types } = interactionModel.languageModel;
  const phrases = new Map(types.map((type) => [type.name, lazily(() => phrasesOf(type))]));
  return intents.some(({ slots = [], samples }) =>
    samples.some((sample) => {
      // Of thousands of samples, few begin like the words.
      if (!words.startsWith(sample.split('{', 1)[0] ?? '')) return false;
      const names = [...sample.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      const pattern = new RegExp(`^${escape(sample).replace(/\{\w+\}/g, '(.+)')}$`);
      const values = pattern.exec(words)?.slice(1);
      return values?.every((value, index) => {
        const type = slots.find((slot) => slot.name === names[index])?.type ?? '';
        // Amazon doesn't publish the values of its own types; alone, such a slot would fit anything.
        return type.startsWith('AMAZON.')
          ? sample !== `{${names[index] ?? ''}}`
          : phrases.get(type)?.().has(value) === true;
      });
    }),
  );
};

const INVOCATION = '{{invocation}}';
const REQUEST = '{{request}}';

/** A pattern for an opening of the language, with what stands for the name and for the request. */
const openingPattern = (opening: string, name: string): RegExp =>
  new RegExp(
    `^${escape(opening)
      .replace(INVOCATION, () => name)
      .replace(REQUEST, '(?<request>.+)')}$`,
    'iu',
  );

const spelledOut = (patterns: readonly string[]): string[] =>
  patterns.flatMap((pattern) => expand(pattern));

/**
 * The invocation name in the example phrases of a store page: that of a phrase which only opens the
 * skill. Undefined when there is no such phrase.
 */
export const invocationIn = (
  examples: readonly string[],
  { store }: Language,
): string | undefined => {
  const patterns = spelledOut(store.openings.open).map((opening) =>
    openingPattern(opening, '(?<name>.+?)[.!?]?'),
  );
  return examples
    .flatMap((example) => patterns.map((pattern) => pattern.exec(example.trim())?.groups?.['name']))
    .find((name) => name !== undefined);
};

const exampleFinding = (
  example: string,
  model: InteractionModel,
  { open, ask }: Language['store']['openings'],
): Omit<Finding, 'where'> | undefined => {
  const { invocationName } = model.interactionModel.languageModel;
  const matches = spelledOut([...open, ...ask])
    .map((opening) => openingPattern(opening, escape(invocationName)).exec(example.trim()))
    .filter((match) => match !== null);
  const [usual = ''] = spelledOut(ask);
  const [usualOpen = ''] = spelledOut(open);
  if (matches.length === 0) {
    const write = (opening: string): string =>
      opening.replace(INVOCATION, () => invocationName).replace(REQUEST, '…');
    return {
      message: `"${example}" doesn't begin with the wake word and the invocation name`,
      remedy: `write it as "${write(usual)}" or "${write(usualOpen)}"`,
    };
  }
  const requests = matches.map(({ groups }) => groups?.['request']?.toLowerCase());
  if (requests.some((request) => request === undefined || isSample(request, model))) {
    return undefined;
  }
  return {
    message: `"${requests[0] ?? ''}" is not a sample of the interaction model`,
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
  { store }: Language,
): Finding[] => {
  const findings = examples.flatMap((example, index): Finding[] => {
    const finding = exampleFinding(example, model, store.openings);
    return finding === undefined ? [] : [{ where: `examplePhrases[${index}]`, ...finding }];
  });
  if (examples.length === 3) return findings;
  const message = `has ${examples.length} phrases`;
  return [...findings, { where: 'examplePhrases', message, remedy: 'give exactly three' }];
};
