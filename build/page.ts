import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { PATHS } from './paths';

const SOURCES = join(PATHS.root, 'simulator', 'page', 'client');
const TARGET = join(PATHS.root, 'dist', 'page');
const STATIC = ['index.html', 'icon.svg'];
/** The viewhost loads its fonts from the network as soon as anything is drawn. */
const REMOTE_FONT = /src: url\('https:[^']*'\)/g;

const viewhostFolder = (): string => dirname(require.resolve('apl-viewhost-web/package.json'));

const currentStamp = (): string => {
  const hash = createHash('sha256').update(readFileSync(__filename));
  hash.update(readFileSync(join(viewhostFolder(), 'package.json')));
  hash.update(readFileSync(join(PATHS.root, 'package.json')));
  const entries = readdirSync(SOURCES, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  for (const file of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
    hash.update(relative(SOURCES, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
};

const bundleClient = async (folder: string): Promise<void> => {
  // Loaded only when there is something to bundle: it would slow every start.
  const { build } = await import('esbuild');
  await build({
    entryPoints: {
      main: join(SOURCES, 'main.ts'),
      screen: join(SOURCES, 'screen.ts'),
      style: join(SOURCES, 'style.css'),
    },
    outdir: folder,
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    minify: true,
    absWorkingDir: PATHS.root,
    logLevel: 'silent',
  });
};

/** A script as it may stand between tags of HTML: these three end it or begin another there. */
const asInline = (script: string): string =>
  script.replaceAll(/<(?=\/script|script|!--)/gi, '\\x3c');

/**
 * The frame that draws the screen has no origin, and our server answers none but its own: so the
 * frame's page holds everything itself.
 */
const writeScreen = (folder: string): void => {
  const viewhost = readFileSync(join(viewhostFolder(), 'index.js'), 'utf8');
  const own = readFileSync(join(folder, 'screen.js'), 'utf8');
  const scripts = [viewhost.replace(REMOTE_FONT, "src: local('Arial')"), own];
  const tags = scripts.map((script) => `<script>${asInline(script)}</script>`).join('\n');
  const style = readFileSync(join(SOURCES, 'screen.css'), 'utf8');
  const html = readFileSync(join(SOURCES, 'screen.html'), 'utf8')
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- scripts -->', () => tags);
  writeFileSync(join(folder, 'screen.html'), html);
  rmSync(join(folder, 'screen.js'));
  for (const name of ['LICENSE', 'NOTICE']) {
    copyFileSync(join(viewhostFolder(), name), join(folder, `viewhost.${name}`));
  }
};

/** Makes the files in a folder of their own and puts it in its place at once. */
const bundlePage = async (folder: string): Promise<void> => {
  const temporary = join(TARGET, `.${process.pid}`);
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  await bundleClient(temporary);
  writeScreen(temporary);
  for (const name of STATIC) copyFileSync(join(SOURCES, name), join(temporary, name));
  try {
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    // Another process has made the same folder meanwhile.
    if (!existsSync(folder)) throw error;
  }
};

/**
 * Builds the simulator's page if anything has changed since the last build.
 *
 * @returns the folder its files are in, one for each state of the sources
 */
export const ensurePageBuilt = async (): Promise<string> => {
  const name = currentStamp().slice(0, 16);
  const folder = join(TARGET, name);
  if (existsSync(folder)) return folder;
  await bundlePage(folder);
  for (const old of readdirSync(TARGET)) {
    if (old !== name && !old.startsWith('.')) rmSync(join(TARGET, old), { recursive: true });
  }
  return folder;
};
