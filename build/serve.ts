import { PROGRAMS, bundlePrograms } from './bundle/programs';
import { ensureMade } from './freshness/recipe';
import { within } from './outputs';
import { PATHS } from './paths';

/** The server for a skill without Lambda, dist/serve.js. */
void ensureMade({
  root: PATHS.root,
  record: `${PROGRAMS}/.serve.json`,
  programs: ['serve/main.ts', 'build/serve.ts'],
  data: [],
  produce: async () =>
    within(PROGRAMS, await bundlePrograms('serve', { serve: 'serve/main.ts' }, {})),
});
