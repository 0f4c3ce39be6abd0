import { type Intent } from '../interaction-model';
import { AMAZON_INTENTS, REQUIRED_INTENTS } from './amazon-names';
import { type Finding } from './finding';

const nameFindings = ({ name }: Intent): Finding[] => {
  const where = `intents.${name}`;
  if (name.startsWith('AMAZON.')) {
    return AMAZON_INTENTS.includes(name)
      ? []
      : [{ where, message: 'is not a built-in intent', remedy: 'correct the name' }];
  }
  if (AMAZON_INTENTS.includes(`AMAZON.${name}`)) {
    return [
      {
        where,
        message: 'has the name of a built-in intent without its prefix',
        remedy: `name it AMAZON.${name}, or choose another name`,
      },
    ];
  }
  return /^[A-Za-z]+(?:_[A-Za-z]+)*$/.test(name)
    ? []
    : [
        {
          where,
          message: 'is not an allowed name for an intent',
          remedy: 'use letters and single underscores, and begin and end with a letter',
        },
      ];
};

const sampleCountFindings = ({ name, samples }: Intent): Finding[] => {
  const where = `intents.${name}.samples`;
  if (name.startsWith('AMAZON.') && samples.length > 0) {
    return [
      {
        where,
        message: 'adds samples to a built-in intent, so Alexa recognises it less well',
        remedy: "leave it empty and put the phrases into an intent of the skill's own",
      },
    ];
  }
  return !name.startsWith('AMAZON.') && samples.length === 0
    ? [{ where, message: 'is empty', remedy: 'add phrases, or remove the intent' }]
    : [];
};

/** Checks that intents have allowed names and samples, and that none is missing (Amazon's page "Standard Built-in Intents"). */
export const lintIntents = (intents: readonly Intent[]): Finding[] => {
  const names = intents.map((intent) => intent.name);
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [
    ...intents.flatMap(nameFindings),
    ...intents.flatMap(sampleCountFindings),
    ...[...repeated].map((name) => ({
      where: `intents.${name}`,
      message: 'is declared twice',
      remedy: 'put all its samples into one',
    })),
    ...REQUIRED_INTENTS.filter((name) => !names.includes(name)).map((name) => ({
      where: 'intents',
      message: `has no ${name}`,
      remedy: 'add it, with no samples; every skill needs it',
    })),
  ];
};
