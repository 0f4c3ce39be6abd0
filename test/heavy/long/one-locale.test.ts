import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { GIFT_LAMP } from '../../admin/support/shelf';
import { TYPESCRIPT } from '../../support/programs';
import {
  type Finished,
  copyProject,
  runProgram,
  runSimulator,
} from '../../simulator/support/run-cli';

const project = copyProject();
const { folder } = project;
afterAll(() => project.remove());

const shelf = (...args: readonly string[]): Promise<Finished> =>
  runProgram(process.execPath, ['admin/bin.js', ...args], '', folder);
const program = (file: string): Promise<Finished> =>
  runProgram(process.execPath, [...TYPESCRIPT, file], '', folder);

/** Each step continues from the one before. */
describe('a brand with one locale', () => {
  beforeAll(() => {
    for (const file of ['brand.json', 'registration.json']) rmSync(join(folder, 'shop', file));
  });

  it('does not begin in a locale without a language; the message names those that have one', async () => {
    const { code, stderr } = await shelf('init', ...GIFT_LAMP, '--locales', 'en-US,de-DE');
    expect(code).toBe(2);
    expect(stderr).toContain('There is no language for de-DE yet; use en-US or en-GB');
    expect(readdirSync(join(folder, 'shop'))).not.toContain('brand.json');
  });

  it('is begun by shelf init', async () => {
    expect((await shelf('init', ...GIFT_LAMP)).code).toBe(0);
  });

  it('talks under its own name', async () => {
    const { stdout } = await runSimulator(['--fresh'], ['open gift lamp', 'surprise me'], folder);
    expect(stdout).toContain('Welcome to Gift Lamp.');
    expect(stdout).toMatch(/I'd (?:pick|suggest) /);
  });

  it('is not talked to in another locale', async () => {
    const { code, stderr } = await runSimulator(['--locale', 'en-GB'], ['open gift lamp'], folder);
    expect([code, stderr]).toEqual([2, expect.stringContaining('en-US')]);
  });

  it('has its own interaction model and no other', async () => {
    expect(readdirSync(join(folder, 'skill-package/interactionModels/custom'))).toEqual([
      'en-US.json',
    ]);
    expect(await program('build/check-models.ts')).toMatchObject({ code: 0, stderr: '' });
  });

  it('is prepared for its release, with its own locale in the manifest alone', async () => {
    const { code } = await shelf('release', 'prepare', '--stage', 'published', '--yes');
    expect(code).toBe(0);
    const { manifest } = JSON.parse(
      readFileSync(join(folder, 'skill-package/skill.json'), 'utf8'),
    ) as { manifest: Record<string, { locales: object }> };
    expect(Object.keys(manifest['publishingInformation']?.locales ?? {})).toEqual(['en-US']);
    expect(Object.keys(manifest['privacyAndCompliance']?.locales ?? {})).toEqual(['en-US']);
    expect(await program('build/manifest/main.ts')).toMatchObject({ code: 0, stderr: '' });
  });

  it("leaves the doctor nothing to correct but the sample's estimates, which it takes out", async () => {
    const { stdout: before } = await shelf('doctor');
    expect(before.match(/^error .*/gm)).toEqual([expect.stringContaining('estimate-sample')]);
    await shelf('doctor', '--fix', '--yes');
    const { stdout, stderr } = await shelf('doctor');
    expect(`${stdout}${stderr}`).toContain('0 errors');
  });
});
