import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where a program writes. */
interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** What the CLI takes from the process it runs in. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: { readonly isTTY?: boolean };
  readonly stdout: Stream;
  readonly stderr: Stream;
}

/** What the surroundings say. */
export interface Config {
  /** The owner's folder: brand.json, registration.json, products/. */
  readonly shopFolder: string;
  /** The user's configuration, where secrets live; outside the project. */
  readonly configHome: string;
  readonly isTerminal: boolean;
  readonly isColoured: boolean;
  /** The value of an environment variable, for secrets and addresses of services. */
  readonly variable: (name: string) => string | undefined;
}

/** Reads the surroundings. Nothing else in the CLI reads the environment. */
export const readConfig = ({ env, stdin, stdout, stderr }: Surroundings): Config => {
  const { SHELF_SHOP, SHELF_CONFIG_HOME, XDG_CONFIG_HOME, NO_COLOR } = env;
  return {
    shopFolder: resolve(SHELF_SHOP ?? 'shop'),
    configHome: SHELF_CONFIG_HOME ?? join(XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'shelf'),
    isTerminal: stdin.isTTY === true && stderr.isTTY === true,
    // no-color.org: any value but an empty one switches colour off.
    isColoured: stdout.isTTY === true && (NO_COLOR ?? '') === '',
    variable: (name) => env[name],
  };
};
