import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookUpProducts } from './support/look-up-products';
import { GIFT_LAMP, type Project, type Run, createProject } from './support/shelf';

interface Finding {
  readonly code: string;
  readonly severity: string;
}

/** Some thirty processes one after the other. */
jest.setTimeout(180_000);

let project: Project;
beforeAll(() => {
  project = createProject();
  const built = join('lambda', 'dist');
  cpSync(join(__dirname, '..', '..', built), join(project.folder, built), { recursive: true });
});
afterAll(() => project.remove());

const done = (...args: string[]): Run => {
  const run = project.shelf(...args);
  expect({ args, status: run.status, stderr: run.stderr }).toMatchObject({ status: 0 });
  return run;
};

const doctor = (): { status: number | null; codes: string[] } => {
  const run = project.shelf('doctor', '--json');
  const { findings } = run.json() as { findings: Finding[] };
  return { status: run.status, codes: findings.map(({ code }) => code) };
};

const nextStep = (): string | undefined => {
  const { steps } = project.shelf('status', '--json').json() as {
    steps: { id: string; state: string }[];
  };
  return steps.find(({ state }) => state === 'next')?.id;
};

const at = (path: string): string => join(project.folder, path);
const replace = (path: string, from: string | RegExp, to: string) => (): void =>
  writeFileSync(at(path), readFileSync(at(path), 'utf8').replace(from, to));

test('an owner climbs the whole ladder, from nothing to a skill that earns', () => {
  expect(nextStep()).toBe('draft');
  done('init', ...GIFT_LAMP, '--locales', 'en-US,en-GB');
  expect(nextStep()).toBe('certified');
  expect(doctor().status).toBe(2);

  done('release', 'prepare', '--stage', 'published', '--yes');
  expect(doctor().codes).toContain('model-drift');
  replace('shop/products/games.json', ', "sample": true', '')();
  project.shelf('doctor', '--fix', '--yes');
  // Only the owner's own estimate is left.
  expect(readFileSync(at('shop/products/games.json'), 'utf8').match(/"amount"/g)).toHaveLength(1);
  const left = ['skill-id', 'store-url', 'fact-unchecked', 'personal-info'];
  expect(doctor()).toEqual({ status: 1, codes: left });
  lookUpProducts(at('shop'));
  replace('shop/brand.json', '"category"', '"usesPersonalInfo": false, "category"')();
  expect(doctor().codes).toEqual(['skill-id', 'store-url']);
  expect(nextStep()).toBe('published');

  const refused = project.shelf('associates', 'register');
  expect([refused.status, refused.stderr]).toEqual([3, expect.stringContaining('--store-url')]);
  const skillId = 'amzn1.ask.skill.1b3f6e2a-0000-4000-8000-000000000000';
  const storeUrl = 'https://www.amazon.com/dp/B0GIFTLAMP';
  done('release', 'prepare', '--skill-id', skillId, '--store-url', storeUrl, '--yes');
  expect(nextStep()).toBe('associates');
  expect(doctor()).toEqual({ status: 0, codes: [] });

  const early = project.shelf('release', 'prepare', '--stage', 'earning', '--yes');
  expect([early.status, early.stderr]).toEqual([3, expect.stringContaining('associates register')]);
  const { steps } = done('associates', 'register', '--json').json() as { steps: { id: string }[] };
  for (const { id } of steps) {
    if (id === 'finish') done('associates', 'register', '--associates-id', 'US=giftlamp-20');
    else if (id === 'children') done('associates', 'register', '--directed-at-children', 'no');
    else done('associates', 'register', '--done', id);
  }
  expect(nextStep()).toBe('tracking-ids');

  const plan = done('tracking', 'plan', '--placements', 'any', '--yes', '--json').json() as {
    trackingId: string;
  }[];
  expect(plan).toEqual([expect.objectContaining({ marketplace: 'US', placement: 'any' })]);
  expect(doctor()).toEqual({ status: 1, codes: ['tracking-planned'] });
  done('tracking', 'add', plan[0]?.trackingId ?? '', '--yes');
  done('onelink', 'set', '--single-store', 'CA,GB', '--yes');
  expect(nextStep()).toBe('earning');

  done('release', 'prepare', '--stage', 'earning', '--yes');
  expect(nextStep()).toBeUndefined();
  expect(doctor()).toEqual({ status: 0, codes: [] });
  expect(done('link', 'B0047BIWSK').stdout).toBe(
    `https://www.amazon.com/dp/B0047BIWSK?tag=${plan[0]?.trackingId ?? ''}\n`,
  );
});
