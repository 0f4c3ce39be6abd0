import { fork } from 'node:child_process';
import { once } from 'node:events';
import { TYPESCRIPT } from '../support/programs';

/** The services a page talks to. */
export interface PageServices {
  /** The environment variables that make the CLI use them. */
  readonly variables: Readonly<Record<string, string>>;
  /** By real address: the address that the page shows instead. */
  readonly shownAs: Readonly<Record<string, string>>;
}

/** Starts them in a process of their own, because running a page blocks this one. */
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
