import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runShelf } from '../../admin/shelf';
import { createProject } from '../admin/support/shelf';
import { wordsOf } from './guide';
import { type PageServices } from './page-services';

/** The project's folder as the page shows it. */
const OWNER_FOLDER = '/home/you/shelf-talker';

/** Without any services. */
const ALONE: PageServices = { variables: {}, shownAs: {} };

const ROOT = join(__dirname, '..', '..');

const readJson = (file: string): object => JSON.parse(readFileSync(file, 'utf8')) as object;

/** One command of a page, what the page says it prints, and what it printed. */
export interface RunCommand {
  readonly command: string;
  readonly shown: readonly string[];
  readonly printed: readonly string[];
}

const linesOf = (text: string): string[] => {
  const trimmed = text.replace(/\n+$/, '');
  return trimmed === '' ? [] : trimmed.split('\n');
};

/** The commands of a block: each is a line that begins with `$ `, then the lines it prints. */
const commandsOf = (block: string): { command: string; shown: string[] }[] =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...shown] = part.split('\n');
      return { command, shown: linesOf(shown.join('\n')) };
    });

/** Runs a line of a console, and gives all that it printed. */
type RunLine = (command: string) => string | Promise<string>;

/** Runs something with a folder as the current one: a page names files as they lie there. */
const inFolder = async <Result>(folder: string, run: () => Promise<Result>): Promise<Result> => {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await run();
  } finally {
    process.chdir(before);
  }
};

/**
 * An owner with a new project, who runs every command of a text's console blocks, one after the other: in this
 * process, which is fast, or typed, as a program.
 * A block with `npm run deploy` copies the bundled skill into the project, with the owner's brand, as a deploy would build it.
 * A block that names a file, like ```csv Fee-Earnings.csv, is written to that file.
 */
export const createOwner = ({ variables, shownAs }: PageServices = ALONE) => {
  const { folder, readRecord, editRecord, remove } = createProject();
  const asPrinted = (text: string): string =>
    Object.entries({ [folder]: OWNER_FOLDER, ...shownAs }).reduce(
      (shown, [real, told]) => shown.replaceAll(real, told),
      text,
    );
  const bin = `"${process.execPath}" "${join(ROOT, 'admin', 'bin.js')}"`;
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    SHELF_CONFIG_HOME: join(folder, 'config'),
    ...variables,
  };
  const typed: RunLine = (command) => {
    const line = `${command.replace(/^npx shelf/, bin)} 2>&1`;
    return spawnSync('sh', ['-c', line], { cwd: folder, env, encoding: 'utf8' }).stdout;
  };
  const here: RunLine = (command) =>
    inFolder(folder, async () => {
      let printed = '';
      const stream = { write: (text: string) => (printed += text) };
      const [, , ...args] = wordsOf(command);
      await runShelf(args, { env, stdin: {}, stdout: stream, stderr: stream });
      return printed;
    });
  const deploy = (): void => {
    const built = join('lambda', 'dist');
    cpSync(join(ROOT, built), join(folder, built), { recursive: true });
    const file = join(folder, built, 'shop.json');
    const brand = readJson(join(folder, 'shop', 'brand.json'));
    writeFileSync(file, JSON.stringify({ ...readJson(file), brand }));
  };
  const runWith =
    (line: RunLine) =>
    async (text: string): Promise<RunCommand[]> => {
      const runs: RunCommand[] = [];
      for (const match of text.matchAll(/```(console|sh|(?:csv|json) (\S+))\n([^]*?)```/g)) {
        const [, kind, file, block = ''] = match;
        if (file !== undefined) writeFileSync(join(folder, file), block);
        else if (kind === 'sh' && block.includes('npm run deploy')) deploy();
        else if (kind === 'console') {
          for (const { command, shown } of commandsOf(block)) {
            runs.push({ command, shown, printed: linesOf(asPrinted(await line(command))) });
          }
        }
      }
      return runs;
    };
  return { run: runWith(here), runTyped: runWith(typed), readRecord, editRecord, leave: remove };
};

export type Owner = ReturnType<typeof createOwner>;
