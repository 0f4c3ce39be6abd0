import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PageAssets } from '.';

/** What build/shelf.ts puts beside the bundled CLI. */
export const readPageAssets = (): PageAssets => ({
  script: readFileSync(join(__dirname, 'report-page.js'), 'utf8').trim(),
  style: readFileSync(join(__dirname, 'report-page.css'), 'utf8').trim(),
});
