import { type RegisteredProject, createRegisteredProject } from './support/registered-project';

let project: RegisteredProject;
beforeAll(() => {
  project = createRegisteredProject();
});
afterEach(() => project.reset());
afterAll(() => project.remove());

describe('shelf link', () => {
  test('makes the special link of the placement, from an ASIN or an address', async () => {
    const url = 'https://www.amazon.com/dp/B001802PIQ?tag=giftlampus-20';
    expect((await project.type('link B001802PIQ')).stdout).toBe(`${url}\n`);
    expect(
      (await project.type('link https://www.amazon.com/gp/product/b001802piq?psc=1')).stdout,
    ).toBe(`${url}\n`);
    const { stdout } = await project.type('link B001802PIQ --placement link --json');
    expect(JSON.parse(stdout)).toEqual({
      url,
      kind: 'associates',
      marketplace: 'US',
      asin: 'B001802PIQ',
      tag: 'giftlampus-20',
      placement: 'link',
    });
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual([
      'url',
      'kind',
      'marketplace',
      'asin',
      'tag',
      'placement',
    ]);
  });

  test('searches, without a tag and saying so, where a product has no ASIN', async () => {
    const { status, stdout, stderr } = await project.type(
      'link --product catan --marketplace CA --json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'search', asin: null, tag: null });
    expect(stderr).toContain('no ASIN in CA');
    expect(stderr).toContain('Nobody is credited: no Associates ID is registered for CA');
  });

  test('leaves a link that earns by itself byte for byte', () => {
    const url =
      'https://www.amazon.com/dp/B001802PIQ?maas=maas_adg_api_1_static_2_3&ref_=aa_maas&tag=maas';
    const { status, stdout } = project.shelfProcess('link', url);
    expect([status, stdout]).toEqual([0, `${url}\n`]);
  });

  test.each([
    ['link B001', 'there is no ASIN'],
    ['link 0306406153', 'wrong ISBN check digit'],
    ['link https://amzn.to/3abc', 'short'],
    ['link https://amazon.evil.com/dp/B001802PIQ', 'evil.com'],
    ['link B001802PIQ --marketplace XX', 'is not a marketplace'],
    ['link B001802PIQ --marketplace XX', '"XX" is not a marketplace'],
    ['link B001802PIQ --placement shelf', '"shelf" is not a placement'],
    ['link https://www.amazon.de/dp/B001802PIQ --marketplace US', 'from DE'],
    ['link --product nothing', 'there is no product "nothing"'],
    ['link B001802PIQ --product catan', 'not both'],
    ['link', '--product ID'],
  ])('`%s` is refused with a sentence', async (command, sentence) => {
    const { status, stdout, stderr } = await project.type(command);
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(sentence)]);
  });
});

describe('shelf link inspect', () => {
  test('says who is credited', async () => {
    const { status, stdout } = await project.type(
      'link inspect https://www.amazon.com/dp/B001802PIQ?tag=giftlampus-20 --json',
    );
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      {
        kind: 'associates',
        marketplace: 'US',
        asin: 'B001802PIQ',
        tag: 'giftlampus-20',
        creditedTo: 'giftlampus-20',
        problems: [],
      },
    ]);
  });

  test('ends with 1 when something is wrong, and says what', async () => {
    const link = 'https://www.amazon.de/dp/B001802PIQ?tag=giftlampus-20';
    const { status, stdout } = await project.type(`link inspect ${link}`);
    expect(status).toBe(1);
    expect(stdout).toContain('credited to  nobody');
    expect(stdout).toContain('problem tag-suffix: ');
    expect((await project.type(`link inspect ${link} --json`)).json()).toMatchObject({
      problems: [{ code: 'tag-suffix' }],
    });
  });
});
