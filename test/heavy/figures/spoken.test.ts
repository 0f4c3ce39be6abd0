import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asSaid, gradeByLists, sharesOf } from '../../../bench/spoken/grade';
import { agreementOf, readGraders, verdictOf } from '../../../bench/spoken/graders';
import { judgeInvented, judgeSample } from '../../../bench/spoken/report';
import { type Answer } from '../../../bench/spoken/say';
import { sampleRequests } from '../../../bench/spoken/sets';
import { shop } from '../../support/shop';

const answer = (given: Partial<Answer>): Answer => ({
  id: 'r1',
  heard: { intent: 'SearchIntent', slots: {} },
  said: [],
  offered: [],
  told: false,
  again: false,
  ...given,
});

/** Reads graders' files with these grades of requests r1, r2 …, for which x1, x2 … was offered. */
const graders = (...files: readonly (readonly string[])[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'graders-'));
  try {
    files.forEach((grades, at) => {
      const rows = grades.map((grade, number) => ({
        id: `r${number + 1}`,
        offered: [`x${number + 1}`],
        told: false,
        grade,
      }));
      writeFileSync(join(folder, `grader-${at + 1}.json`), JSON.stringify(rows));
    });
    return readGraders(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

interface Limits {
  readonly fits: number;
  readonly wrong: number;
  readonly denied: number;
  readonly told: number;
}

// The limits stand a little beside what was reached; whoever reaches more moves them.
const expectWithin = (shares: ReturnType<typeof sharesOf>, limits: Limits): void => {
  expect(shares.fits).toBeGreaterThan(limits.fits);
  expect(shares.wrong).toBeLessThan(limits.wrong);
  expect(shares.denied).toBeLessThan(limits.denied);
  expect(shares.told).toBeGreaterThan(limits.told);
};

test('requests to an invented shop, as people say them, are answered no worse than before', async () => {
  const judged = await judgeInvented();
  const said = sharesOf(asSaid(judged));
  expect(judged).toHaveLength(164);
  expect(said.understood).toBeGreaterThan(0.8);
  expectWithin(said, { fits: 0.73, wrong: 0.12, denied: 0.04, told: 0.45 });
  // Of fifteen requests for what there isn't.
  expectWithin(sharesOf(judged), { fits: 0.84, wrong: 0.13, denied: 0.05, told: 0.62 });
});

test('requests to the sample shop, as far as they are graded, are answered no worse than before', async () => {
  const all = sampleRequests();
  expect(all).toHaveLength(1249);
  // To hear all of them takes half a minute; `npm run bench -- spoken` does.
  const some = all.filter((_request, at) => at % 3 === 0);
  const again = sharesOf(await judgeSample(shop, readGraders(), some));
  expect(again.graded).toBeGreaterThan(300);
  expectWithin(again, { fits: 0.82, wrong: 0.12, denied: 0.03, told: 0.91 });
});

test.each([
  ['the thing asked for is exact', { exact: ['x1'], good: [] }, { offered: ['x1'] }, 'exact'],
  ['another fitting thing is good', { exact: ['x1'], good: ['x2'] }, { offered: ['x2'] }, 'good'],
  ['any other thing is wrong', { exact: ['x1'], good: [] }, { offered: ['x3', 'x1'] }, 'wrong'],
  ['a thing of the shelf can be denied', { exact: ['x1'], good: [] }, { told: true }, 'denied'],
  ['an honest no is good', { exact: [], good: [] }, { told: true }, 'good'],
  [
    'an honest no with a nearest thing of the writer is good',
    { exact: [], good: ['x3'] },
    { offered: ['x3'], told: true },
    'good',
  ],
  [
    'an honest no with a nearest thing that nobody has judged is ungraded',
    { exact: [], good: [] },
    { offered: ['x3'], told: true },
    'ungraded',
  ],
  ['pretending is wrong', { exact: [], good: ['x2'] }, { offered: ['x2'] }, 'wrong'],
  ['no answer is missed', { exact: [], good: [] }, {}, 'missed'],
])('%s', (_, lists, given, verdict) => {
  expect(gradeByLists(lists, answer(given))).toBe(verdict);
});

test('a grade is used again for the same answer, and for no other', () => {
  const known = graders(['good']);
  expect(verdictOf(answer({ offered: ['x1'] }), known)).toBe('good');
  expect(verdictOf(answer({ offered: ['x2'] }), known)).toBe('ungraded');
  expect(verdictOf(answer({ offered: ['x1'], told: true }), known)).toBe('ungraded');
});

test('where graders differ, the worse grade counts, and all of them must have graded', () => {
  const known = graders(['exact', 'good'], ['wrong']);
  expect(verdictOf(answer({ offered: ['x1'] }), known)).toBe('wrong');
  expect(verdictOf(answer({ id: 'r2', offered: ['x2'] }), known)).toBe('ungraded');
});

test('the agreement of two graders is told beyond what chance brings', () => {
  const [first, second] = graders(
    ['exact', 'exact', 'good', 'wrong'],
    ['exact', 'good', 'good', 'wrong'],
  );
  if (first === undefined || second === undefined) throw new Error('a grader is missing');
  const { answers, equal, kappa } = agreementOf(first, second);
  expect({ answers, equal }).toEqual({ answers: 4, equal: 0.75 });
  // By chance 5 of 16 grades would be alike.
  expect(kappa).toBeCloseTo((0.75 - 5 / 16) / (1 - 5 / 16), 10);
});

test("a grader's file with a grade left open names the place", () => {
  expect(() => graders(['exact', 'perhaps'])).toThrow(
    /grader-1\.json.*must be exact, good or wrong/s,
  );
});
