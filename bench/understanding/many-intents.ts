import { alexaOf } from '../../simulator/alexa';
import { createUnderstanding, interactionModelSchema } from '../../simulator/understanding';
import { quantile } from '../quantiles';

const AIM = 10;
const INTENTS = 200;
/** How often each utterance is measured, after one pass to warm up. All times count. */
const PASSES = 5;

/** Always the same work, about a millisecond of it: what it takes longer than at its fastest, others took. */
const referenceLoop = (): number => {
  let sum = 0;
  for (let step = 0; step < 1_000_000; step += 1) sum = (sum * 31 + step) % 65_521;
  return sum;
};

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

/** As written, with an unknown value, with a carrier phrase of the customer's own, and none of these. */
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
  const timeOf = (work: () => unknown): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const hear = (utterance: string) => () =>
    understanding.hear(utterance, { sessionOpen: true, now: Date.now() });
  for (const utterance of utterances) hear(utterance)();
  for (let turn = 0; turn < 100; turn += 1) referenceLoop();
  const measured = Array.from({ length: PASSES }, () =>
    utterances.map((utterance) => ({ loop: timeOf(referenceLoop), time: timeOf(hear(utterance)) })),
  ).flat();
  const times = measured.map(({ time }) => time);
  const loops = measured.map(({ loop }) => loop);
  const fastest = Math.min(...loops);
  const slowness = quantile(loops, 0.5) / fastest;
  const row = (figure: string, value: number, verdict = ''): string =>
    `${figure.padEnd(38)}${`${value.toFixed(2)} ms`.padStart(12)}${verdict}\n`;
  const p99 = quantile(times, 0.99);
  return (
    `A model of ${INTENTS} intents, 2,000 samples and 50 types (aim: p99 below ${AIM} ms)\n` +
    `All of ${times.length} times: ${utterances.length} utterances, ${PASSES} passes after one to warm up\n\n` +
    row('median', quantile(times, 0.5)) +
    row('p99', p99) +
    row('a fixed loop between them, median', quantile(loops, 0.5)) +
    row('the same loop at its fastest', fastest) +
    row(
      `p99 at that speed (${slowness.toFixed(2)} times slower now)`,
      p99 / slowness,
      p99 / slowness < AIM ? '  met' : '  MISSED',
    ) +
    '\n'
  );
};
