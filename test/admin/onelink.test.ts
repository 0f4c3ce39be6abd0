import { COUNTRIES } from '../../attribution';
import { type RegisteredProject, createRegisteredProject } from './support/registered-project';

let project: RegisteredProject;
beforeAll(() => {
  project = createRegisteredProject();
});
afterEach(() => project.reset());
afterAll(() => project.remove());

describe('shelf onelink', () => {
  test('show --json has a row for each marketplace', async () => {
    const rows = (await project.type('onelink show --json')).json() as Record<string, unknown>[];
    expect(rows).toHaveLength(COUNTRIES.length);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual([
        'marketplace',
        'coverage',
        'linksEarn',
        'handOversEarn',
        'why',
      ]);
    }
    expect(rows[0]).toMatchObject({ marketplace: 'US', coverage: 'own-store', linksEarn: true });
  });

  test('set notes what is ticked and linked, and show knows', async () => {
    const set = 'onelink set --single-store CA,DE --link IN=giftlampin-21 --yes';
    expect((await project.type(set)).status).toBe(0);
    const rows = (await project.type('onelink show --json')).json() as {
      marketplace: string;
      coverage: string;
    }[];
    const coverage = Object.fromEntries(rows.map((row) => [row.marketplace, row.coverage]));
    expect(coverage).toMatchObject({ CA: 'single-store', DE: 'single-store', IN: 'linked-store' });
    expect((await project.type('onelink show')).stdout).toMatch(/\nDE +single-store +yes +no\n/);
    await project.type('onelink set --single-store none --link IN= --yes');
    expect(project.readRecord()['onelink']).toEqual({ singleStore: [], linkedStores: {} });
  });

  test.each([
    ['onelink set', 2, '--single-store CODES'],
    ['onelink set --single-store CA', 3, '--yes'],
    ['onelink set --single-store US --yes', 2, 'US is the home'],
    ['onelink set --single-store IN --yes', 2, 'does not say that a US store ID earns in IN'],
    ['onelink set --single-store ZZ --yes', 2, '"ZZ" is not a marketplace'],
    ['onelink set --link DE=giftlamp-20 --yes', 2, 'ends in -21'],
    ['onelink set --link DE --yes', 2, 'not CODE=ID'],
  ])('`%s` is refused with %i', async (command, code, sentence) => {
    const { status, stderr } = await project.type(command);
    expect([status, stderr]).toEqual([code, expect.stringContaining(sentence)]);
    expect(project.changed()).toEqual([]);
  });

  test('set --dry-run writes nothing', async () => {
    const { status, stdout } = await project.type('onelink set --single-store CA --dry-run');
    expect([status, stdout]).toEqual([0, expect.stringContaining('+      "CA"')]);
    expect(project.changed()).toEqual([]);
  });
});
