type Json = Readonly<Record<string, unknown>>;

/** Turns what is stored of one version into the next version. Pure, and accepts any object. */
export type Step = (stored: Json) => Json;

/** What was stored, in its newest form, or the version that this program doesn't know yet. */
export type UpToDate =
  | {
      readonly content: unknown;
      /** The version it had; undefined when that was the newest. */
      readonly from: number | undefined;
    }
  | { readonly newer: number };

/** The version that the steps lead to. */
export const newestVersion = (steps: readonly Step[]): number => steps.length + 1;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Brings something stored up to date: an owner's file, or what is kept of a customer. What is not an
 * object, or has a version that is not valid, is passed on as it is: its schema says what is wrong.
 *
 * @param steps the first turns version 1 into 2, and so on. Without `schemaVersion` it has version 1.
 */
export const bringUpToDate = (steps: readonly Step[], stored: unknown): UpToDate => {
  const newest = newestVersion(steps);
  const version = isObject(stored) ? Number(stored['schemaVersion'] ?? 1) : newest;
  if (!isObject(stored) || !Number.isInteger(version) || version < 1 || version === newest) {
    return { content: stored, from: undefined };
  }
  if (version > newest) return { newer: version };
  const content = steps.slice(version - 1).reduce((form, step) => step(form), stored);
  return { content: { ...content, schemaVersion: newest }, from: version };
};
