import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookUpProducts } from './support/look-up-products';
import { GIFT_LAMP, type Project, type Run, createProject } from './support/shelf';
import { shelfHere } from './support/shelf-here';

interface Finding {
  readonly code: string;
  readonly severity: string;
}

/** The doctor talks to the skill in a process, again and again. */
jest.setTimeout(60_000);

let project: Project;
let shelf: ReturnType<typeof shelfHere>;
beforeAll(() => {
  project = createProject();
  shelf = shelfHere(project.folder);
  const built = join('lambda', 'dist');
  cpSync(join(__dirname, '..', '..', built), join(project.folder, built), { recursive: true });
});
afterAll(() => project.remove());

const done = async (...args: string[]): Promise<Run> => {
  const run = await shelf(args);
  expect({ args, status: run.status, stderr: run.stderr }).toMatchObject({ status: 0 });
  return run;
};

const doctor = async (): Promise<{ status: number | null; codes: string[] }> => {
  const run = await shelf(['doctor', '--json']);
  const { findings } = run.json() as { findings: Finding[] };
  return { status: run.status, codes: findings.map(({ code }) => code) };
};

const nextStep = async (): Promise<string | undefined> => {
  const { steps } = (await shelf(['status', '--json'])).json() as {
    steps: { id: string; state: string }[];
  };
  return steps.find(({ state }) => state === 'next')?.id;
};

const at = (path: string): string => join(project.folder, path);
const replace = (path: string, from: string | RegExp, to: string) => (): void =>
  writeFileSync(at(path), readFileSync(at(path), 'utf8').replace(from, to));

/** As `npm run build` would leave it: the bundle is the same, and the names are the owner's. */
const builtForGiftLamp = (): void => {
  const built = JSON.parse(readFileSync(at('lambda/dist/shop.json'), 'utf8')) as object;
  const brand: unknown = JSON.parse(readFileSync(at('shop/brand.json'), 'utf8'));
  writeFileSync(at('lambda/dist/shop.json'), JSON.stringify({ ...built, brand }));
};

test('an owner climbs the whole ladder, from nothing to a skill that earns', async () => {
  expect(await nextStep()).toBe('draft');
  await done('init', ...GIFT_LAMP);
  builtForGiftLamp();
  expect(await nextStep()).toBe('certified');
  expect((await doctor()).status).toBe(2);

  await done('release', 'prepare', '--stage', 'published', '--yes');
  expect((await doctor()).codes).toContain('model-drift');
  replace('shop/products/games.json', ', "sample": true', '')();
  await shelf(['doctor', '--fix', '--yes']);
  // Only the owner's own estimate is left.
  expect(readFileSync(at('shop/products/games.json'), 'utf8').match(/"amount"/g)).toHaveLength(1);
  expect(await doctor()).toEqual({ status: 1, codes: ['fact-unchecked', 'personal-info'] });
  lookUpProducts(at('shop'));
  replace('shop/brand.json', '"category"', '"usesPersonalInfo": false, "category"')();
  expect(await doctor()).toEqual({ status: 0, codes: [] });
  expect(await nextStep()).toBe('certified');
  await done('release', 'certified', '--yes');
  expect(await nextStep()).toBe('published');

  const refused = await shelf(['associates', 'register']);
  expect([refused.status, refused.stderr]).toEqual([3, expect.stringContaining('stage certified')]);
  const skillId = 'amzn1.ask.skill.1b3f6e2a-0000-4000-8000-000000000000';
  const storeUrl = 'https://www.amazon.com/dp/B0GIFTLAMP';
  await done('release', 'prepare', '--skill-id', skillId, '--store-url', storeUrl, '--yes');
  expect(await nextStep()).toBe('associates');
  expect(await doctor()).toEqual({ status: 0, codes: [] });

  const early = await shelf(['release', 'prepare', '--stage', 'earning', '--yes']);
  expect([early.status, early.stderr]).toEqual([3, expect.stringContaining('associates register')]);
  const { steps } = (await done('associates', 'register', '--json')).json() as {
    steps: { id: string }[];
  };
  for (const { id } of steps) {
    if (id === 'finish') await done('associates', 'register', '--associates-id', 'US=giftlamp-20');
    else if (id === 'children')
      await done('associates', 'register', '--directed-at-children', 'no');
    else await done('associates', 'register', '--done', id);
  }
  expect(await nextStep()).toBe('tracking-ids');

  const plan = (
    await done('tracking', 'plan', '--placements', 'any', '--yes', '--json')
  ).json() as {
    trackingId: string;
  }[];
  expect(plan).toEqual([expect.objectContaining({ marketplace: 'US', placement: 'any' })]);
  expect(await doctor()).toEqual({ status: 1, codes: ['tracking-planned'] });
  await done('tracking', 'add', plan[0]?.trackingId ?? '', '--yes');
  await done('onelink', 'set', '--single-store', 'CA,GB', '--yes');
  expect(await nextStep()).toBe('earning');

  await done('release', 'prepare', '--stage', 'earning', '--yes');
  expect(await nextStep()).toBeUndefined();
  expect(await doctor()).toEqual({ status: 0, codes: [] });
  await done('associates', 'website', '--listed', 'yes', '--yes');
  expect((await done('link', 'B0047BIWSK')).stdout).toBe(
    `https://www.amazon.com/dp/B0047BIWSK?tag=${plan[0]?.trackingId ?? ''}\n`,
  );
});
