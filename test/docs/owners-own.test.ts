import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCatalog, catalogFiles } from '../../catalog';
import { INTENT_NAMES, belongingWith, recipientsWith } from '../../contract';
import { LANGUAGES, shopWords } from '../../languages';
import { loadShop } from '../../owner';
import { shelfHere } from '../admin/support/shelf-here';
import { chooseOwnProducts, guide, wordsOf } from './guide';

const ROOT = join(__dirname, '..', '..');

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'shelf-guide-'));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const at = (path: string): string => join(scratch, 'gift-lamp', path);

/** What a build makes of the owner's shop, beside the code, which is the same for every shop. */
const build = (): void => {
  const { brand, record, products, vocabulary } = loadShop(at('shop'));
  const words = shopWords(brand.locales, vocabulary, LANGUAGES);
  const folder = at('lambda/dist');
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(join(ROOT, 'lambda', 'dist'))) {
    if (file.endsWith('.js')) copyFileSync(join(ROOT, 'lambda', 'dist', file), join(folder, file));
  }
  const files = {
    ...catalogFiles(buildCatalog(products, words.catalog)),
    'intents.json': JSON.stringify(INTENT_NAMES),
    'shop.json': JSON.stringify({
      ...{ brand, record, stamp: '0', version: '000000' },
      recipients: recipientsWith(vocabulary),
      belonging: belongingWith(vocabulary),
    }),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  for (const locale of Object.keys(brand.locales)) {
    writeFileSync(join(folder, `speech.${locale}.json`), JSON.stringify(words.spoken(locale)));
    writeFileSync(join(folder, `reading.${locale}.json`), JSON.stringify(words.reading(locale)));
  }
};

test.each(['en-US', 'en-US,en-GB'])(
  "every chapter of the guide, in a project made by shelf new in %s and with an owner's own products, ends in a clean doctor",
  async (locales) => {
    const packed = join(scratch, 'shelf-talker-0.1.0.tgz');
    writeFileSync(packed, 'packed');
    const made = await shelfHere(scratch)([
      ...['new', at(''), '--from', packed, '--locales', locales],
    ]);
    expect([made.status, made.stderr]).toEqual([0, expect.stringContaining('gift lamp')]);
    const shelf = shelfHere(at(''));
    chooseOwnProducts(at('shop'));
    const commands = guide(locales.includes('en-GB'));
    expect(commands.length).toBeGreaterThan(15);
    for (const { chapter, command } of commands) {
      const { status, stderr } = await shelf(wordsOf(command));
      // Warnings end with 1, findings and the page's one mistake with 2; nothing is refused, and nothing breaks.
      const isDone = status !== null && status <= 2;
      expect([chapter, command, isDone ? 'done' : stderr]).toEqual([chapter, command, 'done']);
    }
    const { record } = loadShop(at('shop'));
    expect([record.stage, Object.keys(record.marketplaces).join()]).toEqual([
      'earning',
      locales === 'en-US' ? 'US' : 'US,GB',
    ]);
    build();
    const { status, stdout, stderr } = await shelf(['doctor', '--fix', '--yes']);
    expect([stdout, status]).toEqual(['', 0]);
    expect(stderr).toContain('Nothing is wrong.');
    expect(readFileSync(at('skill-package/skill.json'), 'utf8')).toContain('B000000011');
  },
);
