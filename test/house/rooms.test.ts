import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as z from 'zod';

const ROOT = join(__dirname, '..', '..');
const CONFIG = 'oxlint.config.mjs';

/** A file, and what it imports. */
type Case = readonly [string, string];

const BROKEN: readonly Case[] = [
  ['contract/x.ts', "import { x } from '../attribution';"],
  ['languages/x.ts', "import { x } from '../attribution';"],
  ['attribution/x.ts', "import { x } from '../catalog';"],
  ['catalog/x.ts', "import { x } from '../languages';"],
  ['catalog/x.ts', "import { x } from '../lambda/skill';"],
  ['owner/x.ts', "import { x } from '../lambda/skill';"],
  ['owner/x.ts', "import { x } from '../catalog';"],
  ['catalog/x.ts', "import { x } from '../owner';"],
  ['memory/x.ts', "import { x } from '../lambda/skill';"],
  ['memory/x.ts', "import * as z from 'zod';"],
  ['contract/x.ts', "import { x } from '../memory/store';"],
  ['lambda/x.ts', "import { x } from '../owner';"],
  ['models/x.ts', "import { x } from '../owner';"],
  ['lambda/x.ts', "import { x } from '../simulator/device';"],
  ['lambda/dialogue/x.ts', "import { x } from '../../simulator/device';"],
  ['lambda/dialogue/x.ts', "import { x } from 'ask-sdk-core';"],
  ['lambda/recommend/x.ts', "import { x } from 'node:fs';"],
  ['lambda/x.ts', "import * as z from 'zod';"],
  ['catalog/x.ts', "import { z } from 'zod';"],
  ['models/x.ts', "import { x } from '../catalog';"],
  ['serve/x.ts', "import { x } from '../lambda/skill';"],
  ['package/x.ts', "import { x } from '../admin/shelf';"],
  ['models/x.ts', "import { chooseTag } from '../attribution';"],
  ['simulator/x.ts', "import { x } from '../admin/program';"],
  ['simulator/x.ts', "import { x } from '../workbench/main';"],
  ['simulator/x.ts', "import { x } from '../owner';"],
  ['serve/x.ts', "import { x } from '../workbench/main';"],
  ['workbench/x.ts', "import { x } from '../admin/program';"],
  ['build/x.ts', "import { x } from '../lambda/skill';"],
  ['clients/x.ts', "import { x } from '../catalog';"],
  ['lambda/x.ts', "import { x } from '../clients/ads';"],
  ['admin/x.ts', "import { x } from '../lambda/skill';"],
  ['admin/x.ts', "const x = import('../lambda/skill');"],
  ['simulator/x.ts', "const x = import('../workbench/main');"],
  ['lambda/x.ts', "import { x } from '../clients/ads/reports';"],
  ['owner/x.ts', "import { x } from '../catalog/search';"],
  ['catalog/x.ts', "type X = import('../lambda/skill').Skill;"],
  ['owner/x.ts', "const x = import('../catalog');"],
  ['lambda/x.ts', "const x = import('../clients/ads');"],
  ['lambda/dialogue/x.ts', "const x = import('node:fs');"],
  ['models/x.ts', "const x = import('../attribution');"],
  ['admin/x.ts', "const x = import('../test/support/shop');"],
];

const FINE: readonly Case[] = [
  ['catalog/x.ts', "import { x } from '../attribution';"],
  ['owner/x.ts', "import { x } from '../catalog/product';"],
  ['admin/x.ts', "import { x } from '../owner';"],
  ['lambda/dialogue/x.ts', "import { x } from '../../catalog';"],
  ['workbench/x.ts', "import { x } from '../lambda/skill';"],
  ['lambda/x.ts', "import { x } from '../clients/creators';"],
  ['admin/x.ts', "import { x } from '../clients/ads';"],
  ['models/x.ts', "import { type x } from '../attribution';"],
  ['models/x.ts', "import { x } from '../languages';"],
  ['languages/en/x.ts', "import { x } from '../../contract';"],
  ['attribution/x.ts', "import { x } from '../contract/tasks';"],
  ['admin/x.ts', "const x = import('../clients/ads');"],
  ['owner/x.ts', "const x = import('../catalog/product');"],
  ['lambda/x.ts', "const x = import('../clients/creators');"],
  ['lambda/x.ts', "import { x } from '../clients/creators/client';"],
];

const REPORT = z.object({
  diagnostics: z.array(z.object({ filename: z.string(), code: z.string() })),
});

/** Lints pieces of code, each as if it were in the file beside it. @returns the rules of imports that each breaks */
const brokenRules = (cases: readonly Case[]): readonly (readonly string[])[] => {
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
  try {
    copyFileSync(join(ROOT, CONFIG), join(folder, CONFIG));
    const files = cases.map(([file], at) => file.replace('x.ts', `x${at}.ts`));
    cases.forEach(([, code], at) => {
      const path = join(folder, files[at] ?? '');
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${code}\nexport const y = () => x;`);
    });
    const oxlint = join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint');
    const args = [oxlint, '-c', CONFIG, '--format', 'json'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    const { diagnostics } = REPORT.parse(JSON.parse(stdout));
    const ofImports = diagnostics.filter(({ code }) => code.includes('import'));
    return files.map((file) =>
      ofImports.filter(({ filename }) => filename === file).map(({ code }) => code),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};

test('what a room may not import breaks a rule of lint', () => {
  const fine = brokenRules(BROKEN).flatMap((broken, at) => (broken.length > 0 ? [] : [BROKEN[at]]));
  expect(fine).toEqual([]);
});

test('what a room may import breaks none', () => {
  expect(brokenRules(FINE).flat()).toEqual([]);
});
