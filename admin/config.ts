import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** What the CLI takes from its surroundings. */
export interface Config {
  /** The owner's folder: brand.json, registration.json, products/. */
  readonly shopFolder: string;
  /** The user's configuration, where secrets live; outside the project. */
  readonly configHome: string;
  /** What Amazon receives. */
  readonly packageFolder: string;
  readonly isTerminal: boolean;
  readonly isColoured: boolean;
  /** The value of an environment variable, for secrets and addresses of services. */
  readonly variable: (name: string) => string | undefined;
}

/** Reads the environment. No other file of the CLI does. */
export const readConfig = (): Config => {
  const { SHELF_SHOP, SHELF_CONFIG_HOME, XDG_CONFIG_HOME, NO_COLOR } = process.env;
  const shopFolder = resolve(SHELF_SHOP ?? 'shop');
  return {
    shopFolder,
    configHome: SHELF_CONFIG_HOME ?? join(XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'shelf'),
    packageFolder: resolve(shopFolder, '..', 'skill-package'),
    isTerminal: process.stdin.isTTY === true && process.stderr.isTTY === true,
    // no-color.org: any value but an empty one switches colour off.
    isColoured: process.stdout.isTTY === true && (NO_COLOR ?? '') === '',
    variable: (name) => process.env[name],
  };
};
