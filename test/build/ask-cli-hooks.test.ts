import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PATHS } from '../../build/paths';

const HOOKS = join(PATHS.root, 'hooks');
const BUILDER = 'ask-cli/dist/lib/controllers/skill-code-controller/code-builder';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shelf-hooks-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets ask-cli build the skill's code as on a platform. @returns the command it would run */
const commandOn = (platform: string): { flow: string; command: string } => {
  const build = { folder, file: join(folder, 'build.zip') };
  const code = `
    Object.defineProperty(process, 'platform', { value: ${JSON.stringify(platform)} });
    require('node:child_process').execSync = (command) =>
      console.log(JSON.stringify({ flow: builder.BuildFlowClass.name, command }));
    const CodeBuilder = require(${JSON.stringify(require.resolve(BUILDER))});
    const builder = new CodeBuilder({ src: 'hooks', build: ${JSON.stringify(build)}, doDebug: false });
    builder.execute((error) => { if (error) throw error; });`;
  const printed = execFileSync(process.execPath, ['-e', code], {
    cwd: PATHS.root,
    encoding: 'utf8',
  });
  return JSON.parse(printed) as { flow: string; command: string };
};

test('ask-cli calls build.sh with the zip it wants', () => {
  expect(commandOn('linux')).toEqual({
    flow: 'CustomBuildFlow',
    command: `${join(HOOKS, 'build.sh')} "${join(folder, 'build.zip')}" false`,
  });
});

test('on Windows ask-cli calls build.ps1 with the zip it wants, and does not zip the sources', () => {
  expect(commandOn('win32')).toEqual({
    flow: 'CustomBuildFlow',
    command: `PowerShell.exe -Command "& {& '${join(HOOKS, 'build.ps1')}' '${join(folder, 'build.zip')}' $False }"`,
  });
});

test('both hooks run the same packager in the project with only the zip, and pass on its exit code', () => {
  const [shell, power] = ['build.sh', 'build.ps1'].map((name) =>
    // A checkout gives build.ps1 the line ends of Windows.
    readFileSync(join(HOOKS, name), 'utf8').replaceAll('\r\n', '\n'),
  );
  const packager = /^(?:exec )?(npm run --silent zip "\$zip")$/m;
  expect(packager.exec(shell ?? '')?.[1]).toBe(packager.exec(power ?? '')?.[1]);
  expect(shell).toMatch(/zip="\$1"\ncd "\$\(dirname "\$0"\)\/\.\."\nexec /);
  expect(power).toMatch(/^param\(\[string\] \$zip\)\n/m);
  expect(power).toMatch(/Set-Location -LiteralPath \(Join-Path \$PSScriptRoot '\.\.'\)\nnpm /);
  expect(power).toMatch(/\n\[Environment\]::Exit\(\$LASTEXITCODE\)\n$/);
});

test('hooks/ has only what ask-cli calls, and build.sh is executable', () => {
  expect(readdirSync(HOOKS).sort()).toEqual(['build.ps1', 'build.sh']);
  expect(statSync(join(HOOKS, 'build.sh')).mode & 0o111).not.toBe(0);
});
