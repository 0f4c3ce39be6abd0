import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Recipe, ensureMade } from './freshness/recipe';
import { type Outputs, filesOf, within } from './outputs';
import { IS_CLONE, PACKAGE, PACKED, PATHS } from './paths';

const SOURCES = join(PACKAGE, 'workbench', 'page', 'client');
const TARGET = 'dist/page';
const STATIC = ['index.html', 'icon.svg', 'screen.html', 'screen.css'];
/** Where an installed package has the page's own files, among what was made for npm. */
export const PACKED_PAGE = 'page';
/** The viewhost loads its fonts from the network as soon as anything is drawn. */
const REMOTE_FONT = /src: url\('https:[^']*'\)/g;

/** The page's own files, without the viewhost. */
export const pageFiles = async (): Promise<Outputs> => {
  if (!IS_CLONE) return filesOf(join(PACKED, PACKED_PAGE));
  // Loaded only when there is something to bundle; otherwise it would slow every start.
  const { bundleForBrowser } = await import('./bundle/for-browser');
  const bundled = await bundleForBrowser({
    entryPoints: {
      main: join(SOURCES, 'main.ts'),
      screen: join(SOURCES, 'screen.ts'),
      style: join(SOURCES, 'style.css'),
    },
    outdir: join(PACKAGE, TARGET),
  });
  return {
    ...bundled,
    ...Object.fromEntries(STATIC.map((name) => [name, readFileSync(join(SOURCES, name))])),
  };
};

/** A script that is safe inside HTML tags: `</script`, `<script` and `<!--` would break the page. */
const asInline = (script: string): string =>
  script.replaceAll(/<(?=\/script|script|!--)/gi, '\\x3c');

const textOf = (...path: string[]): string => readFileSync(join(...path), 'utf8');

/**
 * The page of the frame that draws the screen. The frame has no origin and our server answers only
 * its own, so the page contains everything.
 */
const screenPage = (viewhost: string, files: Outputs): string => {
  const own = (name: string): string => Buffer.from(files[name] ?? '').toString('utf8');
  const scripts = [viewhost.replace(REMOTE_FONT, "src: local('Arial')"), own('screen.js')];
  const tags = scripts.map((script) => `<script>${asInline(script)}</script>`).join('\n');
  return own('screen.html')
    .replace('<!-- style -->', () => `<style>${own('screen.css')}</style>`)
    .replace('<!-- scripts -->', () => tags);
};

const produce = async (): Promise<Outputs> => {
  const viewhost = dirname(require.resolve('apl-viewhost-web/package.json'));
  const files = await pageFiles();
  const { 'screen.js': _script, 'screen.css': _style, ...shown } = files;
  return within(TARGET, {
    ...shown,
    'screen.html': screenPage(textOf(viewhost, 'index.js'), files),
    'viewhost.LICENSE': textOf(viewhost, 'LICENSE'),
    'viewhost.NOTICE': textOf(viewhost, 'NOTICE'),
  });
};

const PAGE: Recipe = {
  root: PATHS.root,
  record: `${TARGET}/.made.json`,
  programs: IS_CLONE
    ? [
        'workbench/page/client/main.ts',
        'workbench/page/client/screen.ts',
        'workbench/page/client/style.css',
        'build/page.ts',
      ]
    : [],
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
