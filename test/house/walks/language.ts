import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Copy } from './project';
import { type Walk, mustContain } from './walk';

/** English again under another code: its words don't matter here, only where they have to be. */
const addLanguage = ({ folder, read, write }: Copy): void => {
  cpSync(join(folder, 'languages/en'), join(folder, 'languages/es'), { recursive: true });
  const index = read('languages/es/index.ts')
    .replace('export const en:', 'export const es:')
    .replace("code: 'en'", "code: 'es'")
    .replace(/regions: .*/, "regions: { 'es-US': {} },")
    .replace('britishWords, words', 'words');
  write('languages/es/index.ts', index);
  const said = read('languages/es/said.ts').replace("'Good to hear from you again.', ", '');
  write('languages/es/said.ts', said.replace('Welcome to {{skill}}.', 'Bienvenido a {{skill}}.'));
  write(
    'languages/index.ts',
    read('languages/index.ts')
      .replace(
        "import { en } from './en';",
        "import { en } from './en';\nimport { es } from './es';",
      )
      .replace('= [en]', '= [en, es]'),
  );
  const brand = JSON.parse(read('shop/brand.json')) as { locales: Record<string, unknown> };
  brand.locales['es-US'] = { skillName: 'Shelf Talker', invocationName: 'shelf talker' };
  write('shop/brand.json', JSON.stringify(brand));
  for (const file of readdirSync(join(folder, 'shop/products'))) {
    const path = `shop/products/${file}`;
    const content = JSON.parse(read(path)) as { products: { words: Record<string, unknown> }[] };
    for (const { words } of content.products) words['es'] = words['en'];
    write(path, JSON.stringify(content));
  }
};

const tryLanguage = ({ talk, run }: Copy): void => {
  // The simulator talks with what is built, and need not build it again.
  run('npm', ['run', '--silent', 'build']);
  const answer = talk(
    ['open shelf talker', 'a gift for my dad who likes coffee', 'yes', 'yes'],
    ...['--locale', 'es-US', '--show-ledger'],
  );
  mustContain(answer, 'Bienvenido a Shelf Talker.');
  mustContain(answer, 'Pretend cart: 1');
  // The store page has no Spanish texts yet, so the check of the manifest would rightly fail.
  mustContain(
    run('npx', ['tsx', 'build/check-models.ts']),
    'The interaction models are valid: en-US, en-GB, es-US.',
  );
};

export const language: Walk = {
  what: 'a language: its folder, and its name in the list',
  most: 2,
  owners: ['shop/'],
  add: addLanguage,
  tryOut: tryLanguage,
};
