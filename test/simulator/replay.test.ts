import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReplay } from '../../workbench/ask/replay-file';
import { completeArguments, readCommand } from '../../workbench/ask/command-line';
import { PRETEND_SKILL_ID } from '../../simulator/device';
import { type TestDevice, createDevice } from '../../workbench/testing';

const FOLDER = join(__dirname, '..', 'replay');
const QUIT = '.quit';

/** What is expected of each dialogue: how its words are understood, and where it ends. */
const EXPECTED: Readonly<Record<string, { intents: readonly (string | null)[]; ledger: object }>> =
  {
    'main-job.en-US.json': {
      intents: ['LaunchRequest', 'RecommendIntent', 'AMAZON.YesIntent', null, 'AMAZON.StopIntent'],
      ledger: { cart: [{ marketplace: 'US' }], credits: [{ task: 'cart', credited: true }] },
    },
    'main-job.en-GB.json': {
      intents: ['RecommendIntent', 'AMAZON.YesIntent', null, 'AMAZON.StopIntent'],
      ledger: { cart: [{ marketplace: 'GB' }], credits: [{ task: 'cart', credited: true }] },
    },
    'choose-from-list.en-US.json': {
      intents: [
        ...['LaunchRequest', 'ListOptionsIntent', 'ChooseIntent', 'AMAZON.YesIntent', null],
        'AMAZON.StopIntent',
      ],
      ledger: { cart: [{ marketplace: 'US' }], credits: [{ task: 'cart', credited: true }] },
    },
    'let-alexa-read.en-GB.json': {
      intents: [
        ...['LaunchRequest', 'ListOptionsIntent', 'ReadListIntent', 'AMAZON.YesIntent'],
        ...[null, null],
        'AMAZON.StopIntent',
      ],
      ledger: { cart: [{ marketplace: 'GB' }] },
    },
    'search-and-buy.en-US.json': {
      intents: [
        ...['SearchIntent', 'TellMeMoreIntent', 'WhyThisOneIntent', 'BuyNowIntent', null],
        'AMAZON.StopIntent',
      ],
      ledger: { orders: [{ marketplace: 'US' }], credits: [{ task: 'buy', credited: true }] },
    },
    'decline.en-US.json': {
      intents: [
        ...['RecommendIntent', 'AMAZON.NoIntent', 'RefineIntent', 'AMAZON.YesIntent', null],
        'AMAZON.NoIntent',
      ],
      ledger: { cart: [], credits: [{ task: 'cart', credited: false }] },
    },
    'questions.en-US.json': {
      intents: [
        ...['LaunchRequest', 'RefundIntent', 'EarningsIntent', 'RecallIntent', 'ForgetMeIntent'],
        ...['AMAZON.YesIntent', 'AMAZON.HelpIntent', 'AMAZON.StopIntent'],
      ],
      ledger: { cart: [], orders: [], credits: [] },
    },
  };

it('every dialogue has an expectation, and every expectation a dialogue', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(EXPECTED).sort());
});

describe.each(Object.entries(EXPECTED))('%s', (name, { intents, ledger }) => {
  const { locale, skillId, userInput } = readReplay(join(FOLDER, name));
  let device: TestDevice;
  beforeAll(async () => {
    device = createDevice({ locale });
    for (const words of userInput.filter((said) => said !== QUIT)) await device.say(words);
  });

  it('is for the pretend skill, and quits at its end, as Amazon’s CLI wants it', () => {
    expect(skillId).toBe(PRETEND_SKILL_ID);
    expect(userInput.indexOf(QUIT)).toBe(userInput.length - 1);
  });

  it('runs without an error and is understood as meant', () => {
    expect(device.turns.map(({ intent }) => intent)).toEqual(intents);
    expect(device.turns.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(device.sessionOpen).toBe(false);
  });

  it('leaves in cart, orders and credits what it should', () => {
    for (const [place, kept] of Object.entries(ledger)) {
      const found = device.ledger[place as keyof typeof device.ledger];
      if (place === 'credits' || (kept as unknown[]).length === 0)
        expect(found).toMatchObject(kept);
      else
        expect(found).toEqual(
          (kept as object[]).map((item) => expect.objectContaining(item) as unknown),
        );
    }
  });
});

describe('a replay that is not valid', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shelf-talker-replay-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'r.json');
  const sound = { skillId: 'x', locale: 'en-US', type: 'text', userInput: ['hi', QUIT] };

  test.each([
    [{ ...sound, userInputs: [] }, 'has "userInputs", which is not known here'],
    [{ ...sound, skillId: undefined }, 'skillId: is missing;'],
    [{ ...sound, locale: 'english' }, 'locale: is not a locale such as en-US;'],
    [{ ...sound, type: 'voice' }, 'type: '],
    [{ ...sound, userInput: undefined }, 'userInput: is missing;'],
    [{ ...sound, userInput: [] }, 'userInput: is empty;'],
    [{ ...sound, userInput: ['hi', 7] }, 'userInput[1]: '],
    [[], 'must be an object in { }'],
    ['{', 'not valid JSON: expected a name in double quotes, or } at line 1, column 2'],
  ])('%j gets one sentence with file and place', (content, sentence) => {
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    let message = '';
    try {
      readReplay(file);
    } catch (error) {
      ({ message } = error as Error);
    }
    expect(message).toContain(`${file}: `);
    expect(message).toContain(sentence);
    expect(message).not.toContain('\n');
  });

  it('may be silent', () => {
    writeFileSync(file, JSON.stringify({ ...sound, userInput: ['hi', ' ', QUIT] }));
    expect(readReplay(file).userInput).toEqual(['hi', '', QUIT]);
  });

  it('that does not exist is said to', () => {
    expect(() => readReplay('nowhere.json')).toThrow(
      "nowhere.json: can't be read: there is no such file; check its name",
    );
  });
});

describe('the arguments for Amazon’s CLI', () => {
  const complete = (args: readonly string[]): readonly string[] =>
    completeArguments(readCommand(args), 'ID', 'nowhere');

  it('get the skill id for a dialogue that names none', () => {
    expect(complete(['dialog', '-l', 'en-US'])).toEqual([
      'dialog',
      '-l',
      'en-US',
      '--skill-id',
      'ID',
    ]);
  });

  test.each([
    [['dialog', '-s', 'OWN']],
    [['dialog', '--skill-id=OWN']],
    [['dialog', '--help']],
    [['dialog', '-r', join(FOLDER, 'main-job.en-US.json')]],
    [['smapi', 'get-vendor-list']],
    [[]],
  ])('stay as they are: %j', (args) => {
    expect(complete(args)).toEqual(args);
  });

  test.each([
    [['--replay'], '--replay needs a file.'],
    [['-r', FOLDER], `${FOLDER}: can't be read: it is a folder;`],
  ])('are refused without a file: %j', (args, sentence) => {
    expect(() => readCommand(['dialog', ...args])).toThrow(sentence);
  });

  test.each([
    [['-r', 'nowhere.json']],
    [['--replay=nowhere.json']],
    [['--replay', 'nowhere.json']],
  ])('are refused with a replay that is not valid: %j', (args) => {
    expect(() => readCommand(['dialog', ...args])).toThrow('there is no such file');
  });
});
