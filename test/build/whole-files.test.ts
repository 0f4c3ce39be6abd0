import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOutputs } from '../../build/outputs';
import { PATHS } from '../../build/paths';

const LENGTH = 2_000_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shelf-whole-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a reader finds a whole file while two processes write it', async () => {
  writeOutputs(folder, { 'made/file': 'a'.repeat(LENGTH) });
  const writers = ['b', 'c'].map((letter) => {
    const outputs = join(PATHS.root, 'build', 'outputs.ts');
    const code = `
      const { writeOutputs } = require(${JSON.stringify(outputs)});
      const made = { 'made/file': ${JSON.stringify(letter)}.repeat(${LENGTH}) };
      for (let round = 0; round < 60; round += 1) writeOutputs(${JSON.stringify(folder)}, made);`;
    const args = ['--require', 'tsx/cjs', '-e', code];
    return spawn(process.execPath, args, { cwd: PATHS.root, stdio: 'inherit' });
  });
  const end = Promise.all(writers.map((writer) => once(writer, 'close')));
  const seen = new Set<string>();
  let running = true;
  void end.then(() => (running = false));
  while (running) {
    const text = readFileSync(join(folder, 'made', 'file'), 'utf8');
    expect([text.length, text.replaceAll(text.charAt(0), '')]).toEqual([LENGTH, '']);
    seen.add(text.charAt(0));
    await new Promise(setImmediate);
  }
  expect((await end).map(([code]) => code as number)).toEqual([0, 0]);
  expect(seen.size).toBeGreaterThan(1);
  expect(readdirSync(join(folder, 'made'))).toEqual(['file']);
});
