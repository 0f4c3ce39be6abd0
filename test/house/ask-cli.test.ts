import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ASK } from '../support/programs';

const ROOT = join(__dirname, '..', '..');

test("Amazon's own `ask` starts: without the antlr4ts override every command would fail", () => {
  const version = execFileSync(process.execPath, [ASK, '--version'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ASK_SKIP_NEW_VERSION_REMINDER: 'true', HOME: tmpdir() },
  });
  expect(version.trim()).toBe('2.30.7');
});

test('ask-resources.json points to folders and a handler that the build makes', () => {
  const resources = JSON.parse(readFileSync(join(ROOT, 'ask-resources.json'), 'utf8')) as {
    profiles: {
      default: {
        skillMetadata: { src: string };
        code: { default: { src: string } };
        skillInfrastructure: { userConfig: { handler: string; runtime: string } };
      };
    };
  };
  const { skillMetadata, code, skillInfrastructure } = resources.profiles.default;
  expect(skillMetadata.src).toBe('./skill-package');
  const [file = '', name = ''] = skillInfrastructure.userConfig.handler.split(/\.(?=[^.]+$)/);
  const built = join(ROOT, code.default.src, `${file}.js`);
  const out = execFileSync(process.execPath, [
    '-e',
    `console.log(typeof require(${JSON.stringify(built)})[${JSON.stringify(name)}])`,
  ]);
  expect(String(out).trim()).toBe('function');
});
