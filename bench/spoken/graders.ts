import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { check, readJson } from '../../owner';
import { GRADES, type Grade, type Verdict, isMissed } from './grade';
import { type Answer } from './say';

/** A grader's file: an answer is known by request, products offered, and whether the skill said that it has no such thing. */
const gradesSchema = z.array(
  z.strictObject({
    id: z.string(),
    offered: z.array(z.string()),
    told: z.boolean(),
    grade: z.enum(GRADES, 'must be exact, good or wrong'),
  }),
);

/** One grader's grades by answer. */
export interface Grader {
  readonly name: string;
  readonly grades: ReadonlyMap<string, Grade>;
}

type Graded = Pick<Answer, 'id' | 'offered' | 'told'>;

const keyOf = ({ id, offered, told }: Graded): string => JSON.stringify([id, offered, told]);

/** @throws FileError when a file is not valid */
export const readGraders = (folder = join(__dirname, 'grades')): Grader[] => {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => {
    const name = `bench/spoken/grades/${file}`;
    const rows = check(gradesSchema, readJson({ path: join(folder, file), name }), name);
    return {
      name: file.slice(0, -'.json'.length),
      grades: new Map(rows.map((row) => [keyOf(row), row.grade])),
    };
  });
};

const gradesFor = (answer: Answer, graders: readonly Grader[]): Grade[] =>
  graders.flatMap(({ grades }) => grades.get(keyOf(answer)) ?? []);

/** What graders say of an answer; where they differ, the worse grade counts. All of them must have graded it. */
export const verdictOf = (answer: Answer, graders: readonly Grader[]): Verdict => {
  if (isMissed(answer)) return 'missed';
  const given = gradesFor(answer, graders);
  if (given.length < graders.length) return 'ungraded';
  const worst = GRADES.findLast((grade) => given.includes(grade));
  return worst === 'wrong' && answer.offered.length === 0 ? 'denied' : (worst ?? 'ungraded');
};

/** How far two graders agree. */
export interface Agreement {
  /** Number of answers that both graded. */
  readonly answers: number;
  /** Share of them with the same grade. */
  readonly equal: number;
  /** Cohen's kappa (1960): 1 is full agreement, 0 is what chance alone would bring. */
  readonly kappa: number;
}

export const agreementOf = (first: Grader, second: Grader): Agreement => {
  const pairs = [...first.grades].flatMap(([key, grade]) => {
    const other = second.grades.get(key);
    return other === undefined ? [] : [[grade, other] as const];
  });
  const shareOf = (is: (pair: readonly [Grade, Grade]) => boolean): number =>
    pairs.filter(is).length / pairs.length;
  const equal = shareOf(([a, b]) => a === b);
  const byChance = GRADES.map(
    (grade) => shareOf(([a]) => a === grade) * shareOf(([, b]) => b === grade),
  ).reduce((sum, chance) => sum + chance, 0);
  return {
    answers: pairs.length,
    equal,
    kappa: byChance === 1 ? 1 : (equal - byChance) / (1 - byChance),
  };
};
