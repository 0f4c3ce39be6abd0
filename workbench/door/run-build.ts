import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { unzipSync } from 'fflate';

/** How much of a failed build's output is shown, in lines. */
const SHOWN = 15;
const ON_WINDOWS = process.platform === 'win32';

const run = (
  what: string,
  [program, ...args]: readonly [string, ...string[]],
  cwd: string,
): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    const child = spawn(program, args, {
      cwd,
      shell: ON_WINDOWS && program === 'npm',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const take = (chunk: Buffer): void => void (said += chunk.toString());
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', (error) => reject(new Error(`${what} can't be run: ${error.message}`)));
    child.once('close', (code) => {
      if (code === 0) return resolve();
      const end = said.trimEnd().split('\n').slice(-SHOWN).join('\n');
      reject(new Error(`${what} failed${end === '' ? ', and said nothing' : `:\n${end}`}`));
    });
  });

/** Runs the build of a package. @throws Error with the end of its output when it fails */
export const runNpmBuild = (folder: string): Promise<void> =>
  run(`npm run build in ${folder}`, ['npm', 'run', '--silent', 'build'], folder);

/** The hook that ask-cli builds the code with; `.ps1` on Windows. */
export const hookOf = (root: string): string =>
  join(root, 'hooks', ON_WINDOWS ? 'build.ps1' : 'build.sh');

/** Where the code that a hook has packed is unpacked. */
export const unpackedIn = (root: string): string => join(root, '.ask', 'simulator');

const unpack = (zip: string, folder: string): void => {
  const files = unzipSync(readFileSync(zip));
  rmSync(folder, { recursive: true, force: true });
  // On Lambda no package.json above counts.
  const all = { 'package.json': Buffer.from('{}'), ...files };
  for (const [name, bytes] of Object.entries(all)) {
    const path = join(folder, name);
    if (name.endsWith('/') || relative(folder, path).startsWith('..')) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
};

/**
 * Runs a project's build hook as ask-cli does: in a copy of the code, with the path of the zip that it
 * is to leave; what is in the zip is then unpacked.
 *
 * @param code the folder of the code
 * @throws Error with the end of its output when it fails, or when there is no zip afterwards
 */
export const runHook = async (root: string, code: string): Promise<void> => {
  const hook = hookOf(root);
  const inAsk = join(root, '.ask');
  const below = relative(root, code);
  // The copy is made anew: it must be neither all of .ask nor a folder outside of it.
  const copy = join(inAsk, below === '' || below.startsWith('..') ? 'code' : below);
  const zip = join(copy, 'build.zip');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const entry of existsSync(code) ? readdirSync(code) : []) {
    const from = join(code, entry);
    if (from !== inAsk) cpSync(from, join(copy, entry), { recursive: true });
  }
  const command: readonly [string, ...string[]] = ON_WINDOWS
    ? ['PowerShell.exe', '-Command', `& {& '${hook}' '${zip}' $False }`]
    : [hook, zip, 'false'];
  await run(hook, command, copy);
  if (!existsSync(zip)) {
    throw new Error(`${hook} left no zip; it has to write ${zip}, the path it is given first`);
  }
  unpack(zip, unpackedIn(root));
};
