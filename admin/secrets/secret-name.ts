import { wrongInput } from '../cli-error';

/** Where a secret is kept: the system's file, and its key there. */
export interface SecretPlace {
  /** E.g. `creators`, for creators.json. */
  readonly system: string;
  readonly key: string;
}

/**
 * Splits a secret's name.
 *
 * @param name lower-case words with dots between them, the system first: `archer.refresh-token`
 * @throws CliError for a name that is not valid
 */
export const placeOf = (name: string): SecretPlace => {
  const found =
    /^(?<system>[a-z][a-z0-9-]*)\.(?<key>[a-z0-9][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)*)$/.exec(name);
  if (found?.groups === undefined) {
    throw wrongInput(
      `"${name}" is not a name of a secret; use lower-case letters, digits and hyphens, with the system first: archer.refresh-token`,
    );
  }
  const { system = '', key = '' } = found.groups;
  return { system, key };
};

/** The environment variable of a secret: `SHELF_ARCHER_REFRESH_TOKEN` for `archer.refresh-token`. */
export const variableOf = (name: string): string =>
  `SHELF_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`;
