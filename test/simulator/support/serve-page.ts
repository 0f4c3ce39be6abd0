import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** The page of a running simulator. */
export interface ServedPage {
  /** Posts JSON to the page's API. @returns the JSON of the answer */
  readonly post: (path: string, body: object) => Promise<unknown>;
  /** Gets text from the page's API. */
  readonly get: (path: string) => Promise<string>;
}

/**
 * Starts the simulator with `--page` and ends it afterwards, whatever happens.
 *
 * @param home the simulator's HOME; without a PATH no program can open a browser
 */
export const withPage = async (
  args: readonly string[],
  home: string,
  use: (page: ServedPage) => Promise<void>,
): Promise<void> => {
  const child = spawn(process.execPath, ['workbench/bin.js', '--page', ...args], {
    env: { HOME: home },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const closed = once(child, 'close');
  try {
    const [printed] = (await once(child.stdout, 'data')) as [Buffer];
    const [address = ''] = /http:\S+\d/.exec(printed.toString()) ?? [];
    const headers = { 'content-type': 'application/json' };
    await use({
      post: async (path, body) => {
        const init = { method: 'POST', headers, body: JSON.stringify(body) };
        return (await fetch(`${address}/api/${path}`, init)).json() as Promise<unknown>;
      },
      get: async (path) => (await fetch(`${address}/api/${path}`)).text(),
    });
  } finally {
    child.kill('SIGTERM');
    await closed;
  }
};
