import { loadProject } from '../../../workbench/testing';
import { wayOf } from '../../support/refused';
import { everySample } from '../../simulator/support/every-sample';
import { score } from '../../simulator/support/heard-as';

/** All of them, with every value and synonym, would take minutes. */
const STEP = 120;

describe.each(['en-US', 'en-GB'])('%s', (locale) => {
  const { understanding } = loadProject(locale);
  const samples = everySample(understanding.model);

  it(`understands at least 98 % of the samples, one in ${STEP}, as their own intent`, () => {
    expect(samples.length).toBeGreaterThan(10_000);
    const { share, misses } = score(
      understanding,
      samples
        .filter((_sample, at) => at % STEP === 0)
        .map(({ utterance, intent }) => [utterance, intent]),
      wayOf,
    );
    expect({ isEnough: share >= 0.98, misses }).toMatchObject({ isEnough: true });
  });

  it('says every value and synonym in those samples', () => {
    const said = new Set(samples.map(({ utterance }) => utterance.toLowerCase()));
    const text = [...said].join('\n');
    const values = understanding.model.types.flatMap((type) =>
      type.values.flatMap(({ name }) => [name.value, ...name.synonyms]),
    );
    expect(values.filter((value) => !text.includes(value.toLowerCase()))).toEqual([]);
  });
});
