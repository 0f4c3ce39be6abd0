import { PROGRAMS, bundlePrograms } from './bundle/programs';
import { ensureMade } from './freshness/recipe';
import { within } from './outputs';
import { PATHS } from './paths';

/** What `npm start` and `npm run ask` run. */
const ENTRIES = { workbench: 'workbench/main.ts', ask: 'workbench/ask/main.ts' };

void ensureMade({
  root: PATHS.root,
  record: `${PROGRAMS}/.workbench.json`,
  programs: [...Object.values(ENTRIES), 'build/workbench.ts'],
  data: [],
  // A skill's developer reads the traces, so names stay; esbuild has a program of its own beside it.
  produce: async () =>
    within(PROGRAMS, await bundlePrograms('workbench', ENTRIES, { external: ['esbuild'] })),
});
