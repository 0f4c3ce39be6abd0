import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Recipe, ensureMade } from './freshness/recipe';
import { type Outputs, bundledOutputs, within } from './outputs';
import { PATHS } from './paths';

const SOURCES = join(PATHS.root, 'workbench', 'page', 'client');
const TARGET = 'dist/page';
const STATIC = ['index.html', 'icon.svg'];
/** The viewhost loads its fonts from the network as soon as anything is drawn. */
const REMOTE_FONT = /src: url\('https:[^']*'\)/g;

const bundleClient = async (): Promise<Outputs> => {
  // Loaded only when there is something to bundle; otherwise it would slow every start.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: {
      main: join(SOURCES, 'main.ts'),
      screen: join(SOURCES, 'screen.ts'),
      style: join(SOURCES, 'style.css'),
    },
    outdir: join(PATHS.root, TARGET),
    write: false,
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    minify: true,
    absWorkingDir: PATHS.root,
    logLevel: 'silent',
  });
  return bundledOutputs(outputFiles);
};

/** A script that is safe inside HTML tags: `</script`, `<script` and `<!--` would break the page. */
const asInline = (script: string): string =>
  script.replaceAll(/<(?=\/script|script|!--)/gi, '\\x3c');

const textOf = (...path: string[]): string => readFileSync(join(...path), 'utf8');

/**
 * The page of the frame that draws the screen. The frame has no origin and our server answers only
 * its own, so the page contains everything.
 */
const screenPage = (viewhost: string, own: string): string => {
  const scripts = [viewhost.replace(REMOTE_FONT, "src: local('Arial')"), own];
  const tags = scripts.map((script) => `<script>${asInline(script)}</script>`).join('\n');
  return textOf(SOURCES, 'screen.html')
    .replace('<!-- style -->', () => `<style>${textOf(SOURCES, 'screen.css')}</style>`)
    .replace('<!-- scripts -->', () => tags);
};

const produce = async (): Promise<Outputs> => {
  const viewhost = dirname(require.resolve('apl-viewhost-web/package.json'));
  const { 'screen.js': screen = '', ...client } = await bundleClient();
  return within(TARGET, {
    ...client,
    'screen.html': screenPage(textOf(viewhost, 'index.js'), Buffer.from(screen).toString('utf8')),
    'viewhost.LICENSE': textOf(viewhost, 'LICENSE'),
    'viewhost.NOTICE': textOf(viewhost, 'NOTICE'),
    ...Object.fromEntries(STATIC.map((name) => [name, textOf(SOURCES, name)])),
  });
};

const PAGE: Recipe = {
  root: PATHS.root,
  record: `${TARGET}/.made.json`,
  programs: [
    'workbench/page/client/main.ts',
    'workbench/page/client/screen.ts',
    'workbench/page/client/style.css',
    'build/page.ts',
  ],
  data: [],
  produce,
};

/**
 * Builds the simulator's page if anything has changed since the last build.
 *
 * @returns the folder its files are in
 */
export const ensurePageBuilt = async (): Promise<string> => {
  await ensureMade(PAGE);
  return join(PATHS.root, TARGET);
};
