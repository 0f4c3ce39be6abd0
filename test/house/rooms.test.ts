import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ESLint, type Linter } from 'eslint';

const config = createRequire(__filename)('../../eslint.config.js') as Linter.Config[];
const ROOT = join(__dirname, '..', '..');

/** Lints `code` as if it were in `file`. @returns the import rules it breaks */
const brokenRules = async (file: string, code: string): Promise<(string | null)[]> => {
  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfigFile: true,
    overrideConfig: config,
    ruleFilter: ({ ruleId }) => /no-restricted/.test(ruleId),
  });
  const [result] = await eslint.lintText(code, { filePath: join(ROOT, file) });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
};

test.each([
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
  ['simulator/x.ts', 'const x = import(`../workbench/main`);'],
  ['catalog/x.ts', "type X = import('../lambda/skill').Skill;"],
  ['owner/x.ts', "const x = import('../catalog');"],
  ['lambda/x.ts', "const x = import('../clients/ads');"],
  ['lambda/dialogue/x.ts', "const x = import('node:fs');"],
  ['models/x.ts', "const x = import('../attribution');"],
  ['admin/x.ts', "const x = import('../test/support/shop');"],
])('in %s, `%s` breaks the import rule', async (file, code) => {
  expect(await brokenRules(file, `${code}\nexport const y = 1;`)).not.toEqual([]);
});

test.each([
  ['catalog/x.ts', "import { x } from '../attribution';"],
  ['owner/x.ts', "import { x } from '../catalog/product';"],
  ['admin/x.ts', "import { x } from '../owner';"],
  ['lambda/dialogue/x.ts', "import { x } from '../../catalog';"],
  ['workbench/x.ts', "import { x } from '../lambda/skill';"],
  ['lambda/x.ts', "import { x } from '../clients/creators';"],
  ['admin/x.ts', "import { x } from '../clients/ads';"],
  ['models/x.ts', "import { type Brand } from '../attribution';"],
  ['models/x.ts', "import { x } from '../languages';"],
  ['languages/en/x.ts', "import { x } from '../../contract';"],
  ['attribution/x.ts', "import { x } from '../contract/tasks';"],
  ['admin/x.ts', "const x = import('../clients/ads');"],
  ['owner/x.ts', "const x = import('../catalog/product');"],
  ['lambda/x.ts', "const x = import('../clients/creators');"],
  ['models/x.ts', "type Brand = import('../attribution').Brand;"],
])('in %s, `%s` is fine', async (file, code) => {
  expect(await brokenRules(file, code)).toEqual([]);
});
