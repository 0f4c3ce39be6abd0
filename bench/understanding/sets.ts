import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LanguageModel } from '../../simulator/understanding';
import { everySample } from '../../test/simulator/support/every-sample';
import { FALLBACK } from './reader';

/** An utterance and the intent it should become. */
type Pair = readonly [utterance: string, intent: string];

/** A set to score readers on. */
export interface TestSet {
  readonly name: string;
  readonly pairs: readonly Pair[];
}

/** Only every n-th of the filled samples: all of them would take the slowest peer an hour. */
const STEP = 25;

const readSet = (file: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, '..', '..', 'test', 'simulator', file), 'utf8'));

/** The sets the simulator's tests are made of. */
export const testSets = (model: LanguageModel): TestSet[] => {
  const paraphrases = readSet('paraphrases.json') as Record<string, string[]>;
  const nonsense = readSet('nonsense.json') as string[];
  return [
    {
      name: 'samples',
      pairs: everySample(model)
        .filter((_, index) => index % STEP === 0)
        .map(({ utterance, intent }) => [utterance, intent]),
    },
    {
      name: 'paraphrases',
      pairs: Object.entries(paraphrases).flatMap(([intent, utterances]) =>
        utterances.map((utterance): Pair => [utterance, intent]),
      ),
    },
    { name: 'nonsense', pairs: nonsense.map((utterance): Pair => [utterance, FALLBACK]) },
  ];
};
