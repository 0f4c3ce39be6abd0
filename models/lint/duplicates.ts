import { type Intent } from '../interaction-model';
import { type Finding } from './finding';

/** Small letters with single spaces, as nearly every sample is. */
const NORMAL = /^[a-z'{]+(?: [a-z'{}]+)*$/;

const normalise = (sample: string): string =>
  NORMAL.test(sample) ? sample : sample.toLowerCase().replace(/\s+/g, ' ').trim();

/** The sample with each slot's name replaced by its type: Alexa can't tell two such samples apart. */
const shapeOf = (sample: string, intent: Intent): string => {
  const normal = normalise(sample);
  if (!normal.includes('{')) return normal;
  return normal.replace(/\{([^{}]*)\}/g, (text, name: string) => {
    const slot = intent.slots?.find((candidate) => candidate.name.toLowerCase() === name);
    return slot === undefined ? text : `{${slot.type}}`;
  });
};

/** Finds samples that occur twice, in one intent or in two, even if the names of their slots differ. */
export const lintDuplicates = (intents: readonly Intent[]): Finding[] => {
  const first = new Map<string, string>();
  return intents.flatMap((intent) =>
    intent.samples.flatMap((sample): Finding[] => {
      const shape = shapeOf(sample, intent);
      const owner = first.get(shape);
      if (owner === undefined) {
        first.set(shape, intent.name);
        return [];
      }
      return [
        {
          where: `intents.${intent.name}.samples[${intent.samples.indexOf(sample)}]`,
          message: `"${sample}" is already a sample of ${owner}`,
          remedy: 'remove one of the two',
        },
      ];
    }),
  );
};
