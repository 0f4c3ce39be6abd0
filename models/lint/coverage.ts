import { type Finding } from './finding';

/**
 * Compares the intents of a model with those that the skill's handlers answer: each must be in both.
 */
export const lintCoverage = (
  modelIntents: readonly string[],
  handledIntents: readonly string[],
): Finding[] => [
  ...modelIntents
    .filter((name) => !handledIntents.includes(name))
    .map((name) => ({
      where: `intents.${name}`,
      message: 'is answered by no handler',
      remedy: 'write its handler in lambda/handlers, or take it out of the phrase book',
    })),
  ...handledIntents
    .filter((name) => !modelIntents.includes(name))
    .map((name) => ({
      where: `intents.${name}`,
      message: 'has a handler but is not in the model, so that nobody can reach it',
      remedy: 'add it to the phrase book, or remove its handler',
    })),
];
