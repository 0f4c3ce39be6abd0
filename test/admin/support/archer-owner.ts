import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LOGIN, startFakeArcher } from '../../clients/archer/support/fake-archer';
import { type Run, createProject } from './shelf';
import { shelfHere } from './shelf-here';
import { runShelf } from './shelf-process';

interface Settings {
  readonly input?: string;
  /** Whether it waits and tries again, which a process with a faster clock does sooner. */
  readonly isPatient?: boolean;
  readonly variables?: Readonly<Record<string, string>>;
}

/** Logged in without a login: a token of the environment. */
export const TOKEN: Settings = { variables: { SHELF_ARCHER_TOKEN: 'archer-token-1' } };

/** An owner with a project, and Archer. */
export const newArcherOwner = async () => {
  const archer = await startFakeArcher();
  const project = createProject();
  /** `shelf archer …`, without quotes: in this process, which is fast, unless it waits or reads standard input. */
  const shelf = (
    command: string,
    { input, isPatient = input !== undefined, variables }: Settings = {},
  ): Promise<Run> => {
    const args = ['archer', ...command.split(' ')];
    const env = { SHELF_ARCHER_URL: archer.url, ...variables };
    if (!isPatient) return shelfHere(project.folder)(args, { env });
    return runShelf({
      folder: project.folder,
      args,
      variables: env,
      ...(input !== undefined && { input }),
    });
  };
  return {
    archer,
    project,
    shelf,
    logIn: (): Promise<Run> =>
      shelf(`login --username ${LOGIN.username} --password-stdin`, {
        input: `${LOGIN.password}\n`,
      }),
    record: () =>
      project.readRecord() as {
        archer: unknown;
        attributionLinks?: Record<string, string>[];
        history: { change: string }[];
      },
    /** Every file of the project and its configuration, as one text. */
    everything: (): string =>
      readdirSync(project.folder, { recursive: true, encoding: 'utf8' })
        .map((name) => join(project.folder, name))
        .filter((file) => statSync(file).isFile())
        .map((file) => readFileSync(file, 'utf8'))
        .join('\n'),
    leave: async (): Promise<void> => {
      project.remove();
      await archer.close();
    },
  };
};

export type ArcherOwner = Awaited<ReturnType<typeof newArcherOwner>>;
