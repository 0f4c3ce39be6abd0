import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { type RegistrationRecord } from '../../attribution';
import { liveTemplate } from '../../build/deploy/live-template';
import { codeHashOf } from '../../build/deploy/zip';
import { recordStamp } from '../../owner';
import { shelfHere } from './support/shelf-here';
import { type SoundProject, createSoundProject, removeSoundProject } from './support/sound-project';

const ROOT = join(__dirname, '..', '..');

let project: SoundProject;
beforeEach(() => {
  project = createSoundProject();
  // Without a handler no phrase is tried, which is not the point here.
  rmSync(project.at('lambda/dist/index.js'));
});
afterAll(removeSoundProject);

interface Finding {
  readonly code: string;
  readonly message: string;
}

const record = () =>
  JSON.parse(readFileSync(project.at('shop/registration.json'), 'utf8')) as RegistrationRecord;
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(project.at(name), content);
  return project.at(name);
};
const doctor = (...files: string[]) =>
  shelfHere(project.folder)(['doctor', '--json', ...files.flatMap((file) => ['--live', file])]);
const told = async (...files: string[]): Promise<string[]> => {
  const { findings } = (await doctor(...files)).json() as { findings: Finding[] };
  return findings
    .filter(({ code }) => code !== 'skill-unbuilt')
    .map(({ code, message }) => `${code} ${message}`);
};

const zipOf = (shop: object): Uint8Array =>
  zipSync({
    'dist/shop.json': Buffer.from(JSON.stringify(shop)),
    'dist/index.js': Buffer.from(''),
  });
const configuration = (variables: object, Runtime = 'nodejs24.x') =>
  JSON.stringify({ FunctionName: 'shelf', Runtime, Environment: { Variables: variables } });
const logged = (shop: string, version = 'r-0123456789ab') =>
  `2026-11-22T10:00:00 stream ${JSON.stringify({ event: 'turn', version, shop })}\n`;

test('what is deployed as the record has it is sound, told by AWS, by its code and by its log', async () => {
  const { skillId } = record().skill;
  const files = [
    write('function.json', configuration({ SHELF_SKILL_ID: skillId, SHELF_RELEASE: 'r-1' })),
    write('code.zip', zipOf({ record: { ...record(), history: [] } })),
    write('log.txt', `START\n${logged('older')}${logged(recordStamp(record()))}END\n`),
  ];
  expect(await told(...files)).toEqual([]);
});

test('the code of another record is told tag by tag', async () => {
  const live = record();
  const [first] = live.trackingIds;
  const trackingIds = [{ ...first, trackingId: 'oldlampus-20' }];
  const file = write('code.zip', zipOf({ record: { ...live, trackingIds, history: [] } }));
  expect(await told(file)).toEqual([
    'live-record code.zip: in the deployed skill US cart is oldlampus-20, and giftlampus-20 in the record; US buy is oldlampus-20, and giftlampus-20 in the record; US recommend is oldlampus-20, and giftlampus-20 in the record',
  ]);
  const earlier = { ...live, stage: 'published', history: [] };
  const [finding] = await told(write('earlier.zip', zipOf({ record: earlier })));
  expect(finding).toContain('the stage is published, and earning in the record');
});

test('a log says by its stamp that the skill was built with another record, or is another build', async () => {
  expect(await told(write('log.txt', logged('000000000000')))).toEqual([
    expect.stringMatching(/^live-record log.txt \(version r-0123456789ab\): .* another record/),
  ]);
  project.editJson('lambda/dist/shop.json', (shop: { version: string }) => {
    shop.version = 'abcdef';
  });
  const file = write('log.txt', logged(recordStamp(record()), '123456'));
  expect(await told(file)).toEqual([
    'live-version log.txt (version 123456): lambda/dist has version abcdef of the skill',
  ]);
});

test('the code of a function is compared by the hash that AWS prints, whatever its release is called', async () => {
  const { skillId } = record().skill;
  const told256 = (CodeSha256: string | undefined) => {
    const text = configuration({ SHELF_SKILL_ID: skillId, SHELF_RELEASE: 'r-1' });
    const printed = JSON.parse(text) as object;
    return told(write('function.json', JSON.stringify({ ...printed, CodeSha256 })));
  };
  project.editJson('lambda/dist/.made.json', ({ made }: { made: { paths: string[] } }) => {
    // Zipping all of it takes a second.
    made.paths = made.paths.filter((path) => /\/(?:intents|shop)\.json$/.test(path));
  });
  const hash = codeHashOf(project.folder);
  project.edit('lambda/dist/intents.json', (text) => `${text}\n`);
  const [finding] = await told256(hash);
  expect(finding).toBe(
    'live-version function.json (version r-1): its code is not what lambda/dist holds',
  );
  expect(await told256(codeHashOf(project.folder))).toEqual([]);
});

test('a release is compared with the one made here last', async () => {
  const { skillId } = record().skill;
  const source = readFileSync(join(ROOT, 'infrastructure/skill-stack.yaml'), 'utf8');
  const release = 'r-0123456789ab';
  const template = liveTemplate(source, { skillId: skillId ?? '', release, releases: [release] });
  mkdirSync(project.at('infrastructure/dist/live'), { recursive: true });
  write('infrastructure/dist/live/skill-stack.yaml', template);
  const log = (version: string) => write('log.txt', logged(recordStamp(record()), version));
  expect(await told(log(release))).toEqual([]);
  expect(await told(log('r-aaaaaaaaaaaa'))).toEqual([
    'live-version log.txt (version r-aaaaaaaaaaaa): the release made here last is r-0123456789ab',
  ]);
});

test('a function that answers others, or whose runtime ends, is told by what aws lambda prints', async () => {
  const other = { SHELF_SKILL_ID: 'amzn1.ask.skill.other' };
  expect(await told(write('a.json', configuration(other, 'nodejs20.x')))).toEqual([
    expect.stringContaining('the function answers only amzn1.ask.skill.other'),
    expect.stringContaining('lambda-runtime a.json: the runtime nodejs20.x'),
  ]);
});

test('without SHELF_SKILL_ID the record in the code says whose requests are answered', async () => {
  const bare = JSON.stringify({ Configuration: JSON.parse(configuration({})) as object });
  const live = record();
  const open = { ...live, skill: { ...live.skill, skillId: null }, history: [] };
  expect(await told(write('b.json', bare))).toEqual([]);
  expect(await told(write('b.json', bare), write('code.zip', zipOf({ record: open })))).toEqual([
    expect.stringContaining('the skill ID is none'),
  ]);
});

test('what Windows PowerShell has written into a file is read', async () => {
  const text = Buffer.from(`\uFEFF${configuration({}, 'nodejs20.x')}`, 'utf16le');
  expect(await told(write('c.json', text))).toEqual([
    expect.stringContaining('the runtime nodejs20.x'),
  ]);
});

test.each([
  ['an empty log', 'log.txt', 'START\nEND\n', /log.txt: says nothing of a deployed skill/],
  ['half a zip', 'code.zip', 'PK\u0003\u0004', /code.zip: is not a whole zip/],
  ['a zip of something else', 'other.zip', zipSync({ a: Buffer.from('a') }), /says nothing of/],
])('%s is refused with a sentence', async (_, name, content, sentence) => {
  const { status, stderr } = await doctor(write(name, content));
  expect([status, stderr]).toEqual([2, expect.stringMatching(sentence)]);
});
