import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as z from 'zod';
import { TYPESCRIPT } from '../../support/programs';

const run = promisify(execFile);

/** Starts a bench as `npm run bench -- ...` does. */
const bench = async (...args: string[]): Promise<string> => {
  const { stdout } = await run(process.execPath, [...TYPESCRIPT, 'bench/main.ts', ...args], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
};

const share = z.number().min(0).max(1);
const found = z.object({ found: z.array(share).length(4), questions: z.number().max(3) });
const duration = z.number().positive();
/** JSON has no NaN: a share of nothing is null. */
const shares = z.strictObject({
  requests: z.literal(3),
  graded: z.int().min(0).max(3),
  ...{
    understood: share,
    fits: share.nullable(),
    wrong: share.nullable(),
    denied: share.nullable(),
    told: share.nullable(),
  },
});
const spoken = z.object({ asSaid: shares, again: shares, answers: z.array(z.unknown()).length(3) });

const FORMS = {
  questions: z.strictObject({
    policies: z
      .array(found.extend({ name: z.string(), byOpening: z.record(z.string(), found) }))
      .length(4),
  }),
  spoken: z.strictObject({
    invented: spoken,
    sample: spoken.extend({
      ungraded: z.int(),
      agreement: z.array(z.object({ between: z.string(), equal: share, kappa: z.number() })),
    }),
  }),
  speed: z.strictObject({
    rows: z
      .array(
        z.strictObject({
          name: z.string(),
          products: z.literal(50),
          figures: z.strictObject({
            ...{ build: duration, bytes: duration, load: duration, firstQuery: duration },
            ...{ p50: duration, p99: duration, typoP50: duration, typoP99: duration },
            memory: z.number(),
          }),
        }),
      )
      .min(1),
  }),
};

// They run beside each other, each in a process of its own.
const answers = {
  questions: bench('questions', '--each', '1', '--json'),
  spoken: bench('spoken', '--first', '3', '--json'),
  speed: bench('speed', '--sizes', '50', '--json'),
};

test.each(['questions', 'spoken', 'speed'] as const)(
  'the bench of %s starts by its name and gives its figures as JSON',
  async (name) => {
    expect(FORMS[name].safeParse(JSON.parse(await answers[name])).error).toBeUndefined();
  },
);

test.each([
  ['a bench that there is not', ['search-speed'], 'there is no bench "search-speed"; there are'],
  [
    'a size that is not a number',
    ['speed', '--sizes', '100,many'],
    '--sizes: "many" is not a whole number above 0',
  ],
])('%s is told in a sentence', async (_, args, sentence) => {
  await expect(bench(...args)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining(sentence) as string,
  });
});
