import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readManifest } from '../../../admin/release/manifest-file';
import { prepareManifest } from '../../../admin/release/prepare-manifest';
import { loadShop } from '../../../owner';
import { lookUpProducts } from './look-up-products';

const ROOT = join(__dirname, '..', '..', '..');

/** A change that a test makes in a JSON file. */
type Damage = (json: never) => unknown;

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'shelf-project-'));

/** What every one is a copy of: making it takes longer than copying it. */
let template: string | undefined;

const copyOf = (folder: string): string => `${folder}-copy`;

/** What differs where a file or a folder was changed, also into the other. */
const looksOf = (path: string): string => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 'nothing';
  const { mode, size, mtimeMs } = found;
  return found.isDirectory() ? `${mode}` : `${mode} ${size} ${Math.trunc(mtimeMs)}`;
};

/** Makes a copy what it is a copy of again. Little of it has changed, and it has ten megabytes. */
const putBack = (original: string, copy: string): void => {
  const isFolder = statSync(original).isDirectory();
  if (looksOf(original) !== looksOf(copy)) {
    if (!isFolder || statSync(copy, { throwIfNoEntry: false })?.isDirectory() !== true) {
      rmSync(copy, { recursive: true, force: true });
      cpSync(original, copy, { recursive: true, preserveTimestamps: true });
      return;
    }
    chmodSync(copy, statSync(original).mode);
  }
  if (!isFolder) return;
  const names = readdirSync(original);
  for (const name of readdirSync(copy)) {
    if (!names.includes(name)) rmSync(join(copy, name), { recursive: true });
  }
  for (const name of names) putBack(join(original, name), join(copy, name));
};

/**
 * A project of an owner who earns in the United States, in a temporary folder: nothing in it is wrong. It is
 * always the same folder, so that the doctor knows its models again, and the next one made puts all of it back.
 */
export const createSoundProject = () => {
  template ??= makeProject();
  const folder = copyOf(template);
  putBack(template, folder);
  return openProject(folder);
};

export const removeSoundProject = (): void => {
  if (template === undefined) return;
  for (const folder of [template, copyOf(template)]) {
    rmSync(folder, { recursive: true, force: true });
  }
};

const openProject = (folder: string) => {
  const at = (path: string): string => join(folder, path);
  const edit = (path: string, change: (text: string) => string): void =>
    writeFileSync(at(path), change(readFileSync(at(path), 'utf8')));
  const editJson = (path: string, damage: Damage): void =>
    edit(path, (text) => {
      const json = JSON.parse(text) as never;
      damage(json);
      return `${JSON.stringify(json, null, 2)}\n`;
    });
  const places = {
    shopFolder: at('shop'),
    packageFolder: at('skill-package'),
    configHome: at('config'),
  };
  return { folder, places, at, edit, editJson };
};

/** Of a part of the sample the doctor finds what it finds of all, and reads less for each test. */
const SOLD = ['books.json', 'coffee-tea.json', 'games.json', 'toys.json'];

const makeProject = (): string => {
  const folder = newFolder();
  for (const part of ['shop', 'skill-package', 'ask-resources.json', 'lambda/dist']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  const { at, edit, editJson } = openProject(folder);
  for (const path of ['shop/brand.json', 'skill-package/skill.json']) {
    edit(path, (text) => text.replaceAll('https://example.com', 'https://giftlamp.shop'));
  }
  editJson('shop/brand.json', (brand: { locales: Record<string, unknown> }) => {
    delete brand.locales['en-GB'];
  });
  rmSync(at('skill-package/interactionModels/custom/en-GB.json'));
  for (const file of ['speech.en-GB.json', 'reading.en-GB.json']) rmSync(at(`lambda/dist/${file}`));
  for (const name of readdirSync(at('shop/products'))) {
    if (!SOLD.includes(name)) rmSync(at(`shop/products/${name}`));
  }
  lookUpProducts(at('shop'));
  editJson('shop/registration.json', (record: Record<string, unknown>) => {
    record['sample'] = false;
    record['skill'] = {
      slug: 'giftlamp',
      skillId: 'amzn1.ask.skill.1b3f6e2a-0000-4000-8000-000000000000',
      storeUrl: 'https://www.amazon.com/dp/B0GIFTLAMP',
    };
    record['marketplaces'] = {
      US: {
        storeId: 'giftlamp-20',
        handOver: { cart: true, buy: true, recommend: true, wishlist: false },
      },
    };
    record['trackingIds'] = [
      { trackingId: 'giftlampus-20', marketplace: 'US', placement: 'any', status: 'created' },
    ];
  });
  editJson('shop/brand.json', (brand: Record<string, unknown>) => {
    brand['usesPersonalInfo'] = false;
  });
  const shop = loadShop(at('shop'));
  const { envelope } = prepareManifest(readManifest(at('skill-package')), {
    ...shop,
    release: 'earning',
  });
  writeFileSync(at('skill-package/skill.json'), `${JSON.stringify(envelope, null, 2)}\n`);
  editJson('lambda/dist/shop.json', (built: { brand: unknown; record: { skill: unknown } }) => {
    built.brand = shop.brand;
    built.record.skill = shop.record.skill;
  });
  mkdirSync(at('config'), { mode: 0o700 });
  writeFileSync(at('config/secrets.json'), '{}', { mode: 0o600 });
  return folder;
};

export type SoundProject = ReturnType<typeof createSoundProject>;
