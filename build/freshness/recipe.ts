import { type Outputs } from '../outputs';
import { freshOutputs } from './fresh-outputs';

interface Part {
  /** Files and folders that it is made from, besides the programs. */
  readonly data: readonly string[];
  readonly produce: () => Outputs;
}

/** How something is built. All paths are relative to the project's folder. */
export interface Recipe {
  /** The project's folder. */
  readonly root: string;
  /** The file that records what was made from what. */
  readonly record: string;
  /**
   * The sources that are bundled, and the one that bundles them. What they import counts as well and
   * need not be named. None in an installed package, which has no sources.
   */
  readonly programs: readonly string[];
  /** Files and folders that the build reads and does not import. */
  readonly data: readonly string[];
  /**
   * Files that only this builds, by their folder and the form of their names: one that is not built is removed, and
   * that is said where no earlier build here made it. Other files in the folder stay.
   */
  readonly owns?: { readonly folder: string; readonly names: RegExp };
  /** A part of the files that is made of less: while that is as it was, the part is not made again. */
  readonly part?: Part;
  /**
   * Makes the files' contents, those of the part among them; writes nothing.
   *
   * @param part makes the part, or reads what was made of it
   */
  readonly produce: (part: () => Outputs) => Promise<Outputs>;
}

/**
 * Builds if anything has changed since the last build.
 *
 * @returns the files that were made, then or now
 */
export const ensureMade = async (recipe: Recipe): Promise<readonly string[]> => {
  const fresh = freshOutputs(recipe.root, recipe.record);
  if (fresh !== undefined) return fresh;
  // Loaded only when there is something to build; otherwise it would slow every start.
  const { make } = await import('./make');
  return make(recipe, 'what has changed');
};
