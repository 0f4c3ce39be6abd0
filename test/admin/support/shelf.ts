import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunHere, shelfHere } from './shelf-here';

const ROOT = join(__dirname, '..', '..', '..');
/** The CLI as it was bundled before all tests; its starter would only look whether it still is. */
const BIN = join(ROOT, 'dist', 'shelf.js');

const NOBODY = 65534;

/** The flags with which `shelf init` needs no terminal. */
export const GIFT_LAMP = [
  ...['--skill-name', 'Gift Lamp', '--owner', 'Lamp Ltd', '--support', 'help@giftlamp.shop'],
  ...['--privacy-url', 'https://giftlamp.shop/privacy'],
  ...['--terms-url', 'https://giftlamp.shop/terms', '--yes'],
];

/** What one run of the CLI left behind. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly json: () => unknown;
}

/** A project in a temporary folder, with the CLI run in it without a terminal. */
export const createProject = () => {
  const folder = mkdtempSync(join(tmpdir(), 'shelf-cli-'));
  for (const part of ['shop', 'skill-package', 'ask-resources.json']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  const environment = {
    PATH: process.env['PATH'],
    SHELF_SHOP: join(folder, 'shop'),
    SHELF_CONFIG_HOME: join(folder, 'config'),
    HOME: folder,
  };
  const run = (before: readonly string[], args: readonly string[]): Run => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...before, BIN, ...args], {
      cwd: folder,
      env: environment,
      encoding: 'utf8',
    });
    return { status, stdout, stderr, json: () => JSON.parse(stdout) as unknown };
  };
  const shelfProcess = (...args: string[]): Run => run([], args);
  /** As a user who may read everything here and write nothing; root could still write. */
  const shelfReadOnly = (...args: string[]): Run => {
    shelfProcess('--version');
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'shop'), 0o555);
    const isRoot = process.getuid?.() === 0;
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
      cwd: folder,
      env: environment,
      encoding: 'utf8',
      ...(isRoot && { uid: NOBODY, gid: NOBODY }),
    });
    chmodSync(join(folder, 'shop'), 0o755);
    return { status, stdout, stderr, json: () => JSON.parse(stdout) as unknown };
  };
  const recordFile = join(folder, 'shop', 'registration.json');
  const readRecord = (): Record<string, unknown> =>
    JSON.parse(readFileSync(recordFile, 'utf8')) as Record<string, unknown>;
  return {
    folder,
    recordFile,
    /** In this process, which is fast. */
    shelf: (...args: string[]): Promise<RunHere> => shelfHere(folder)(args),
    /** As a process of its own. */
    shelfProcess,
    /** The same with a script loaded before it, such as one that kills it. */
    shelfWith: (script: string, ...args: string[]): Run => run(['--require', script], args),
    shelfReadOnly,
    /** Starts the CLI and leaves it running. */
    start: (...args: string[]) =>
      spawn(process.execPath, [BIN, ...args], { cwd: folder, env: environment, stdio: 'ignore' }),
    readRecord,
    editRecord: (changes: object) =>
      writeFileSync(recordFile, JSON.stringify({ ...readRecord(), ...changes }, null, 2)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

export type Project = ReturnType<typeof createProject>;
