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

interface Profile {
  readonly skillMetadata: { readonly src: string };
  readonly code: { readonly default: { readonly src: string } };
  readonly skillInfrastructure: {
    readonly type: string;
    readonly userConfig: {
      readonly handler: string;
      readonly runtime: string;
      readonly templatePath: string;
      readonly skillEvents: unknown;
    };
  };
}

const RESOURCES = readFileSync(join(ROOT, 'ask-resources.json'), 'utf8');
const { profiles } = JSON.parse(RESOURCES) as { profiles: Record<string, Profile> };

test('ask-resources.json has two worlds, each with a stack and a skill package of its own', () => {
  expect(Object.keys(profiles)).toEqual(['default', 'live']);
  const own = Object.values(profiles).flatMap(({ skillMetadata, skillInfrastructure }) => [
    skillMetadata.src,
    skillInfrastructure.userConfig.templatePath,
  ]);
  expect(new Set(own).size).toBe(4);
  for (const { skillInfrastructure } of Object.values(profiles)) {
    expect(skillInfrastructure.type).toBe('@ask-cli/cfn-deployer');
    expect(skillInfrastructure.userConfig.runtime).toBe('nodejs24.x');
    expect(skillInfrastructure.userConfig.skillEvents).toEqual({
      subscriptions: ['SKILL_DISABLED'],
    });
  }
});

test('ask-resources.json is as ask-cli writes it, so that a deploy changes nothing in it', () => {
  expect(RESOURCES).toBe(JSON.stringify(JSON.parse(RESOURCES), null, 2));
});

test('the handler of each world is in the bundle that the build makes', () => {
  for (const { code, skillInfrastructure } of Object.values(profiles)) {
    const { handler } = skillInfrastructure.userConfig;
    const [file = '', name = ''] = handler.split(/\.(?=[^.]+$)/);
    const built = join(ROOT, code.default.src, `${file}.js`);
    const out = execFileSync(process.execPath, [
      '-e',
      `console.log(typeof require(${JSON.stringify(built)})[${JSON.stringify(name)}])`,
    ]);
    expect(String(out).trim()).toMatch(/function$/);
  }
});
