import { PROGRAMS, bundlePrograms } from './bundle/programs';
import { bundleReportPage } from './bundle/report-page';
import { readyMadeValidators } from './bundle/ready-made-validators';
import { ensureMade } from './freshness/recipe';
import { within } from './outputs';
import { PATHS } from './paths';

/** Libraries that only some commands use, and that are larger than all the rest. */
const LEFT_OUT = ['@aws-sdk/client-secrets-manager', 'esbuild'];

/** The CLI, dist/shelf.js. */
void ensureMade({
  root: PATHS.root,
  record: `${PROGRAMS}/.shelf.json`,
  programs: ['admin/main.ts', 'admin/report/browser/main.ts', 'build/shelf.ts'],
  data: [],
  produce: async () =>
    within(PROGRAMS, {
      ...(await bundleReportPage()),
      ...(await bundlePrograms(
        'shelf',
        { shelf: 'admin/main.ts' },
        { external: LEFT_OUT, minify: true, plugins: [readyMadeValidators] },
      )),
    }),
});
