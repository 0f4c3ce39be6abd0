import { type Panel } from '../../../lambda/screens/panel';
import { createProcessStore } from '../../../memory/process-store';
import { NOTICE, START, panelOf, talkOnScreen } from './support/shown';

const GIFT = 'ask shelf talker for a gift for my dad who likes coffee';

/** Everything that a screen shows, in one text. */
const shownIn = (panel: Panel): string =>
  [
    ...[panel.heading, ...panel.lead, ...panel.sentences, panel.disclosure, panel.question],
    ...panel.rows.map(({ label }) => label),
  ].join(' ');

/** How rows are numbered by voice; on the screen they have figures. */
const COUNTING = ['one', 'two', 'three', 'first', 'second'];

const words = (text: string): string[] => text.toLowerCase().match(/[\w']+/g) ?? [];

describe('voice and screen', () => {
  test.each([
    ['a welcome', ['open shelf talker']],
    ['a guided question', ['open shelf talker', 'a birthday gift for my sister']],
    ['an offer after a one-shot', [GIFT]],
    ['a details page', [GIFT, 'tell me more']],
    ['a word that nobody knows', [GIFT, 'blah blah fish']],
    ['something else', [GIFT, 'something else']],
    ['a pause after a hand-over', [GIFT, 'yes', 'yes']],
    ['what was saved', [GIFT, 'yes', 'yes', 'what did I save']],
    ['a question before forgetting', ['open shelf talker', 'forget me']],
    ['a goodbye', ['open shelf talker', 'stop']],
  ])(
    '%s: every word that is said is on the screen, and the question is the last',
    async (_name, says) => {
      const device = await talkOnScreen(says);
      const panel = panelOf(device);
      const said = device.turns.at(-1)?.spoken.at(-1)?.text ?? '';
      expect(panel.text).toBe(said);
      const shown = words(shownIn(panel));
      expect(words(said).filter((word) => !shown.includes(word))).toEqual([]);
      expect(said.endsWith(panel.question)).toBe(true);
    },
  );

  const LIST = [GIFT, 'list my options'];

  // What only names the rows is not written above them once more.
  test.each([
    ['a list', LIST, ['here', 'are', 'ideas']],
    ['a list to be read', [GIFT, 'read me the whole list'], ['here', 'are', 'ideas']],
    ['a comparison', [...LIST, 'compare the first and the second'], []],
    ['a hand-over', [GIFT, 'yes'], []],
    ['several handed over', [GIFT, 'read me the whole list', 'yes'], []],
  ])('%s: so is every word but those that introduce its rows', async (_name, says, introducing) => {
    const device = await talkOnScreen(says);
    const panel = panelOf(device);
    const spoken = device.turns.at(-1)?.spoken.filter(({ by }) => by === 'skill') ?? [];
    const said = spoken.map(({ text }) => text).join(' ');
    expect(panel.text).toBe(said);
    const shown = [...words(shownIn(panel)), ...COUNTING];
    expect([...new Set(words(said).filter((word) => !shown.includes(word)))]).toEqual(introducing);
    expect(said.endsWith(panel.question)).toBe(true);
  });

  test('during a hand-over the screen names the thing, and nothing can be touched', async () => {
    const device = await talkOnScreen([GIFT]);
    const { heading } = panelOf(device);
    await device.say('yes');
    expect(device.turns.at(-1)?.spoken.map(({ by }) => by)).toEqual(['skill', 'alexa-shopping']);
    expect(panelOf(device)).toMatchObject({ heading, question: '', rows: [], buttons: [] });
  });

  test('a goodbye leaves nothing to touch', async () => {
    const device = await talkOnScreen([GIFT, 'stop']);
    expect(panelOf(device)).toMatchObject({ question: '', rows: [], buttons: [] });
  });

  test('an error of the skill draws its apology over the old question', async () => {
    const device = await talkOnScreen([GIFT], { breaksAfter: 1 });
    await device.say('tell me more');
    const panel = panelOf(device);
    expect(device.turns.at(-1)?.spoken[0]?.text.replace(/\s+/g, ' ')).toBe(panel.text);
    expect(panel.text).toContain('Something went wrong on my side');
    expect(panel.heading).toBe('');
  });
});

describe('what can be touched', () => {
  test.each([
    ['an offer', [GIFT], ['Yes', 'No', 'Something else']],
    ['details', [GIFT, 'tell me more'], ['No', 'Something else']],
    ['a list', [GIFT, 'list my options'], ['Something else']],
    ['a list to be read', [GIFT, 'read me the whole list'], ['Yes', 'No']],
    ['a pause', [GIFT, 'yes', 'yes'], ['Yes', 'No']],
  ])('%s has the buttons that its question is answered with', async (_name, says, labels) => {
    const { buttons } = panelOf(await talkOnScreen(says));
    expect(buttons.map(({ label }) => label)).toEqual(labels);
  });

  test('every button and every row leads on to another turn with other words', async () => {
    for (const says of [
      ['open shelf talker'],
      ['open shelf talker', 'a birthday gift for my sister'],
      [GIFT],
      [GIFT, 'tell me more'],
      [GIFT, 'list my options'],
    ]) {
      const { buttons, rows } = panelOf(await talkOnScreen(says));
      for (const { arguments: sent } of [...buttons, ...rows]) {
        const device = await talkOnScreen(says);
        const { text } = panelOf(device);
        const turn = await device.touch(sent);
        expect([sent, turn.error, turn.intent]).toEqual([
          sent,
          null,
          'Alexa.Presentation.APL.UserEvent',
        ]);
        expect([sent, turn.spoken.map((one) => one.text).join(' ')]).not.toEqual([sent, text]);
        expect(turn.spoken.map((one) => one.text).join(' ')).not.toMatch(/didn't catch|got that/);
      }
    }
  });

  test('an example of a question is answered by touching it', async () => {
    const device = await talkOnScreen(['open shelf talker']);
    const [first] = panelOf(device).buttons;
    expect(first?.arguments[0]).toBe('category');
    const turn = await device.touch(first?.arguments ?? []);
    expect(turn.exchanges[0]?.response?.sessionAttributes?.['wish']).toMatchObject({
      category: first?.arguments[1],
    });
  });

  test('a list names each option, and says what it is', async () => {
    const { rows } = panelOf(await talkOnScreen([GIFT, 'list my options']));
    expect(rows).toHaveLength(3);
    expect(rows.map(({ arguments: sent }) => sent)).toEqual([
      ['choose', 1],
      ['choose', 2],
      ['choose', 3],
    ]);
    for (const { label, tile } of rows) {
      expect(label).not.toBe('');
      expect(tile.label).toMatch(/^An? \w/);
    }
  });

  test('after a list a question for somebody else shows none of its rows', async () => {
    const device = await talkOnScreen([GIFT, 'list my options', 'a birthday gift for my sister']);
    const { question, rows } = panelOf(device);
    expect(question).toMatch(/\?$/);
    expect(rows).toEqual([]);
  });

  test('a row that was declined elsewhere goes, and the others keep the numbers they were heard with', async () => {
    const memory = createProcessStore(() => START);
    const device = await talkOnScreen([GIFT, 'list my options'], { memory });
    const before = panelOf(device).rows;
    const elsewhere = await talkOnScreen(['ask shelf talker for a hario skerton'], { memory });
    const declined = panelOf(elsewhere).heading;
    expect(declined).toBe(before[1]?.label);
    await elsewhere.say('no');
    await device.say('help');
    const { rows } = panelOf(device);
    expect(rows.map(({ number }) => number)).toEqual(['1', '3']);
    expect(rows).toEqual(before.filter(({ label }) => label !== declined));
  });

  test('a comparison shows both products and their differences', async () => {
    const says = [GIFT, 'list my options', 'compare the first and the second'];
    const { rows, sentences, question } = panelOf(await talkOnScreen(says));
    expect(rows).toHaveLength(2);
    expect(sentences.length).toBeGreaterThan(0);
    expect(question).not.toBe('');
  });
});

describe('pictures', () => {
  const IMAGE = 'https://pictures.example/grinder.jpg';

  test("an owner's own image is shown where a product has one, with what it is for screen readers", async () => {
    const { tile } = panelOf(await talkOnScreen([GIFT], { image: IMAGE }));
    expect(tile).toMatchObject({ picture: IMAGE });
    expect(tile.label).toMatch(/^An? \w/);
  });

  test('without one a drawn sign stands for the kind of thing', async () => {
    const device = await talkOnScreen([GIFT]);
    const { tile } = panelOf(device);
    expect(tile).toMatchObject({ picture: '' });
    const { graphics } = device.screen?.document as { graphics: Record<string, unknown> };
    expect(Object.keys(graphics)).toEqual(['tag', 'sign' in tile && tile.sign]);
  });

  const AMAZON = { imageUrl: 'https://m.media-amazon.com/a.jpg', productTitle: 'Grinder, Black' };

  test("Amazon's title and picture come with the notice; the owner's picture and words stay", async () => {
    const own = panelOf(await talkOnScreen([GIFT]));
    const theirs = panelOf(await talkOnScreen([GIFT], { amazon: AMAZON }));
    expect(theirs).toEqual({
      ...own,
      tile: { ...own.tile, picture: AMAZON.imageUrl },
      storeTitle: 'Grinder, Black',
      notice: NOTICE,
    });
    const { tile } = panelOf(await talkOnScreen([GIFT], { amazon: AMAZON, image: IMAGE }));
    expect(tile).toMatchObject({ picture: IMAGE });
  });

  test('a list shows nothing of Amazon', async () => {
    const device = await talkOnScreen([GIFT, 'list my options'], { amazon: AMAZON });
    expect(JSON.stringify(device.screen?.datasources)).not.toContain('media-amazon');
    expect(panelOf(device).notice).toBe('');
  });

  test('a screen needs no import and no network, and stays below 16 kB', async () => {
    const device = await talkOnScreen([GIFT, 'list my options']);
    const text = JSON.stringify(device.screen);
    expect(device.screen?.document).not.toHaveProperty('import');
    expect(text).not.toMatch(/https?:/);
    expect(text.length).toBeLessThan(16_000);
  });
});
