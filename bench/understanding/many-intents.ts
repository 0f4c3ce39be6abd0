import { alexaOf } from '../../simulator/alexa';
import { createUnderstanding, interactionModelSchema } from '../../simulator/understanding';
import { quantile } from '../quantiles';

const AIM = 10;
const INTENTS = 200;
/** Of so many rounds the fastest time of each utterance counts: the others measure what else the machine did. */
const ROUNDS = 5;

const VERBS = (
  'book change check compare count describe find fix follow hide list move open paint plan print read ' +
  'record rename repair schedule search send share show sort start test track turn'
).split(' ');
const NOUNS = (
  'account address album appointment bag boiler calendar car chair city class clock course desk dinner ' +
  'engine event flight garden guitar hotel invoice jacket kitchen lamp lesson letter match meeting menu ' +
  'movie office order parcel party photo picture player recipe room route sale school song station story ' +
  'table task team ticket tour train trip video window'
).split(' ');

const pick = (words: readonly string[], index: number): string => words[index % words.length] ?? '';

/** A verb and a noun for each intent; no two have both in common. */
const wordsOf = (index: number): { verb: string; noun: string; other: string } => ({
  verb: pick(VERBS, index),
  noun: pick(NOUNS, index * 7 + Math.floor(index / VERBS.length)),
  other: pick(NOUNS, index * 11 + 3),
});

/** 200 intents with 10 samples each, and 50 types with 40 values each, made by rule. */
const syntheticModel = () => ({
  interactionModel: {
    languageModel: {
      invocationName: 'big model',
      intents: [
        ...['Help', 'Stop', 'Cancel', 'Fallback', 'Yes', 'No', 'Next', 'Repeat'].map((name) => ({
          name: `AMAZON.${name}Intent`,
        })),
        ...Array.from({ length: INTENTS }, (_, index) => {
          const { verb, noun, other } = wordsOf(index);
          return {
            name: `Made${index}Intent`,
            slots: [
              { name: 'what', type: `TYPE_${index % 50}` },
              { name: 'count', type: 'AMAZON.NUMBER' },
            ],
            samples: [
              `${verb} the ${noun}`,
              `${verb} my ${noun} {what}`,
              `i want to ${verb} a ${noun} with {what}`,
              `can you ${verb} {count} ${noun} for the ${other}`,
              `how do i ${verb} the ${noun} of {what}`,
              `what is the ${noun} ${verb} for {what}`,
              `${verb} {what} ${noun}`,
              `the ${noun} {what} and the ${other}`,
              `${noun} ${verb} {count}`,
              `tell me when to ${verb} the ${noun} in {what}`,
            ],
          };
        }),
      ],
      types: Array.from({ length: 50 }, (_, type) => ({
        name: `TYPE_${type}`,
        values: Array.from({ length: 40 }, (_unused, value) => ({
          name: { value: `${pick(NOUNS, value + type)} ${pick(VERBS, value * 3 + type)}er` },
        })),
      })),
    },
  },
});

/** As written, with an unknown value, with a carrier phrase of the customer's own, and nothing of the kind. */
const utterances = Array.from({ length: INTENTS }, (_, index) => {
  const { verb, noun } = wordsOf(index);
  return [
    `${verb} the ${noun}`,
    `how do i ${verb} the ${noun} of marmalade`,
    `could you perhaps show me how to ${verb} those ${noun}s please`,
    `my grandmother used to ${verb} near the ${noun} when she was a child in norway`,
  ];
}).flat();

/** How long an utterance takes in a model of 200 intents. */
export const reportManyIntents = (): string => {
  const understanding = createUnderstanding({
    model: interactionModelSchema.parse(syntheticModel()),
    alexa: alexaOf('en-US'),
    skillId: 'amzn1.ask.skill.bench',
  });
  const timeOf = (utterance: string): number => {
    const start = performance.now();
    understanding.hear(utterance, { sessionOpen: true, now: Date.now() });
    return performance.now() - start;
  };
  const rounds = Array.from({ length: ROUNDS }, () => utterances.map(timeOf));
  const times = utterances.map((_, index) =>
    Math.min(...rounds.map((round) => round[index] ?? Infinity)),
  );
  const row = (figure: string, share: number): string =>
    `${figure.padEnd(38)}${`${quantile(times, share).toFixed(2)} ms`.padStart(12)}`;
  const verdict = quantile(times, 0.99) < AIM ? 'met' : 'MISSED';
  return (
    `A model of ${INTENTS} intents, 2,000 samples and 50 types (aim: p99 below ${AIM} ms)\n\n` +
    `${row('median', 0.5)}\n${row('p99', 0.99)}  ${verdict}\n\n`
  );
};
