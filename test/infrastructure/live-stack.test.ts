import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { liveTemplate } from '../../build/deploy/live-template';
import { PATHS } from '../../build/paths';
import { type PretendAmazon, servePretendAmazon } from '../heavy/ask/pretend-amazon';

const OWN = 'amzn1.ask.skill.own';
const [FIRST, SECOND, THIRD] = ['r-000000000001', 'r-000000000002', 'r-000000000003'] as const;
const source = readFileSync(join(PATHS.root, 'infrastructure', 'skill-stack.yaml'), 'utf8');
const templateOf = (...releases: readonly string[]): string =>
  liveTemplate(source, { skillId: OWN, release: releases.at(-1) ?? '', releases });

let aws: PretendAmazon;
let code: Readonly<Record<string, string>>;
beforeAll(async () => {
  aws = await servePretendAmazon(OWN);
  const zip = zipSync({ 'dist/index.js': new Uint8Array([1]) });
  code = {
    SkillId: OWN,
    LambdaRuntime: 'nodejs24.x',
    LambdaHandler: 'dist/index.handler',
    CodeBucket: 'bucket',
    CodeKey: 'endpoint/build.zip',
    CodeVersion: await aws.upload('bucket', 'endpoint/build.zip', zip),
  };
});
afterAll(() => aws.close());

test('a release that leaves the template keeps its version, its alias and its caller', async () => {
  await aws.deployStack('CreateStack', 'kept', templateOf(FIRST), code);
  await aws.deployStack('UpdateStack', 'kept', templateOf(FIRST, SECOND), code);
  await aws.deployStack('UpdateStack', 'kept', templateOf(SECOND, THIRD), code);
  const { status, outputs } = await aws.stack('kept');
  const name = outputs['FunctionName'] ?? '';
  expect([status, outputs['Releases']]).toEqual(['UPDATE_COMPLETE', `${SECOND} ${THIRD}`]);
  expect(outputs['SkillEndpoint']).toMatch(new RegExp(`:${THIRD}$`));
  for (const [index, release] of [FIRST, SECOND, THIRD].entries()) {
    expect(await aws.aliasVersion(name, release)).toBe(String(index + 1));
    expect(await aws.callers(name, release)).toEqual([OWN]);
  }
});

test('a release whose deploy failed half way is taken back, and can be deployed again', async () => {
  await aws.deployStack('CreateStack', 'failing', templateOf(FIRST), code);
  const both = templateOf(FIRST, SECOND);
  const broken = both.replace('"widgets": [', '"widgets": [,');
  await aws.deployStack('UpdateStack', 'failing', broken, code);
  const failed = await aws.stack('failing');
  const name = failed.outputs['FunctionName'] ?? '';
  expect(failed.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(await aws.aliasVersion(name, SECOND)).toBeUndefined();
  expect(await aws.aliasVersion(name, FIRST)).toBe('1');
  await aws.deployStack('UpdateStack', 'failing', both, code);
  expect((await aws.stack('failing')).status).toBe('UPDATE_COMPLETE');
  expect(await aws.aliasVersion(name, SECOND)).toBeDefined();
});

test('a release that has left the template can be deployed again: its alias is used as it is', async () => {
  await aws.deployStack('CreateStack', 'again', templateOf(FIRST), code);
  await aws.deployStack('UpdateStack', 'again', templateOf(SECOND), code);
  const { outputs } = await aws.stack('again');
  const name = outputs['FunctionName'] ?? '';
  const made = await aws.deployStack('UpdateStack', 'again', templateOf(SECOND, FIRST), code);
  expect(made).not.toContain('<Error>');
  expect((await aws.stack('again')).status).toBe('UPDATE_ROLLBACK_COMPLETE');

  const outside = liveTemplate(source, { skillId: OWN, release: FIRST, releases: [SECOND] });
  await aws.deployStack('UpdateStack', 'again', outside, code);
  const after = await aws.stack('again');
  expect([after.status, after.outputs['Releases']]).toEqual(['UPDATE_COMPLETE', SECOND]);
  expect(after.outputs['SkillEndpoint']).toMatch(new RegExp(`:function:${name}:${FIRST}$`));
  expect(await aws.aliasVersion(name, FIRST)).toBe('1');
  expect(await aws.callers(name, FIRST)).toEqual([OWN]);
});

test('the template of live takes no other skill', async () => {
  const other = { ...code, SkillId: 'amzn1.ask.skill.other' };
  const answer = await aws.deployStack('CreateStack', 'other', templateOf(FIRST), other);
  expect(answer).toContain("Parameter 'SkillId' must be one of AllowedValues");
});

test('a template that lacks what live replaces is refused, and so is one that is too large', () => {
  const make = (text: string): string =>
    liveTemplate(text, { skillId: OWN, release: FIRST, releases: [FIRST] });
  expect(() => make(source.replace('SHELF_RELEASE:', 'SHELF_OTHER:'))).toThrow(
    /has no Resources\..*\.SHELF_RELEASE, which live replaces; restore it/,
  );
  expect(() => make(source.replace('Parameters:', 'Parameters: ['))).toThrow(/not valid YAML/);
  expect(() => make(`${source}\n# ${'x'.repeat(51_200)}`)).toThrow(/more than the 51200/);
});
