import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..', '..', '..');

/** Copies the files of the tree as it is, committed or not: one that was deleted is still in git's list. */
const copyTree = (folder: string): void => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const file of files.trim().split('\n')) {
    if (existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(folder, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
};

/** A copy of the project, under git, for adding something as CONTRIBUTING.md says. */
export const createCopy = () => {
  const folder = mkdtempSync(join(tmpdir(), 'shelf-walks-'));
  copyTree(folder);

  const run = (command: string, args: readonly string[], input = ''): string => {
    const options = { cwd: folder, input, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync(command, args, options);
    if (status === 0) return stdout;
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  };
  const git = (...args: readonly string[]): string =>
    run('git', ['-c', 'user.name=walks', '-c', 'user.email=walks@localhost', ...args]);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };

  const keep = (): void => {
    git('add', '--all', '--', '.', ':!node_modules');
    git('commit', '--quiet', '--message', 'kept');
  };

  git('init', '--quiet');
  keep();
  git('tag', 'as-it-is');

  return {
    folder,
    run,
    read,
    write,
    /** Puts `added` before the first place where `before` stands. @throws Error when it stands nowhere */
    insert: (file: string, before: string, added: string): void => {
      const text = read(file);
      const at = text.indexOf(before);
      if (at < 0) throw new Error(`${file} does not have ${before}`);
      write(file, `${text.slice(0, at)}${added}${text.slice(at)}`);
    },
    /** Says the lines to the skill. @returns what the simulator printed */
    talk: (lines: readonly string[], ...options: readonly string[]): string =>
      run(
        'npm',
        ['start', '--silent', '--', '--fresh', '--seed', '1', ...options],
        `${lines.join('\n')}\n`,
      ),
    /** @throws Error when it does not compile */
    checkTypes: (): void => void run('npm', ['run', '--silent', 'tsc', '--', '-p', '.']),
    /** Runs these tests of the copy. @throws Error when one fails, or there are none */
    jest: (args: readonly string[]): void =>
      void run('npx', ['jest', '--maxWorkers', '1', ...args]),
    /** From now on, what is there is not counted among what is touched. */
    keep,
    /** Files that differ from what was kept last, without what is built; a new folder counts once. */
    touched: (): string[] =>
      git('status', '--porcelain')
        .split('\n')
        .map((line) => line.slice(3))
        .filter((file) => file !== '' && file !== 'node_modules')
        .filter((file) => !file.startsWith('skill-package/interactionModels/')),
    /** Takes everything back. */
    restore: (): void => {
      git('reset', '--quiet', '--hard', 'as-it-is');
      git('clean', '--quiet', '--force', '-d', '--exclude', 'node_modules');
    },
    remove: (): void => rmSync(folder, { recursive: true, force: true }),
  };
};

export type Copy = ReturnType<typeof createCopy>;
