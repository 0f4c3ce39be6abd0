import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../../admin/commands';

const PAGE = readFileSync(join(__dirname, '..', '..', 'docs', 'coverage.md'), 'utf8');

const chapters = PAGE.split(/^## /m).slice(1);

test('each of the five programmes has its steps, with a command for each', () => {
  expect(chapters.map((chapter) => chapter.split('\n')[0])).toEqual([
    ...['Associates on Alexa', 'Creators API', 'OneLink', 'Archer Affiliates', 'Amazon Ads'],
  ]);
  for (const chapter of chapters) {
    const rows = chapter.split('\n').filter((line) => /^\| (?!-|step)/.test(line));
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) {
      expect(row).toContain('`shelf ');
      // A command is named whole, so that the next test can look it up.
      const [, , does = ''] = row.split('|');
      for (const [, code = ''] of does.matchAll(/`([^`]+)`/g)) expect(code).toMatch(/^shelf /);
    }
  }
});

test('every command that the page names exists, with its options', async () => {
  const named = [...PAGE.matchAll(/`shelf ([a-z -]+?)(?: [A-Z-].*?)?`/g)].map(
    ([, words = '']) => words,
  );
  expect(named.length).toBeGreaterThan(25);
  const known = new Map(COMMANDS.map(([words, , load]) => [words, load]));
  for (const [, line = ''] of PAGE.matchAll(/`shelf (.+?)`/g)) {
    const words = line.split(' ').filter((word) => /^[a-z]+(?:-[a-z]+)*$/.test(word));
    const called = [words.slice(0, 2).join(' '), words[0] ?? ''].find((name) => known.has(name));
    const load = known.get(called ?? '');
    expect([line, load !== undefined]).toEqual([line, true]);
    const { options = [] } = (await load?.())?.command ?? {};
    for (const [flag] of line.matchAll(/--[a-z-\d]+/g)) {
      expect([line, options.map(({ long }) => long)]).toEqual([
        line,
        expect.arrayContaining([flag]) as unknown,
      ]);
    }
  }
});
