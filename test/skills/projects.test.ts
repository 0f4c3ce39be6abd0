import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { smapiSchema } from '../../models/lint/smapi-schema';
import { readReplay } from '../../workbench/ask/replay-file';
import { talksOf } from './support/customer';

const NAMES = readdirSync(__dirname).filter((name) =>
  existsSync(join(__dirname, name, 'customer.json')),
);

const readJson = (...path: readonly string[]): unknown =>
  JSON.parse(readFileSync(join(__dirname, ...path), 'utf8'));

const manifestProblems = smapiSchema('manifest');
const modelProblems = smapiSchema('model');

describe.each(NAMES)('%s', (name) => {
  it("has a manifest and a model that keep Amazon's schema", () => {
    expect(manifestProblems(readJson(name, 'skill-package', 'skill.json'))).toEqual([]);
    const model = readJson(name, 'skill-package', 'interactionModels', 'custom', 'en-US.json');
    expect(modelProblems(model)).toEqual([]);
  });

  it('has a replay that the real ask reads, and 8 to 15 things that customers say', () => {
    expect(readReplay(join(__dirname, name, 'replay.json')).userInput.at(-1)).toBe('.quit');
    const said = talksOf(name).flatMap(({ turns }) => turns);
    expect(said.length).toBeGreaterThanOrEqual(8);
    expect(said.length).toBeLessThanOrEqual(15);
  });
});
