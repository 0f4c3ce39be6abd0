import { type RegisteredProject, createRegisteredProject } from './support/registered-project';

let project: RegisteredProject;
beforeAll(() => {
  project = createRegisteredProject();
});
afterEach(() => project.reset());
afterAll(() => project.remove());

describe('shelf release prepare', () => {
  const flag = (): unknown =>
    (
      JSON.parse(project.read('skill-package/skill.json')) as {
        manifest: { privacyAndCompliance: { shoppingKit: Record<string, boolean> } };
      }
    ).manifest.privacyAndCompliance.shoppingKit['isAmazonAssociatesOnAlexaEnabled'];

  test('sets flags, texts and stage, shows the difference, and is done after one time', async () => {
    const { status, stdout } = await project.type('release prepare --stage earning --yes');
    expect(status).toBe(0);
    expect(stdout).toContain('-  "stage": "registered",\n+  "stage": "earning",');
    expect(flag()).toBe(true);
    const again = await project.type('release prepare --stage earning --yes');
    expect([again.stdout, again.stderr]).toEqual(['', expect.stringContaining('already')]);
    const back = await project.type('release prepare --stage published --yes');
    expect(back.stderr).toContain('The stage goes back from earning to published');
    expect(flag()).toBe(false);
    expect((await project.type('undo --yes')).stderr).toContain(
      'Not put back, and as it was written: skill-package/skill.json.\nThe manifest follows the record with: shelf doctor --fix\n',
    );
    expect(flag()).toBe(false);
  });

  test('--dry-run --json says what would change, and writes nothing', async () => {
    const { status, stdout } = await project.type(
      'release prepare --stage published --dry-run --json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      release: 'published',
      stage: { before: 'registered', after: 'published' },
      changes: { manifest: expect.arrayContaining(['+++ skill-package/skill.json']) as unknown },
      notes: [],
    });
    expect(project.changed()).toEqual([]);
  });

  test("says which estimates are the sample's and what nobody has checked", async () => {
    const { stderr } = await project.type('release prepare --stage published --yes');
    expect(stderr).toMatch(
      /Before the release: \d+ products with estimates of the sample, .* or take them out/,
    );
    expect(stderr).toMatch(/Before the release: \d+ products with .* that nobody has checked: /);
    const { findings } = JSON.parse(
      (await project.type('release prepare --stage published --dry-run --json')).stdout,
    ) as { findings: { code: string }[] };
    expect(findings.map(({ code }) => code)).toEqual(['estimate-sample', 'fact-unchecked']);
  });

  test('without a stage keeps the stage', async () => {
    const skillId = 'amzn1.ask.skill.1b3f6e2a-0000-4000-8000-000000000000';
    expect((await project.type(`release prepare --skill-id ${skillId} --yes`)).status).toBe(0);
    expect(project.readRecord()).toMatchObject({ stage: 'registered', skill: { skillId } });
  });

  test('ends with 1 when something is left for the owner', async () => {
    project.edit('skill-package/skill.json', 'earns a commission on', 'has commission of');
    const { status, stderr } = await project.type('release prepare --stage published --yes');
    expect([status, stderr]).toEqual([1, expect.stringContaining('Left for you: ')]);
  });

  test.each([
    ['release prepare --stage published', 3, '--yes'],
    ['release prepare --stage rich', 2, 'published'],
    ['release prepare --skill-id 12 --yes', 2, 'is not a skill ID'],
    ['release prepare --store-url http://x --yes', 2, "is not the address of a skill's page"],
  ])('`%s` is refused with %i', async (command, code, sentence) => {
    const { status, stderr } = await project.type(command);
    expect([status, stderr]).toEqual([code, expect.stringContaining(sentence)]);
    expect(project.changed()).toEqual([]);
  });

  test('is refused for a skill directed at children, and the answer is left to the owner', async () => {
    const answer = '"isChildDirected": true';
    project.edit('skill-package/skill.json', '"isChildDirected": false', answer);
    const { status, stderr } = await project.type('release prepare --stage published --yes');
    expect([status, stderr]).toEqual([3, expect.stringContaining('directed at children')]);
    expect(project.read('skill-package/skill.json')).toContain(answer);
  });

  test('changes nothing while the record is locked by another process', async () => {
    const { status, stderr } = await project.whileLocked(() =>
      project.type('release prepare --stage earning --yes'),
    );
    expect([status, stderr]).toEqual([4, expect.stringContaining('another shelf command')]);
    expect(project.changed()).toEqual([]);
  });

  test('is refused while skill.json is not valid JSON', async () => {
    project.edit('skill-package/skill.json', /^[^]*$/, '{');
    const { status, stderr } = await project.type('release prepare --stage published --yes');
    expect([status, stderr]).toEqual([2, expect.stringContaining('skill.json: not valid JSON')]);
  });
});
