import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { variableOf } from '../../admin/secrets/secret-name';
import { PATHS } from '../../build/paths';
import { PAGE } from './owners-page';

/** The rooms whose programs an owner runs, or runs on Lambda. */
const ROOMS = ['admin', 'build', 'clients', 'contract', 'lambda', 'memory', 'owner', 'serve'];

const COMMENT = /\/\*[^]*?\*\/|^\s*\/\/.*$/gm;
const TEXT_WITH_BLANKS = /(['`])(?=[^'`\n]* )[^'`\n]*\1/g;

const codeOf = (room: string): string =>
  readdirSync(join(PATHS.root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/(?:^|[\\/])dist[\\/]/.test(name))
    .map((name) => readFileSync(join(PATHS.root, room, name), 'utf8'))
    .join('\n')
    .replaceAll(COMMENT, '')
    .replaceAll(TEXT_WITH_BLANKS, '');

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

test('the table of environment variables has each one that the code reads, and no other', () => {
  const code = ROOMS.map(codeOf).join('\n');
  const named = all(code, /\b((?:SHELF|AWS|ASK|XDG)_[A-Z_]*[A-Z]|NO_COLOR)\b/g).map((name) =>
    name.replace(/(?<=^SHELF_CREATORS_)[A-Z]+(?=_(?:ID|SECRET|VERSION)$)/, 'NAME'),
  );
  const constants = new Set(all(code, /\bconst ([A-Z_]+)\b/g));
  const secrets = all(code, /'((?:ads|archer)\.[a-z-]+)'/g).map(variableOf);
  const credential = ['ID', 'SECRET', 'VERSION'].map((part) => `SHELF_CREATORS_NAME_${part}`);
  const read = [...named.filter((name) => !constants.has(name)), ...secrets, ...credential];

  const [, table = ''] = /All environment variables:\n\n([^]+?)\n\n/.exec(PAGE) ?? [];
  const rows = all(table, /^\| (`[^|]+?) +\|/gm);
  const told = rows.flatMap((row) => all(row, /`([A-Z_]+)`/g));
  expect([...told].sort()).toEqual([...new Set(read)].sort());
});
