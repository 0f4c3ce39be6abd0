import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Brand } from '../../attribution';
import { MODEL_LOCALES } from '..';
import { lintBuiltModels } from './built-models';

const root = join(__dirname, '..', '..');
const brand = JSON.parse(readFileSync(join(root, 'shop', 'brand.json'), 'utf8')) as Brand;
const findings = lintBuiltModels(root, brand);

for (const { file, where, message, remedy } of findings) {
  process.stderr.write(`${file}: ${where}: ${message}; ${remedy}\n`);
}
if (findings.length > 0) process.exitCode = 1;
else process.stdout.write(`The interaction models are sound: ${MODEL_LOCALES.join(', ')}.\n`);
