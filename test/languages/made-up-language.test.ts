import { DISCLOSURE_FORMS, disclosureText } from '../../attribution';
import { NO_OWN_VOCABULARY } from '../../contract';
import { type Scene } from '../../lambda/dialogue/conversation';
import { type Wish } from '../../lambda/recommend/wish';
import { capitalise } from '../../languages';
import { en } from '../../languages/en';
import { buildInteractionModel } from '../../models';
import { alexaOf } from '../../simulator/alexa';
import { PRETEND_SKILL_ID } from '../../simulator/device';
import { type TestDevice, createDevice, loadProject } from '../../workbench/testing';
import { createUnderstanding, interactionModelSchema } from '../../simulator/understanding';
import { readyParts } from '../support/shop';
import { madeUpLanguage, marked, withoutMarks, unmarkedWords } from './made-up-language';
import { LOCALE, madeUpShop as shop } from './made-up-shop';

const languages = [madeUpLanguage];

/** In English: what is said is marked. */
const { testPhrases: phrases } = en.store;

const model = interactionModelSchema.parse(
  buildInteractionModel(LOCALE, { ...shop, vocabulary: NO_OWN_VOCABULARY, languages }),
);
const alexa = alexaOf(LOCALE, languages);
const understanding = createUnderstanding({ model, alexa, skillId: PRETEND_SKILL_ID });
const parts = readyParts(shop, LOCALE, languages);

/** Texts that don't come from languages/: the disclosure and the words of Intl's lists are Spanish here. */
const SKILL_NAME = 'Shelf Talker';
const FROM_ELSEWHERE = [
  ...DISCLOSURE_FORMS.map((form) =>
    disclosureText(madeUpLanguage.code, { skillName: SKILL_NAME, medium: 'voice', form }),
  ),
  capitalise(shop.brand.owner),
  shop.brand.owner,
  SKILL_NAME,
  SKILL_NAME.toLowerCase(),
];
const LIST_WORDS = ['o', 'u', 'y', 'e', 'USD'];

const english = (text: string): string[] =>
  unmarkedWords(FROM_ELSEWHERE.reduce((left, known) => left.replaceAll(known, ''), text)).filter(
    (word) => !LIST_WORDS.includes(word),
  );

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** What the skill's screen is filled with. What a touch sends back is left out: it is not shown. */
interface Panel {
  readonly texts: readonly string[];
  readonly rows: readonly string[];
  readonly buttons: readonly string[];
}

interface Target {
  readonly label: string;
}

const panelOn = ({ screen }: TestDevice): Panel => {
  const { panel = {} } = (screen?.datasources ?? {}) as {
    panel?: { rows?: Target[]; buttons?: Target[]; tile?: Target };
  };
  const { rows = [], buttons = [], tile, ...texts } = panel;
  const labels = (targets: readonly Target[]): string[] => targets.map(({ label }) => label);
  return {
    texts: [...stringsIn(texts), tile?.label ?? ''],
    rows: labels(rows),
    buttons: labels(buttons),
  };
};

const startTalking = (): TestDevice =>
  createDevice({
    locale: LOCALE,
    type: 'echo-show-8',
    project: { locale: LOCALE, shop, understanding, parts },
  });

/** Says each thing in the made-up language. @returns the English in the answers, with what was said before */
const converse = async (device: TestDevice, sayings: readonly string[]): Promise<string[]> => {
  const found: string[] = [];
  await device.say('open'.concat('zo shelf talker'));
  for (const saying of ['', ...sayings]) {
    const turn = saying === '' ? device.turns[0] : await device.say(marked(saying));
    if (turn === undefined) throw new Error('nothing was said yet');
    const spoken = turn.spoken.map(({ text }) => text);
    const cards = turn.exchanges.map(({ response }) => stringsIn(response?.response.card));
    const words = [
      ...spoken,
      turn.reprompt ?? '',
      ...cards.flat().filter((text) => text !== 'Simple'),
      ...stringsIn(panelOn(device)),
    ].flatMap(english);
    if (words.length > 0) found.push(`${saying}: ${words.join(' ')}`);
    if (turn.intent === 'AMAZON.FallbackIntent' && !saying.includes('zibble')) {
      found.push(`"${saying}" was not understood`);
    }
  }
  return found;
};

describe('in a language made up of marked English words', () => {
  test.each<[string, string[]]>([
    [
      'the main job ends with a product in the cart',
      ['a birthday gift for my sister', 'she loves drawing', 'yes', 'yes', 'no thanks'],
    ],
    [
      'guided questions, their help and their examples',
      ['a gift', 'help', 'i do not know', 'help', 'something else', 'yes', 'no', 'no'],
    ],
    [
      'an offer is asked about from all sides',
      [
        ...['a gift for my dad who likes coffee', 'tell me more', 'why this one', 'help'],
        ...['how much is it', 'is this an ad', 'i want a refund', 'repeat', 'something cheaper'],
        ...['something smaller', 'a more expensive one', 'something bigger'],
      ],
    ],
    [
      'lists are read, compared and chosen from',
      [
        ...['something for coffee', 'what are my options', 'help', 'compare them', 'next'],
        ...['the second one', 'previous', 'the ninth one', 'add it to my cart', 'no'],
      ],
    ],
    [
      'occasions, budgets and other people change the wish',
      [
        ...['a birthday gift for my mother', 'under fifty dollars', 'make it for my brother'],
        ...['something for a wedding', 'a housewarming gift for someone who likes cooking'],
      ],
    ],
    [
      'words are searched for, and what is not there is said',
      ['search for headphones', 'search for a unicorn saddle', 'find me a kettle', 'find wagons'],
    ],
    [
      'what is remembered is recalled and forgotten',
      [
        ...['surprise me', 'no', 'no', 'what did i decline', 'what did i save', 'forget me'],
        ...['no', 'forget me', 'yes', 'what did i decline', 'start over'],
      ],
    ],
    ['what is not understood is asked again', ['zibble', 'zibble zabble', 'zibble zibble zibble']],
    [
      'Alexa reads a list and is told no',
      ['something for coffee', 'what are my options', 'let alexa read the list', 'next', 'stop'],
    ],
    ['leaving is answered', ['stop']],
    [
      "all that Amazon's testers are told to say is understood",
      [
        ...['a gift for my dad who likes coffee', phrases.why, phrases.more, phrases.cheaper],
        ...[phrases.other, phrases.no, phrases.list, phrases.second, phrases.yes, phrases.help],
        ...[phrases.earnings, phrases.refund, phrases.forget, phrases.yes, phrases.stop],
      ],
    ],
  ])('%s', async (_what, sayings) => {
    const device = startTalking();
    expect(await converse(device, sayings)).toEqual([]);
    expect(device.turns.at(-1)?.error).toBeNull();
  });

  /** What the skill took from each saying: the intent, the wish in ids, and where the talk stands. */
  const takenFrom = async (
    device: TestDevice,
    opening: string,
    sayings: readonly string[],
  ): Promise<object[]> => {
    await device.say(opening);
    const taken: object[] = [];
    for (const saying of sayings) {
      const { intent, exchanges } = await device.say(saying);
      const { wish = {}, scene } = (exchanges.at(-1)?.response?.sessionAttributes ?? {}) as {
        wish?: Wish;
        scene?: Scene;
      };
      const { text, mentioned, unwanted, ...ids } = wish;
      const words = [text, mentioned, unwanted].map((part) => withoutMarks(part ?? ''));
      taken.push({ saying: withoutMarks(saying), intent, wish: { ...ids, words }, scene });
    }
    return taken;
  };

  test.each<[string, string[]]>([
    [
      'a statement about a person or a life',
      [
        ...['my uncle has taken up hiking', 'something else', 'i have just moved into a new house'],
        ...['she loves to read', 'my mother is mad about gardening'],
      ],
    ],
    [
      'how old somebody is',
      [
        ...['a gift for my nine year old nephew', 'my niece turns ten on saturday'],
        ...["she's six", 'my grandson is three years old', 'for a 9-year-old'],
      ],
    ],
    [
      'whose something is',
      [
        ...["it is nearly my sister's birthday", "my daughter's teacher likes tea"],
        ...["my grandma's turning eighty", "a present for my boss's mother who likes coffee"],
        ...["my brother's wedding is soon", "something for my neighbor's dog"],
      ],
    ],
    [
      'what it must not be',
      [
        ...['a gift for my sister who likes coffee', 'no books', 'nothing made of wood'],
        ...['anything but a mug', 'a game for my dad but no puzzles or cards'],
      ],
    ],
    [
      'a correction',
      [
        ...[
          'a birthday gift for my sister',
          'no i meant my brother',
          'sorry i meant for my mother',
        ],
        ...['she loves cooking', 'i mean gardening'],
      ],
    ],
    [
      'a question about the product',
      [
        ...['headphones for my dad', 'is it wireless', 'how heavy is it', 'what color is it'],
        ...['is it easy to clean', 'tell me more', 'does it need batteries'],
      ],
    ],
    [
      'an amount of money',
      [
        ...[
          'a gift for my dad who likes coffee',
          'under fifty dollars',
          'between thirty and sixty',
        ],
        ...['my budget is two hundred dollars', 'i do not want to spend more than forty dollars'],
        ...[
          'headphones for my sister under 80 dollars',
          'a fiver',
          'at least a hundred and twenty dollars',
        ],
      ],
    ],
    [
      'that everything is to be forgotten',
      [
        ...['surprise me', 'no', 'forget everything you know about me', 'what did i decline'],
        ...['delete my data'],
      ],
    ],
  ])('%s is taken as in English', async (_what, sayings) => {
    const inEnglish = await takenFrom(
      createDevice({ project: loadProject('en-US') }),
      'open shelf talker',
      sayings,
    );
    expect(inEnglish.filter((taken) => JSON.stringify(taken).includes('Fallback'))).toEqual([]);
    const device = startTalking();
    expect(await takenFrom(device, 'openzo shelf talker', sayings.map(marked))).toEqual(inEnglish);
    expect(await converse(startTalking(), sayings)).toEqual([]);
  });

  test('the screen of an offer has buttons in that language, and the screen of a list rows', async () => {
    const device = startTalking();
    expect(await converse(device, ['a gift for my dad who likes coffee'])).toEqual([]);
    const { texts, buttons } = panelOn(device);
    expect(buttons).toEqual(['Yeszo', 'Nozo', 'Somethingzo elsezo']);
    expect(texts.length).toBeGreaterThan(2);
    expect((await device.say(marked('what are my options'))).intent).toBe('ListOptionsIntent');
    const { rows } = panelOn(device);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.flatMap(english)).toEqual([]);
  });

  test('the hand-over is tagged as in any other', async () => {
    const device = startTalking();
    await converse(device, [
      'a birthday gift for my sister',
      'she loves drawing',
      'surprise me',
      'yes',
      'yes',
    ]);
    expect(device.ledger.cart).toHaveLength(1);
    expect(device.ledger.credits[0]?.credited).toBe(true);
  });
});
