import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProject } from '../admin/support/shelf';
import { type PageServices } from './page-services';

/** The project's folder as the page shows it. */
const OWNER_FOLDER = '/home/you/shelf-talker';

const ROOT = join(__dirname, '..', '..');

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

/** Commands of a block: a line that begins with `$ `, then the lines it prints. */
const commandsOf = (block: string): { command: string; shown: string[] }[] =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...shown] = part.split('\n');
      return { command, shown: linesOf(shown.join('\n')) };
    });

/**
 * Runs every `npx shelf` command of a page, one after the other, as one owner in a new project. A block
 * with a deploy puts the bundled skill into the project, as deploying does. A block that names a file,
 * like ```csv Fee-Earnings.csv, is written to that file.
 */
export const runPage = (page: string, { variables, shownAs }: PageServices): RunCommand[] => {
  const project = createProject();
  const asPrinted = (text: string): string =>
    Object.entries({ [project.folder]: OWNER_FOLDER, ...shownAs }).reduce(
      (shown, [real, told]) => shown.replaceAll(real, told),
      text,
    );
  const bin = `"${process.execPath}" "${join(ROOT, 'admin', 'bin.js')}"`;
  const run = (command: string): string[] =>
    linesOf(
      asPrinted(
        spawnSync('sh', ['-c', `${command.replace(/^npx shelf/, bin)} 2>&1`], {
          cwd: project.folder,
          env: {
            PATH: process.env['PATH'],
            HOME: project.folder,
            SHELF_CONFIG_HOME: join(project.folder, 'config'),
            ...variables,
          },
          encoding: 'utf8',
        }).stdout,
      ),
    );
  try {
    return [...page.matchAll(/```(console|sh|(?:csv|json) (\S+))\n([^]*?)```/g)].flatMap(
      (match) => {
        const [, kind, file, block = ''] = match;
        if (file !== undefined) {
          writeFileSync(join(project.folder, file), block);
          return [];
        }
        if (kind === 'sh') {
          if (block.includes('npm run deploy')) {
            const built = join('lambda', 'dist');
            cpSync(join(ROOT, built), join(project.folder, built), { recursive: true });
          }
          return [];
        }
        return commandsOf(block).map(({ command, shown }) => ({
          command,
          shown,
          printed: run(command),
        }));
      },
    );
  } finally {
    project.remove();
  }
};
