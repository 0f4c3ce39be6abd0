import { createHash } from 'node:crypto';
import { type LanguageModel, interactionModelSchema } from '../../simulator/understanding';
import { plainMessage } from '../../owner/plain-message';
import { firstProblem } from '../../simulator/first-problem';
import { languageProblem } from '../language-problem';

/** The result of the last change of something. */
export interface LastUpdate {
  readonly status: 'SUCCEEDED' | 'FAILED';
  readonly errors: readonly string[];
}

/** A model as it was sent, and as it was read. */
interface KeptModel {
  readonly whole: unknown;
  readonly model: LanguageModel;
  readonly version: number;
}

/** Where the interaction models come from, until the endpoints are sent others. */
export interface ModelSource {
  readonly locales: readonly string[];
  /** The complete model of a locale; the same object until its file changes. */
  readonly whole: (locale: string) => unknown;
}

/** The skill as the developer console has it; only the ask stage development. */
export interface SkillEntry {
  readonly skillId: string;
  readonly manifest: unknown;
  readonly manifestUpdate: LastUpdate;
  setManifest(manifest: unknown): LastUpdate;
  /** The manifest that customers use; undefined until the skill was submitted. */
  readonly published: unknown;
  /** Publishes the manifest as it is. Amazon would review it first. */
  publish(): void;
  readonly locales: readonly string[];
  /** Every locale for which a model was sent, also when it failed. */
  readonly modelUpdates: ReadonlyMap<string, LastUpdate>;
  /** The model that was sent last, or that of the file when that was changed later. */
  model(locale: string): KeptModel | undefined;
  /** Keeps the model when it is valid; otherwise the earlier one stays in use. */
  setModel(locale: string, whole: unknown): LastUpdate;
}

/** Amazon's ETags are opaque; ours are the same for the same content. */
export const eTagOf = (value: unknown): string =>
  createHash('md5')
    .update(JSON.stringify(value ?? null))
    .digest('hex');

const DONE: LastUpdate = { status: 'SUCCEEDED', errors: [] };
const failed = (message: string): LastUpdate => ({ status: 'FAILED', errors: [message] });
const LOCALE = /^[a-z]{2}-[A-Z]{2}$/;

const manifestProblem = (manifest: unknown): string | undefined => {
  if (typeof manifest !== 'object' || manifest === null || !('manifest' in manifest)) {
    return 'skill.json has no "manifest"';
  }
  const { manifest: inner } = manifest;
  return typeof inner === 'object' && inner !== null ? undefined : '"manifest" is not an object';
};

/**
 * Makes the entry of a skill.
 *
 * @param models looked at again before each use
 */
export const createSkillEntry = (
  skillId: string,
  manifest: unknown,
  models: ModelSource,
): SkillEntry => {
  const kept = new Map<string, KeptModel>();
  const modelUpdates = new Map<string, LastUpdate>();
  let current = manifest;
  let manifestUpdate = DONE;
  let published: unknown;

  const setModel = (locale: string, whole: unknown): LastUpdate => {
    if (!LOCALE.test(locale)) return failed(`"${locale}" is not a locale such as en-US`);
    const result = interactionModelSchema.safeParse(whole, { error: plainMessage });
    const problem = result.success ? languageProblem(locale) : firstProblem(result.error);
    const update =
      problem === undefined ? DONE : failed(`the interaction model of ${locale}: ${problem}`);
    modelUpdates.set(locale, update);
    if (result.success && update === DONE) {
      const version = (kept.get(locale)?.version ?? 0) + 1;
      kept.set(locale, { whole, model: result.data, version });
    }
    return update;
  };

  const read = new Map<string, unknown>();
  const readAgain = (locale: string): void => {
    const whole = models.whole(locale);
    if (read.get(locale) === whole) return;
    read.set(locale, whole);
    setModel(locale, whole);
  };
  models.locales.forEach(readAgain);
  return {
    skillId,
    get manifest() {
      return current;
    },
    get manifestUpdate() {
      return manifestUpdate;
    },
    setManifest: (next) => {
      const problem = manifestProblem(next);
      manifestUpdate = problem === undefined ? DONE : failed(problem);
      if (problem === undefined) current = next;
      return manifestUpdate;
    },
    get published() {
      return published;
    },
    publish: () => {
      published = current;
    },
    get locales() {
      return [...kept.keys()].sort();
    },
    get modelUpdates() {
      models.locales.forEach(readAgain);
      return modelUpdates;
    },
    model: (locale) => {
      if (models.locales.includes(locale)) readAgain(locale);
      return kept.get(locale);
    },
    setModel,
  };
};
