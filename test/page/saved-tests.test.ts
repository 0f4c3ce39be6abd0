import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';
import { withPage } from '../simulator/support/serve-page';
import { TEA_MODEL, type TeaProject, teaProject } from '../simulator/support/tea-skill';

let tea: TeaProject;
afterEach(() => tea.remove());

const SIMULATOR = join(__dirname, '..', '..', 'simulator', 'testing');

/** Says who is linked, and ends. */
const ANSWER = `const answer = async ({ context, request }) => ({
  version: '1.0',
  response: {
    outputSpeech: { type: 'PlainText', text: context.System.user.accessToken ?? 'stranger' },
    shouldEndSession: context.System.user.accessToken !== 'linked',
  },
});
`;

/** Runs a saved test as a test runner in the project's folder would. */
const runSaved = async (text: string, folder: string): Promise<void> => {
  const { code } = transformSync(text, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
    module: { type: 'commonjs' },
  });
  const requireFromThere = (path: string): unknown =>
    // oxlint-disable-next-line typescript/no-require-imports
    require(path === 'shelf-talker/testing' ? SIMULATOR : join(folder, path));
  const tests: (() => Promise<void>)[] = [];
  const body = compileFunction(code, ['require', 'exports', 'test', 'expect']) as (
    ...globals: readonly unknown[]
  ) => void;
  body(requireFromThere, {}, (_name: string, run: () => Promise<void>) => tests.push(run), expect);
  expect(tests).toHaveLength(1);
  for (const run of tests) await run();
};

describe('a test that was saved at the page passes in the folder of the skill', () => {
  test.each([
    ['handler', 'exports.handler = answer;', 'index.handler'],
    ['another name', 'exports.main = answer;', 'index.main'],
    ['a name with dots', 'exports.skill = { en: { main: answer } };', 'index.skill.en.main'],
    [
      'a name of the default',
      "Object.defineProperty(exports, '__esModule', { value: true }); exports.default = { main: answer };",
      'index.main',
    ],
    ['all that there is, without a project', 'module.exports = answer;', undefined],
    [
      'the default, without a project',
      "Object.defineProperty(exports, '__esModule', { value: true }); exports.default = answer;",
      undefined,
    ],
  ])('whose handler is exported as %s', async (_how, exported, handler) => {
    tea = teaProject(
      { 'lambda/index.js': ANSWER + exported, 'lambda/package.json': '{}' },
      handler,
    );
    const { folder, path, write } = tea;
    write('device.json', { accessToken: 'linked', permissions: { 'alexa::x': 'GRANTED' } });
    write('lambda/en-US.json', TEA_MODEL);
    const skill =
      handler === undefined
        ? ['--handler', path('lambda/index.js'), '--model', path('lambda/en-US.json')]
        : ['--project', folder];
    let saved = '';
    await withPage([...skill, '--device', path('device.json')], folder, async ({ post, get }) => {
      const { id } = (await post('conversations', {})) as { readonly id: string };
      await post(`conversations/${id}/steps`, { do: 'say', text: 'open tea timer' });
      saved = await get(`conversations/${id}/save/test`);
    });
    const root = handler === undefined ? path('lambda') : folder;
    await runSaved(saved, root);
    const unlinked = saved.replace('"linked"', '"other"');
    await expect(runSaved(unlinked, root)).rejects.toThrow('sessionOpen');
  });
});
