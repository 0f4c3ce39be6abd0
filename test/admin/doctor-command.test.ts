import { type RegisteredProject, createRegisteredProject } from './support/registered-project';

let project: RegisteredProject;
beforeAll(() => {
  project = createRegisteredProject();
});
afterEach(() => project.reset());
afterAll(() => project.remove());

describe('shelf doctor', () => {
  test('--json has findings and a summary', async () => {
    const { status, stdout } = await project.type('doctor --json');
    const report = JSON.parse(stdout) as { findings: object[]; summary: object };
    expect(status).toBe(2);
    expect(Object.keys(report)).toEqual(['findings', 'summary']);
    for (const finding of report.findings) {
      expect(Object.keys(finding)).toEqual(['code', 'severity', 'message', 'remedy', 'page']);
    }
    expect(report.findings).toContainEqual(expect.objectContaining({ code: 'manifest-flags' }));
  });

  test('--fix --dry-run says what it would do and does nothing', async () => {
    const { stderr } = await project.type('doctor --fix --dry-run');
    expect(stderr).toContain('prepare skill-package/skill.json again');
    expect(project.changed()).toEqual([]);
  });

  test('--fix asks first, and is refused without a terminal', async () => {
    expect((await project.type('doctor --fix')).status).toBe(3);
    expect(project.changed()).toEqual([]);
  });

  test('--fix --yes does what is safe, and says what is left', async () => {
    const { status, stdout } = await project.type('doctor --fix --yes');
    expect(stdout).not.toContain('manifest-flags');
    expect(stdout).toContain('privacy-placeholder');
    expect(status).toBe(2);
  });
});
