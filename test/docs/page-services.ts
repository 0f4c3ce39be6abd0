import { fork } from 'node:child_process';
import { once } from 'node:events';
import { TYPESCRIPT } from '../support/programs';

/** The services a page talks to. */
export interface PageServices {
  /** The environment that leads the CLI to them. */
  readonly variables: Readonly<Record<string, string>>;
  /** The address the page shows in the place of each. */
  readonly shownAs: Readonly<Record<string, string>>;
}

/** Starts them in a process of their own: running a page holds this one up. */
export const startPageServices = async (): Promise<
  PageServices & { readonly stop: () => void }
> => {
  const server = fork(require.resolve('./serve.ts'), {
    execArgv: TYPESCRIPT,
    stdio: 'ignore',
  });
  const [services] = (await once(server, 'message')) as [PageServices];
  return { ...services, stop: () => server.kill() };
};
