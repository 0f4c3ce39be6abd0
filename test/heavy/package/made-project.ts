import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE } from '../../../build/paths';

/** What `npm pack` says of the file it made. */
interface Packed {
  readonly filename: string;
  /** Of the file, in bytes. */
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/** What a program printed, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Without what npm tells the programs it starts: these are started as an owner does. */
const variables = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$|^NODE_OPTIONS$/i.test(name)),
  ),
  npm_config_prefer_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
};

const npm = (folder: string, args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: folder,
    env: variables,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
};

/**
 * Makes what npm publishes as npm does where it installs from a git address: `prepare`, of a package that
 * somebody installs from another folder. `npm pack` would run the same program by `prepack`.
 */
const prepareFrom = (folder: string): void => {
  const env = { ...variables, INIT_CWD: folder };
  const args = [join('package', 'prepare.js')];
  const { status, stderr } = spawnSync(process.execPath, args, {
    ...{ cwd: PACKAGE, env, encoding: 'utf8' },
  });
  if (status !== 0) throw new Error(`prepare ended with ${status}: ${stderr}`);
};

/** Packs this package, and has it make a project in an empty folder. */
export const makeProject = () => {
  const home = mkdtempSync(join(tmpdir(), 'shelf-packed-'));
  rmSync(join(PACKAGE, 'package', 'dist'), { recursive: true, force: true });
  prepareFrom(home);
  const [packed] = JSON.parse(
    npm(PACKAGE, [
      ...['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', home],
    ]),
  ) as [Packed];
  const made = spawnSync(
    'npx',
    ['--yes', '--package', `./${packed.filename}`, 'shelf', 'new', 'gift-lamp'],
    { cwd: home, env: variables, encoding: 'utf8' },
  );
  const folder = join(home, 'gift-lamp');
  npm(folder, ['install']);
  const at = (place: string): string => join(folder, place);
  const read = (place: string): string => readFileSync(at(place), 'utf8');
  return {
    folder,
    packed,
    /** What `shelf new` printed. */
    told: made.stderr,
    at,
    read,
    edit: (place: string, change: (text: string) => string): void =>
      writeFileSync(at(place), change(read(place))),
    /** Types a command line in the project. */
    type: (line: string, more: Readonly<Record<string, string>> = {}): Promise<Ended> =>
      new Promise((resolve) => {
        const env = { ...variables, SHELF_CONFIG_HOME: join(home, 'config'), ...more };
        execFile('sh', ['-c', line], { cwd: folder, env }, (error, stdout, stderr) => {
          resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
        });
      }),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
};

export type MadeProject = ReturnType<typeof makeProject>;
