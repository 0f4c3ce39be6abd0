import { type FilePlace } from '../../owner';

/** Where a skill's code is. */
export interface HandlerPlace {
  /** How messages call it, e.g. `lambda/index.handler`. */
  readonly name: string;
  /** The folder of the skill's code; a change in it reloads the code. */
  readonly folder: string;
  /** The file, absolute; its ending may be missing. */
  readonly file: string;
  /** What the file exports, e.g. `handler`; undefined for the first that is there. */
  readonly exported: string | undefined;
  /** The folder of the skill package, from the project's: no part of the code. */
  readonly skillPackage?: string;
}

/** Where everything is that the workbench needs of a skill. */
export interface SkillPlace {
  /** The skill runs in this folder, as with `ask run`. */
  readonly root: string;
  readonly skillId: string;
  /** As skill.json has it; undefined without one. */
  readonly manifest: unknown;
  /** Interaction models by locale, the default first. */
  readonly models: ReadonlyMap<string, FilePlace>;
  readonly code: HandlerPlace | { readonly endpoint: URL };
}
