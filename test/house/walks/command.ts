import { type Copy } from './project';
import { type Walk, mustContain } from './walk';

const addCommand = ({ write, insert }: Copy): void => {
  write(
    'admin/hello/hello.ts',
    `import { type CommandContext, type ShelfCommand } from '../command';

/** \`shelf hello\`: greets. */
export const command: ShelfCommand = {
  help: '\\n  $ shelf hello',
  run: ({ out }: CommandContext) => out.data('Hello from a command of one file and one line.'),
};
`,
  );
  insert(
    'admin/commands.ts',
    "  ['creators add',",
    "  ['hello', 'Greets.', () => import('./hello/hello')],\n",
  );
};

const tryCommand = ({ run }: Copy): void => {
  mustContain(run('node', ['admin/bin.js', 'hello']), 'Hello from a command of one file');
  mustContain(run('node', ['admin/bin.js', '--help']), 'hello');
};

export const command: Walk = {
  what: 'a command: one file, and one line',
  most: 2,
  add: addCommand,
  tryOut: tryCommand,
};
