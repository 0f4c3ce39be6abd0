import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lintBuiltModels } from '../../build/built-models';
import { PLACES } from '../../build/paths';
import { type InteractionModel, buildInteractionModel, renderInteractionModel } from '../../models';
import { NO_OWN_VOCABULARY } from '../../contract';
import brand from '../../shop/brand.json';

const sources = { brand, vocabulary: NO_OWN_VOCABULARY };

let root: string;
const fileOf = (locale: string): string =>
  join(root, 'skill-package', 'interactionModels', 'custom', `${locale}.json`);

/** Place and problem of each finding, without the remedies. */
const found = (): string[] =>
  lintBuiltModels(root, sources).map(
    ({ file, where, message }) => `${file.split('/').at(-1) ?? ''}: ${where}: ${message}`,
  );

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'models-'));
  mkdirSync(join(root, 'skill-package', 'interactionModels', 'custom'), { recursive: true });
  for (const locale of Object.keys(brand.locales)) {
    writeFileSync(fileOf(locale), renderInteractionModel(buildInteractionModel(locale, sources)));
  }
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('checking the models in skill-package', () => {
  it('finds nothing after a build', () => {
    expect(found()).toEqual([]);
  });

  it('finds a model that was edited by hand, or is older than its language', () => {
    const text = readFileSync(fileOf('en-GB'), 'utf8');
    writeFileSync(fileOf('en-GB'), text.replace('"surprise me"', '"amaze me"'));
    expect(found()).toEqual([expect.stringMatching(/^en-GB.json: the file: is not what/)]);
  });

  it('finds a model that is missing, and one that is not JSON', () => {
    rmSync(fileOf('en-US'));
    writeFileSync(fileOf('en-GB'), '{');
    expect(found()).toEqual([
      'en-US.json: the file: is not there',
      "en-GB.json: the file: can't be read: not valid JSON: expected a name in double quotes, or } at line 1, column 2",
    ]);
  });

  it('finds a model that is not a text', () => {
    writeFileSync(fileOf('en-GB'), Buffer.from([0xc3, 0x28]));
    expect(found()).toEqual(["en-GB.json: the file: can't be read: is not a text in UTF-8"]);
  });

  it('finds a model of a locale that the brand lacks', () => {
    writeFileSync(fileOf('de-DE'), '{}');
    expect(found()).toEqual([expect.stringMatching(/^de-DE.json: the file: is not for a locale/)]);
  });

  it('finds a file that is no model, which building would leave where it is', () => {
    writeFileSync(join(root, PLACES.models, 'notes.txt'), 'mine');
    expect(found()).toEqual([
      'notes.txt: the file: is not an interaction model, and ask deploy would upload it',
    ]);
  });

  it('finds every model missing where their folder is missing', () => {
    rmSync(join(root, 'skill-package'), { recursive: true });
    expect(found()).toEqual([
      'en-US.json: the file: is not there',
      'en-GB.json: the file: is not there',
    ]);
  });

  it('finds what one locale has and another lacks', () => {
    const model = JSON.parse(readFileSync(fileOf('en-GB'), 'utf8')) as InteractionModel;
    const { types } = model.interactionModel.languageModel;
    const recall = types.find(({ name }) => name === 'RecallType');
    (recall?.values as unknown[]).splice(1, 1);
    writeFileSync(fileOf('en-GB'), JSON.stringify(model));
    expect(found()).toContain(
      'en-GB.json: the file: lacks the value declined of RecallType, which another locale has',
    );
  });

  it('agrees with the models that are committed', () => {
    expect(lintBuiltModels(join(__dirname, '..', '..'), sources)).toEqual([]);
  });
});
