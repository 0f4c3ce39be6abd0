import { readFileSync, writeFileSync } from 'node:fs';
import { type RegisteredProject, createRegisteredProject } from './support/registered-project';
import { shelfHere } from './support/shelf-here';

let project: RegisteredProject;
let shelf: ReturnType<typeof shelfHere>;
beforeAll(() => {
  project = createRegisteredProject();
  shelf = shelfHere(project.folder);
});
afterEach(() => project.reset());
afterAll(() => project.remove());

const type = (command: string) => shelf(command.split(' '));
const LINK = 'link B001802PIQ';

describe('the two accounts', () => {
  test('a link of a page never carries an ID of the account for Alexa unless the page is listed there', async () => {
    project.editRecord({ website: undefined });
    const unsaid = await type(LINK);
    expect(unsaid.stdout).toBe('https://www.amazon.com/dp/B001802PIQ\n');
    expect(unsaid.stderr).toContain('shelf associates website');
    await type('associates website --listed yes --yes');
    expect((await type(LINK)).stdout).toContain('?tag=giftlampus-20');
    await type('associates website --listed no --yes');
    expect((await type(LINK)).stdout).not.toContain('tag=');
  });

  test('a link carries the ID of the account for the web where there is one', async () => {
    await type('associates website --store US=lampsite-20 --store UK=lampsite-21 --yes');
    expect((await type(LINK)).stdout).toContain('?tag=lampsite-20');
    expect((await type(`${LINK} --marketplace GB`)).stdout).toContain('?tag=lampsite-21');
    await type('associates website --store US= --yes');
    expect((await type(LINK)).stdout).toContain('?tag=giftlampus-20');
  });

  test.each([
    ['associates website --yes', '--listed yes'],
    ['associates website --listed maybe --yes', 'takes yes or no'],
    ['associates website --store US=lampsite-21 --yes', 'belongs to another marketplace'],
  ])('`%s` is refused with a sentence', async (command, sentence) => {
    const { status, stderr } = await type(command);
    expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

describe('shelf link', () => {
  test('prints what the page owes: the label beside the link and the statement of the site', async () => {
    const { stderr } = await type(LINK);
    expect(stderr).toContain('(paid link)');
    expect(stderr).toContain('As an Amazon Associate I earn from qualifying purchases.');
  });

  test('prints no link when the brand, which the disclosure names, is broken', async () => {
    const brand = readFileSync(project.at('shop/brand.json'), 'utf8');
    writeFileSync(project.at('shop/brand.json'), '{');
    const { status, stdout } = await type(LINK);
    writeFileSync(project.at('shop/brand.json'), brand);
    expect([status, stdout]).toEqual([2, '']);
  });

  test('owes nothing for a link that earns nothing', async () => {
    expect((await type(`${LINK} --marketplace FR`)).stderr).not.toContain('owes');
  });

  test('adds a sub-tag only where it is asked for, and only to what earns', async () => {
    expect((await type(LINK)).stdout).not.toContain('ascsubtag');
    const { stdout } = await type(`${LINK} --subtag giftlamp-review`);
    expect(stdout).toBe(
      'https://www.amazon.com/dp/B001802PIQ?tag=giftlampus-20&ascsubtag=giftlamp-review\n',
    );
    for (const [command, sentence] of [
      [`${LINK} --subtag a&b`, 'is not a sub-tag'],
      [`${LINK} --marketplace FR --subtag page`, 'the link has none'],
      ['link https://www.amazon.com/dp/B001802PIQ?maas=maas_1 --subtag page', 'would break that'],
    ] as const) {
      const { status, stdout: printed, stderr } = await type(command);
      expect([status, printed, stderr]).toEqual([2, '', expect.stringContaining(sentence)]);
    }
  });

  test('for a country of OneLink proposes the link that earns there', async () => {
    await type('onelink set --single-store DE --yes');
    const { stdout, stderr } = await type(`${LINK} --marketplace DE`);
    expect(stdout).toBe('https://www.amazon.de/dp/B001802PIQ\n');
    expect(stderr).toContain('https://www.amazon.com/dp/B001802PIQ?tag=giftlampus-20');
  });
});

test("shelf onelink guide leads through Amazon's page, and what it does not cover", async () => {
  await type('onelink set --single-store CA --yes');
  const { stdout } = await type('onelink guide');
  for (const told of [
    ...['"Manage countries"', '"Save"', 'try again later', 'further form', 'Keep to one'],
    ...['No link has to change', 'tracking ID of the store follows', 'IN  https://'],
  ]) {
    expect(stdout).toContain(told);
  }
  expect(stdout).toMatch(/tick: GB, .*JP/);
  const steps = (await type('onelink guide --json')).json() as { id: string }[];
  expect(steps.map(({ id }) => id)).toContain('tax');
});
