import { writeFileSync } from 'node:fs';
import { type RegisteredProject, createRegisteredProject } from './support/registered-project';

let project: RegisteredProject;
beforeAll(() => {
  project = createRegisteredProject();
});
afterEach(() => project.reset());
afterAll(() => project.remove());

describe('shelf tracking', () => {
  test('list --json is an array of skill, marketplace, placement, ID and status', async () => {
    expect((await project.type('tracking list --json')).json()).toEqual([
      {
        skill: 'giftlamp',
        marketplace: 'US',
        placement: 'any',
        trackingId: 'giftlampus-20',
        status: 'created',
      },
      {
        skill: 'giftlamp',
        marketplace: 'GB',
        placement: 'any',
        trackingId: 'giftlampuk-21',
        status: 'planned',
      },
    ]);
    expect((await project.type('tracking list --marketplace GB')).stdout).toMatch(
      /^skill +marketplace +placement +tracking ID +status\ngiftlamp +GB +any +giftlampuk-21 +planned\n$/,
    );
  });

  test('plan keeps existing IDs, notes nothing unless told to, and is the same every time', async () => {
    const first = await project.type(
      'tracking plan --marketplaces US,GB --placements any,cart --json',
    );
    expect(first.status).toBe(0);
    expect(first.stderr).toContain('add --yes to note the plan in the record');
    expect(project.changed()).toEqual([]);
    expect(first.json()).toEqual([
      expect.objectContaining({ trackingId: 'giftlampus-20', status: 'created' }),
      expect.objectContaining({ marketplace: 'US', placement: 'cart', status: 'planned' }),
      expect.objectContaining({ trackingId: 'giftlampuk-21', status: 'planned' }),
      expect.objectContaining({ marketplace: 'GB', placement: 'cart', status: 'planned' }),
    ]);
    const command = 'tracking plan --marketplaces US,GB --placements any,cart --yes --json';
    expect((await project.type(command)).stdout.startsWith(first.stdout)).toBe(true);
    expect((await project.type('tracking list --json')).json()).toHaveLength(4);
    expect((await project.type(command)).stderr).toContain('Nothing is missing');
  });

  test('plan --dry-run writes nothing', async () => {
    expect((await project.type('tracking plan --dry-run --yes')).status).toBe(0);
    expect(project.changed()).toEqual([]);
  });

  test('add notes a planned ID as created', async () => {
    expect((await project.type('tracking add giftlampuk-21 --yes')).status).toBe(0);
    expect(project.trackingIds()).toContainEqual({
      trackingId: 'giftlampuk-21',
      marketplace: 'GB',
      placement: 'any',
      status: 'created',
    });
  });

  test('remove retires one that exists', async () => {
    expect((await project.type('tracking remove giftlampus-20 --yes')).status).toBe(0);
    expect(project.trackingIds()).toContainEqual(
      expect.objectContaining({ trackingId: 'giftlampus-20', status: 'retired' }),
    );
  });

  test('check finds planned ones, and reads a report', async () => {
    const { status, stdout } = await project.type('tracking check --json');
    expect([status, JSON.parse(stdout)]).toEqual([
      1,
      {
        findings: [expect.objectContaining({ code: 'tracking-planned', severity: 'warning' })],
        seen: [],
        summary: { errors: 0, warnings: 1 },
      },
    ]);
    const report = project.at('report.csv');
    writeFileSync(report, 'Fee-Earnings\nName,Tracking ID\nA lamp,giftlampus-20\nB,lost-20\n');
    const run = await project.shelf('tracking', 'check', '--report', report, '--yes');
    expect([run.status, run.stdout]).toEqual([
      1,
      expect.stringContaining('"lost-20" is in the report'),
    ]);
    expect(project.trackingIds()).toContainEqual(expect.objectContaining({ status: 'seen' }));
  });

  test.each([
    ['tracking add other-21 --marketplace US --yes', 2, 'ends in -20'],
    ['tracking add Other --marketplace US --yes', 2, 'is not a tracking ID'],
    ['tracking add other-20 --yes', 2, '--marketplace CODE'],
    ['tracking add other-20 --marketplace XX --yes', 2, '"XX" is not a marketplace'],
    ['tracking add other-20 --marketplace US --placement x --yes', 2, '"x" is not a placement'],
    ['tracking add other-20 --marketplace US --yes', 2, 'has the tracking ID "giftlampus-20"'],
    ['tracking add other-20', 2, '--marketplace CODE'],
    ['tracking add giftlampuk-21', 3, '--yes'],
    ['tracking remove giftlampus-20', 3, '--yes'],
    ['tracking remove nothing-20 --yes', 2, 'has no tracking ID "nothing-20"'],
    ['tracking check --report none.csv', 4, 'none.csv: '],
    ['tracking plan --placements shelf', 2, '"shelf" is not a placement'],
  ])('`%s` is refused with %i', async (command, code, sentence) => {
    const { status, stderr } = await project.type(command);
    expect([status, stderr]).toEqual([code, expect.stringContaining(sentence)]);
    expect(project.changed()).toEqual([]);
  });

  test.each(['tracking add giftlampuk-21', 'tracking remove giftlampus-20'])(
    '`%s --dry-run` prints the difference and writes nothing',
    async (command) => {
      const { status, stdout } = await project.type(`${command} --dry-run`);
      expect(status).toBe(0);
      expect(stdout).toMatch(/^--- shop\/registration\.json\n[^]*\n[-+] .*"status"/);
      expect(project.changed()).toEqual([]);
    },
  );
});
