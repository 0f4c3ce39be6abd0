import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundle } from '../../build/bundle/bundle';
import { writeOutputs } from '../../build/outputs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shelf-bundle-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Bundles a project of these files. @returns what its `say` gives in a folder without the sources */
const say = async (sources: Readonly<Record<string, string>>): Promise<string> => {
  for (const [path, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(folder, 'sources', path)), { recursive: true });
    writeFileSync(join(folder, 'sources', path), text);
  }
  const made = await bundle(join(folder, 'sources', 'index.ts'), join(folder, 'bundled'));
  rmSync(join(folder, 'sources'), { recursive: true });
  writeOutputs(join(folder, 'elsewhere'), made);
  const program = JSON.stringify(join(folder, 'elsewhere', 'index.js'));
  const code = `void require(${program}).say().then((said) => process.stdout.write(said))`;
  return execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' });
};

describe('a bundle', () => {
  test('finds a lazily imported file that nobody listed', async () => {
    const said = await say({
      'index.ts': "export const say = async () => (await import('./parts/late')).word;",
      'parts/late.ts': "export const word: string = 'late';",
    });
    expect(said).toBe('late');
  });

  test('finds what a lazily imported file itself imports lazily', async () => {
    const said = await say({
      'index.ts': "export const say = async () => (await import('./late')).more();",
      'late.ts': "export const more = async () => (await import('./later/still')).word;",
      'later/still.ts': "export const word = 'later still';",
    });
    expect(said).toBe('later still');
  });

  test('keeps two lazily imported files of the same name apart', async () => {
    const said = await say({
      'index.ts': `export const word = 'own';
        const words = async () => [await import('./a/part'), await import('./b/part'), await import('./b')];
        export const say = async () => (await words()).map(({ word }) => word).join();`,
      'a/part.ts': "export const word = 'a';",
      'b/part.ts': "export const word = 'b';",
      'b/index.ts': "export const word = 'index of b';",
    });
    expect(said).toBe('a,b,index of b');
  });

  test('has one copy of a file that is imported lazily from two places', async () => {
    const said = await say({
      'index.ts': `import { also } from './also';
        export const say = async () => String((await import('./deep/late')).token === (await also()));`,
      'also.ts': "export const also = async () => (await import('./deep/late')).token;",
      'deep/late.ts': 'export const token = {};',
    });
    expect(said).toBe('true');
  });

  test('is not made a second time when a part of it imports it lazily', async () => {
    const said = await say({
      'index.ts': `let count = 0;
        export const next = () => (count += 1);
        export const say = async () => (await import('./late')).say();`,
      'late.ts': `export const say = async () => {
          const { next } = await import('./index');
          const again = await import('./index');
          return String(next() + again.next());
        };`,
    });
    expect(said).toBe('3');
    expect(
      readdirSync(join(folder, 'elsewhere')).filter((name) => /^index.*js$/.test(name)),
    ).toEqual(['index.js']);
  });

  test('has the same name in every folder, also behind a symbolic link', async () => {
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real', 'index.ts'), "export const say = () => import('./late');");
    writeFileSync(join(folder, 'real', 'late.ts'), 'export {};');
    symlinkSync(join(folder, 'real'), join(folder, 'link'), 'junction');
    const namesIn = async (place: string): Promise<string[]> =>
      Object.keys(await bundle(join(folder, place, 'index.ts'), join(folder, 'out')));
    expect(await namesIn('link')).toEqual(await namesIn('real'));
    expect(await namesIn('link')).toHaveLength(4);
  });

  test('is not made when a lazily imported file is missing', async () => {
    const made = say({ 'index.ts': "export const say = () => import('./nowhere');" });
    await expect(made).rejects.toThrow('Could not resolve "./nowhere"');
  });
});

test("the CLI's checks of files by Amazon's schemas are made at build time, and their compiler stays behind", () => {
  const cli = readFileSync(join(__dirname, '..', '..', 'dist', 'shelf.js'), 'utf8');
  expect(cli).toContain('must match pattern');
  expect(cli).not.toMatch(/strictTypes|ajv\/dist\/core|ask-smapi-model\/spec\.json/);
});
