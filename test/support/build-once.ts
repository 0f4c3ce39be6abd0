import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from '../../build/skill';

const ROOT = join(__dirname, '..', '..');

/** Tests run against what is built from the present sources, and start what is bundled from them. */
export default async (): Promise<void> => {
  await ensureBuilt();
  for (const starter of ['admin/bin.js', 'workbench/bin.js']) {
    const stdio = ['ignore', 'ignore', 'inherit'] as const;
    execFileSync(process.execPath, [starter, '--help'], { cwd: ROOT, stdio: [...stdio] });
  }
};
