import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RegistrationRecord } from '../../attribution';
import { examine } from '../../admin/doctor/examine';
import { createMemo } from '../../admin/doctor/memo';
import { readSituation, rememberModels } from '../../admin/doctor/read-situation';
import { PRETEND_SKILL_ID } from '../../contract';
import type manifestFile from '../../skill-package/skill.json';
import { shelfHere } from './support/shelf-here';
import { type SoundProject, createSoundProject, removeSoundProject } from './support/sound-project';

const TODAY = new Date('2026-11-21T12:00:00Z');

type Envelope = typeof manifestFile;

let project: SoundProject;
beforeEach(() => {
  project = createSoundProject();
});
/** What the doctor knows of models it has seen: checking them takes most of its time. */
const memoFolder = mkdtempSync(join(tmpdir(), 'shelf-memo-'));
const memo = createMemo(memoFolder);
afterAll(() => {
  removeSoundProject();
  rmSync(memoFolder, { recursive: true });
});

const examined = (now = TODAY) => {
  const situation = readSituation(project.places, now, memo);
  const findings = examine(situation);
  rememberModels(memo, situation, findings);
  return findings;
};
const codes = (now = TODAY): string[] =>
  examined(now).map(({ severity, code }) => `${severity} ${code}`);

const record = (change: (record: RegistrationRecord) => unknown): void =>
  project.editJson('shop/registration.json', change);
const manifest = (change: (manifest: Envelope['manifest']) => unknown): void =>
  project.editJson('skill-package/skill.json', (envelope: Envelope) => change(envelope.manifest));
const american = (of: Envelope['manifest']) => of.publishingInformation.locales['en-US'];
const replace = (path: string, from: string | RegExp, to: string): void =>
  project.edit(path, (text) => text.replace(from, to));

const tracking = (trackingId: string): RegistrationRecord['trackingIds'][number] => ({
  trackingId,
  marketplace: 'US',
  placement: 'link',
  status: 'created',
});

/** As every project began before the test plan was written for its products. */
const SAMPLE_WORDS =
  'No account with us, no account linking and no extra device is needed. Say "find a gift for my dad who likes coffee": B0047BIWSK. allowsPurchases is false because Amazon, not the skill, takes the order.';

const CASES: [what: string, damage: () => void, ...findings: string[]][] = [
  [
    'the brand is broken',
    () => replace('shop/brand.json', 'support@', 'support '),
    'error brand-invalid',
  ],
  [
    'the record is broken',
    () => replace('shop/registration.json', '{', '['),
    'error record-invalid',
  ],
  ['the record is the sample', () => record((r) => (r.sample = true)), 'error record-sample'],
  [
    'an estimate is of the sample',
    () => replace('shop/products/games.json', '"date": "', '"sample": true, "date": "'),
    'error estimate-sample',
  ],
  [
    'something said of a product is unchecked',
    () => replace('shop/products/games.json', '"source": "owner"', '"source": "unchecked"'),
    'warning fact-unchecked',
  ],
  [
    'nobody has confirmed whether the skill uses personal information',
    () => replace('shop/brand.json', /,\s*"usesPersonalInfo": false/, ''),
    'warning personal-info',
  ],
  [
    'the manifest has another answer on personal information than the owner',
    () => manifest((m) => (m.privacyAndCompliance.usesPersonalInfo = true)),
    'error personal-info',
  ],
  ['the skill ID is missing', () => record((r) => (r.skill.skillId = null)), 'warning skill-id'],
  [
    'the store page is missing',
    () => record((r) => (r.skill.storeUrl = null)),
    'warning store-url',
  ],
  [
    'a marketplace has no ID',
    () =>
      record((r) => {
        delete r.marketplaces.US?.storeId;
        r.trackingIds = [];
      }),
    ...['error marketplace-untagged', 'error disclosure', 'warning testing-instructions'],
  ],
  [
    'an ID is of another marketplace',
    () => replace('shop/registration.json', '"giftlamp-20"', '"giftlamp-21"'),
    'error tag-mismatch',
  ],
  [
    'an ID is from a manual',
    () => replace('shop/registration.json', '"giftlamp-20"', '"mystore-20"'),
    'error sample-id',
  ],
  [
    'a tracking ID is planned only',
    () => record((r) => r.trackingIds.push({ ...tracking('giftlampli-20'), status: 'planned' })),
    'warning tracking-planned',
  ],
  [
    'one ID is noted for two marketplaces',
    () =>
      record((r) => {
        const off = { cart: false, buy: false, recommend: false, wishlist: false };
        r.marketplaces.DE = { storeId: 'giftlamp-21', handOver: off };
        r.marketplaces.FR = { storeId: 'giftlamp-21', handOver: off };
      }),
    'error tag-shared',
  ],
  [
    'the manifest is gone',
    () => rmSync(project.at('skill-package/skill.json')),
    'error manifest-missing',
  ],
  [
    'the Associates switch is off',
    () =>
      manifest(
        (m) => (m.privacyAndCompliance.shoppingKit.isAmazonAssociatesOnAlexaEnabled = false),
      ),
    'error manifest-flags',
  ],
  [
    'shopping is off',
    () => manifest((m) => (m.privacyAndCompliance.shoppingKit.isShoppingActionsEnabled = false)),
    'error manifest-flags',
  ],
  [
    'the commission is not disclosed',
    () => manifest((m) => (american(m).description = 'Alexa Shopping sells.')),
    'error disclosure',
  ],
  [
    'the skill is directed at children',
    () => manifest((m) => (m.privacyAndCompliance.isChildDirected = true)),
    'error manifest-children',
  ],
  [
    'the name is another one',
    () => manifest((m) => (american(m).name = 'Other')),
    'error manifest-brand',
  ],
  [
    'a privacy address is another one',
    () =>
      manifest(
        (m) => (m.privacyAndCompliance.locales['en-US'].privacyPolicyUrl = 'https://a.shop'),
      ),
    'error privacy-url',
  ],
  [
    'an example phrase is not valid',
    () => manifest((m) => (american(m).examplePhrases[1] = 'Alexa, sing')),
    'error example-phrases',
  ],
  [
    'the testing instructions name no ASIN',
    () => manifest((m) => (m.publishingInformation.testingInstructions = 'Just try.')),
    'warning testing-instructions',
  ],
  [
    'the testing instructions name an ASIN that is gone',
    () => manifest((m) => (m.publishingInformation.testingInstructions = 'Try B0ABCDEFGH.')),
    'warning testing-instructions',
  ],
  [
    "the testing instructions have the sample's words",
    () =>
      manifest((m) => {
        const { testingInstructions: plan } = m.publishingInformation;
        m.publishingInformation.testingInstructions = `${SAMPLE_WORDS}\n\n${plan}`;
      }),
    'warning testing-instructions',
  ],
  [
    'the test plan promises what the release does not say',
    () =>
      manifest((m) => {
        const { testingInstructions: plan } = m.publishingInformation;
        m.publishingInformation.testingInstructions = plan.replace('says that the skill', 'sings');
      }),
    'warning testing-instructions',
  ],
  [
    'the store page is none',
    () => record((r) => (r.skill.storeUrl = 'https://www.amazon.com/gp/help')),
    'error store-url',
  ],
  [
    'a file of secrets is damaged',
    () => {
      mkdirSync(project.at('config/secrets'), { mode: 0o700 });
      writeFileSync(project.at('config/secrets/archer.json'), '{', { mode: 0o600 });
    },
    'error secrets-broken',
  ],
  [
    'a credential has lost its secret',
    () => record((r) => (r.creators = { credentialName: 'default', version: '3.1' })),
    'warning secret-missing',
  ],
  [
    'the login at Archer is not on this computer',
    () => record((r) => (r.archer = { account: 'gift-lamp' })),
    'warning secret-missing',
  ],
  [
    'the login at Amazon Ads is not on this computer',
    () => record((r) => (r.ads = { accountId: 'amzn1.ads-account.g.1' })),
    'warning secret-missing',
  ],
  [
    'the bundled skill is that of another brand',
    () => replace('lambda/dist/shop.json', '"skillName": "Shelf Talker"', '"skillName": "Other"'),
    'warning skill-unbuilt',
  ],
  [
    'an icon is gone',
    () => rmSync(project.at('skill-package/assets/images/en-US_smallIcon.png')),
    'error icon',
  ],
  [
    'an icon has the wrong size',
    () =>
      copyFileSync(
        project.at('skill-package/assets/images/en-US_smallIcon.png'),
        project.at('skill-package/assets/images/en-US_largeIcon.png'),
      ),
    'error icon',
  ],
  [
    'an unknown field is in the manifest',
    () => manifest((m) => Object.assign(m.privacyAndCompliance, { isAdsEnabled: false })),
    'error manifest',
  ],
  [
    'a model is gone',
    () => rmSync(project.at('skill-package/interactionModels/custom/en-US.json')),
    'error model-drift',
  ],
  [
    'a model was edited by hand',
    () =>
      replace('skill-package/interactionModels/custom/en-US.json', '"find me a ', '"fetch me a '),
    'error model-drift',
  ],
  [
    'a locale is sold in a marketplace that the record lacks, and claims to earn there',
    () =>
      record((r) => {
        r.marketplaces = {};
        r.trackingIds = [];
      }),
    ...['error disclosure', 'warning locale-unsold', 'warning testing-instructions'],
  ],
  [
    'all models are gone',
    () => rmSync(project.at('skill-package/interactionModels'), { recursive: true }),
    'error model-drift',
  ],
  [
    'an intent is not handled',
    () => project.edit('lambda/dist/intents.json', (text) => text.replace('RefundIntent', 'Other')),
    'error handler-drift',
  ],
  [
    'the skill is not built',
    () => rmSync(project.at('lambda/dist/index.js')),
    'warning skill-unbuilt',
  ],
  [
    'a product has no ASIN',
    () => replace('shop/products/games.json', /"US": ("\w+")/, '"CA": $1'),
    'warning asin-missing',
  ],
  [
    'an ASIN is broken',
    () => replace('shop/products/coffee-tea.json', 'B0047BIWSK', 'B0047BIW'),
    'error asin-broken',
  ],
  [
    'an ASIN is there twice',
    () => replace('shop/products/games.json', /"US": "\w+"/, '"US": "B0047BIWSK"'),
    'error asin-duplicate',
  ],
  [
    'a product is not valid',
    () => replace('shop/products/games.json', '"board-games"', '"bored-games"'),
    'error product-invalid',
  ],
  [
    'an id is there twice',
    () => replace('shop/products/toys.json', '"magna-tiles-100"', '"catan"'),
    'error product-invalid',
  ],
  [
    'a pitch mentions a price',
    () =>
      replace('shop/products/games.json', /"pitch": "[^"]+"/, '"pitch": "Only twenty dollars."'),
    'error words-price',
  ],
  [
    "Amazon's stars are spoken of",
    () => replace('shop/products/games.json', /"pitch": "[^"]+"/, '"pitch": "It has five stars."'),
    'error words-amazon',
  ],
  [
    'a pitch speaks to children',
    () => replace('shop/products/games.json', /"pitch": "[^"]+"/, '"pitch": "Ask your parents."'),
    'error words-children',
  ],
  [
    'the summary is for children',
    () => manifest((m) => (american(m).summary = 'Fun ideas that kids will love.')),
    'warning audience-children',
  ],
  [
    'a keyword names toys',
    () => manifest((m) => (american(m).keywords = ['gifts', 'toys'])),
    'warning audience-children',
  ],
  [
    'the testing instructions name an age under 13',
    () =>
      manifest((m) => {
        m.publishingInformation.testingInstructions += ' Say: a gift for a seven year old.';
      }),
    'warning audience-children',
  ],
  [
    'most products are for children only',
    () => {
      for (const { name } of readdirSync(project.at('shop/products'), { withFileTypes: true })) {
        if (name === 'garden.json') continue;
        project.edit(`shop/products/${name}`, (text) =>
          text.replace(/"audience": \[[^\]]*\]/g, '"audience": ["child"]'),
        );
      }
    },
    ...['warning products-children', 'warning testing-instructions'],
  ],
  [
    'a pitch is longer than Alexa can breathe',
    () =>
      replace(
        'shop/products/games.json',
        /"pitch": "[^"]+"/,
        `"pitch": "${'a b '.repeat(13)}end."`,
      ),
    'warning pitch-long',
  ],
  [
    'a pitch is longer than may be',
    () => replace('shop/products/games.json', /"pitch": "[^"]+"/, `"pitch": "${'ab'.repeat(71)}."`),
    'error pitch-long',
  ],
  [
    'the runtime is dead',
    () => replace('ask-resources.json', 'nodejs24.x', 'nodejs16.x'),
    'error lambda-runtime',
  ],
  [
    'the runtime can no longer be created',
    () => replace('ask-resources.json', 'nodejs24.x', 'nodejs20.x'),
    'error lambda-runtime',
  ],
  [
    'ask-resources.json is gone',
    () => rmSync(project.at('ask-resources.json')),
    'warning ask-resources',
  ],
  [
    'the secrets can be read by others',
    () => chmodSync(project.at('config/secrets.json'), 0o644),
    'error secrets-permissions',
  ],
  [
    "the secrets' folder is open",
    () => chmodSync(project.at('config'), 0o755),
    'error secrets-permissions',
  ],
];

describe('the doctor', () => {
  it('finds nothing wrong with a skill that earns', () => {
    expect(codes()).toEqual([]);
  });

  it.each(CASES)('finds it, and nothing else, when %s', (_what, damage, ...findings) => {
    damage();
    expect(codes()).toEqual(findings);
  });

  it('finds a marketplace that shops without a confirmed programme, and without ASINs', () => {
    record((r) => {
      r.marketplaces.IN = {
        storeId: 'giftlamp-21',
        handOver: { cart: true, buy: false, recommend: false, wishlist: false },
      };
    });
    expect(codes()).toEqual(['error asin-missing', 'warning marketplace-programme']);
  });

  it('finds placeholder addresses, which matter from certification on', () => {
    for (const path of ['shop/brand.json', 'skill-package/skill.json']) {
      project.edit(path, (text) =>
        text.replaceAll('https://giftlamp.shop/shelf-talker/terms', 'https://example.com/terms'),
      );
    }
    expect(codes()).toEqual(['error privacy-placeholder']);
    project.editJson('shop/registration.json', (r: RegistrationRecord) => (r.stage = 'draft'));
    expect(codes()).toContain('warning privacy-placeholder');
  });

  it('refuses the marks of the release that earns before that release', () => {
    record((r) => (r.stage = 'published'));
    expect(codes()).toEqual([
      'error manifest-flags',
      'error disclosure',
      'warning testing-instructions',
    ]);
  });

  it.each([
    ['2028-04-29', []],
    ['2028-04-30', ['warning lambda-runtime', 'warning lambda-runtime']],
    ['2028-06-01', ['error lambda-runtime', 'error lambda-runtime']],
  ])('judges the runtime of both worlds by the day: %s', (day, expected) => {
    expect(codes(new Date(`${day}T12:00:00Z`))).toEqual(expected);
  });

  it('finds a locale of the models that the brand lacks', () => {
    const models = project.at('skill-package/interactionModels/custom');
    copyFileSync(`${models}/en-US.json`, `${models}/en-GB.json`);
    expect(codes()).toEqual(['error model-drift']);
  });

  it("can write the owner's answer on personal information into the manifest", async () => {
    manifest((m) => (m.privacyAndCompliance.usesPersonalInfo = true));
    rmSync(project.at('lambda/dist'), { recursive: true });
    const { stdout } = await shelfHere(project.folder)(['doctor', '--fix', '--yes']);
    expect(stdout).not.toContain('personal-info');
    expect(readFileSync(project.at('skill-package/skill.json'), 'utf8')).toContain(
      '"usesPersonalInfo": false',
    );
  });

  it('does not fall over an empty folder', () => {
    for (const path of ['shop', 'skill-package', 'lambda', 'config']) {
      rmSync(project.at(path), { recursive: true });
    }
    writeFileSync(project.at('ask-resources.json'), 'null');
    expect(new Set(codes())).toEqual(
      new Set([
        'error brand-invalid',
        'error record-invalid',
        'error product-invalid',
        'error manifest-missing',
        'warning ask-resources',
        'warning skill-unbuilt',
      ]),
    );
  });

  it('gives every finding a sentence, a remedy and a page', () => {
    record((r) => (r.sample = true));
    rmSync(project.at('skill-package'), { recursive: true });
    for (const { message, remedy, page } of examined()) {
      expect(message.length).toBeGreaterThan(20);
      expect(remedy.length).toBeGreaterThan(10);
      expect(page).toMatch(/^(?:https:\/\/|docs\/)/);
    }
  });
});

test.each([
  ['in a shop of your own the doctor takes out the estimates of the sample', false],
  ["in the sample itself the doctor can't, and doesn't say so", true],
])('%s', (_, sample) => {
  replace('shop/products/games.json', '"date": "', '"sample": true, "date": "');
  record((r) => (r.sample = sample));
  const finding = examined().find(({ code }) => code === 'estimate-sample');
  expect(finding?.fix).toEqual(sample ? undefined : { kind: 'sample-estimates' });
  expect(finding?.remedy).toContain('shelf catalog check --json');
});

describe('shelf doctor', () => {
  const shelf = () => shelfHere(project.folder);

  test('says every phrase of the store page and the test plan to the built skill', async () => {
    manifest((m) => (american(m).examplePhrases[1] = 'Alexa, ask shelf talker for help'));
    const { status, stdout } = await shelf()(['doctor']);
    expect(status).toBe(2);
    expect(stdout.match(/^error .*/gm)).toEqual([
      expect.stringContaining('"Alexa, ask shelf talker for help" leads to no offer'),
    ]);
    // What takes long is not found out again for the same files, and is for others.
    const memo = project.at('config/cache/doctor.json');
    const words = JSON.parse(readFileSync(memo, 'utf8')) as Record<string, { found: unknown }>;
    expect(words['sound models']?.found).toBe(true);
    const remembered = readFileSync(memo, 'utf8').replace(/"answer": ".*"/, '"answer": "Again."');
    writeFileSync(memo, remembered);
    expect((await shelf()(['doctor'])).stdout).toContain('the skill says "Again."');
    replace('lambda/dist/index.js', /$/, '\n');
    replace('skill-package/interactionModels/custom/en-US.json', '"surprise me"', '"amaze me"');
    const { stdout: anew } = await shelf()(['doctor']);
    expect(anew).toContain('model-drift');
    expect(anew).toContain('leads to no offer');
    expect(anew).not.toContain('Again.');
  });

  test('a simulator that can not say the phrases is one finding; it knows nothing of the owner at AWS', async () => {
    const seen = project.at('seen.json');
    writeFileSync(
      project.at('lambda/dist/index.js'),
      `require('node:fs').writeFileSync(${JSON.stringify(seen)}, JSON.stringify(process.env)); process.exit(3)`,
    );
    const env = {
      ...{ SHELF_MEMORY_TABLE: 'customers', SHELF_SKILL_ID: 'amzn1.ask.skill.mine' },
      ...{ AWS_PROFILE: 'shop', PATH: '/usr/bin' },
    };
    const { stdout } = await shelf()(['doctor'], { env });
    expect(stdout.match(/^(?:error|warning) .*/gm)).toEqual([
      expect.stringMatching(/^warning phrases-untried: the phrases of en-US could not be tried: /),
    ]);
    const given = JSON.parse(readFileSync(seen, 'utf8')) as Record<string, string>;
    expect(given['PATH']).toBe('/usr/bin');
    expect(given['SHELF_SKILL_ID']).toBe(PRETEND_SKILL_ID);
    const others = Object.keys(given).filter((name) => name !== 'SHELF_SKILL_ID');
    expect(others.filter((name) => /^(?:SHELF|AWS)_/.test(name))).toEqual([]);
  });

  test('--fix removes a model only after naming it, and leaves what is no model', async () => {
    rmSync(project.at('lambda/dist'), { recursive: true });
    const models = project.at('skill-package/interactionModels/custom');
    copyFileSync(`${models}/en-US.json`, `${models}/en-GB.json`);
    writeFileSync(`${models}/notes.txt`, 'mine');
    const no = await shelf()(['doctor', '--fix'], { answers: [false] });
    expect(no.stderr).toContain('remove en-GB.json');
    expect(no.stderr).not.toContain('notes.txt');
    const { stdout } = await shelf()(['doctor', '--fix', '--yes']);
    expect(readdirSync(models)).toEqual(['en-US.json', 'notes.txt']);
    expect(stdout).toContain(
      'notes.txt: the file is not an interaction model, and ask deploy would upload it\n  do: move it elsewhere',
    );
  });

  test('goes on past what it can not fix, and does not propose again what it has done', async () => {
    chmodSync(project.at('config'), 0o755);
    writeFileSync(project.at('skill-package/skill.json'), '[]');
    rmSync(project.at('skill-package/interactionModels'), { recursive: true });
    writeFileSync(project.at('skill-package/interactionModels'), 'a file');
    const { stdout, stderr } = await shelf()(['doctor', '--fix', '--yes']);
    expect(stderr).toContain('Not done: prepare skill-package/skill.json again');
    expect(stderr).toMatch(/Not done: build .* interaction models .*: can't be written/);
    expect(statSync(project.at('config')).mode & 0o777).toBe(0o700);
    expect(stdout).toContain('--fix has done what it can');
    expect(stdout).not.toContain('or: shelf doctor --fix');
  });
});

test("the release at hand decides what is promised, and the owner's products what is said", async () => {
  for (const { name } of readdirSync(project.at('shop/products'), { withFileTypes: true })) {
    if (name !== 'coffee-tea.json') rmSync(project.at(`shop/products/${name}`));
  }
  manifest((m) => {
    american(m).examplePhrases = [
      'Alexa, open shelf talker',
      'Alexa, ask shelf talker to find me a board game',
      'Alexa, ask shelf talker to find me a gift',
    ];
  });
  await shelfHere(project.folder)(['release', 'prepare', '--stage', 'published', '--yes']);
  const { publishingInformation } = (
    JSON.parse(readFileSync(project.at('skill-package/skill.json'), 'utf8')) as Envelope
  ).manifest;
  expect(publishingInformation.testingInstructions).not.toContain('commission');
  const [, ...phrases] = publishingInformation.locales['en-US'].examplePhrases;
  for (const phrase of phrases) {
    expect(phrase).toMatch(
      /^Alexa, ask shelf talker to find me (?:a|an) .*(?:coffee|tea|kettle|grinder|mug|scale|press)/,
    );
  }
});
