import { type Outputs } from '../outputs';
import { freshOutputs } from './fresh-outputs';

/** How something is built. All paths are relative to the project's folder. */
export interface Recipe {
  /** The project's folder. */
  readonly root: string;
  /** The file in which it is noted what was made from what. */
  readonly record: string;
  /**
   * The sources that are bundled, and the one that bundles them. Whatever they import counts as well
   * and need not be named.
   */
  readonly programs: readonly string[];
  /** Files and folders that are read while building, not imported. */
  readonly data: readonly string[];
  /** Folders that hold nothing but what this builds: any other file in them is removed. */
  readonly owns?: readonly string[];
  /** Makes the files and writes none of them. */
  readonly produce: () => Promise<Outputs>;
}

/**
 * Builds if anything has changed since the last build.
 *
 * @returns the files that were made, then or now
 */
export const ensureMade = async (recipe: Recipe): Promise<readonly string[]> => {
  const fresh = freshOutputs(recipe.root, recipe.record);
  if (fresh !== undefined) return fresh;
  // Loaded only when there is something to build: it would slow every start.
  const { make } = await import('./make');
  return make(recipe);
};
