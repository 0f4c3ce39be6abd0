import { type Wish } from '../../lambda/recommend/wish';
import { createReader } from '../../lambda/recommend/reader/reader';
import { parts } from '../support/shop';

const { forms } = parts.catalog.text['en'] ?? { forms: { stopWords: [], stems: [] } };
const readers = {
  US: createReader(parts.readingWords('en-US'), forms, parts.belonging),
  GB: createReader(parts.readingWords('en-GB'), forms, parts.belonging),
};
const read = readers.US;

const age = (from: number, to = from): Wish => ({ ages: { from, to } });
const below = (amount: number): Wish => ({ budget: { most: amount, isBelow: true } });
const most = (amount: number): Wish => ({ budget: { most: amount } });
const least = (amount: number): Wish => ({ budget: { least: amount } });

describe('what customers want is read from what they say', () => {
  test.each<[string, Wish]>([
    ['headphones for my dad up to fifty', { type: 'headphones', recipient: 'father', ...most(50) }],
    ['my sister would love a kettle', { recipient: 'sister', type: 'kettle' }],
    [
      'i need a housewarming gift for the neighbor',
      { occasion: 'housewarming', recipient: 'neighbor' },
    ],
    ["it's my mom's birthday", { recipient: 'mother', occasion: 'birthday' }],
    ['a thank you gift for our teacher', { occasion: 'thank-you', recipient: 'teacher' }],
    ["a present for my daughter's teacher", { recipient: 'teacher' }],
    [
      'uncle bob is mad about gardening',
      { recipient: 'uncle', interest: 'gardening', text: 'bob' },
    ],
    ['he has taken up hiking', { interest: 'hiking' }],
    ['anything for people who hike', { interest: 'hiking', mentioned: 'hike' }],
    ['just an espresso', { interest: 'coffee', mentioned: 'espresso' }],
    ['noise canceling headphones please', { type: 'headphones', attributes: ['noise-canceling'] }],
    ['a cordless thingamajig', { attributes: ['wireless'], text: 'thingamajig' }],
    ['something wooden and easy to clean', { attributes: ['wood', 'easy-to-clean'] }],
    ['a notebook in blue', { type: 'notebook', attributes: ['blue'] }],
    ['a toy for our puppy', { type: 'dog-toy', recipient: 'dog' }],
    ['cheap headphones', { type: 'headphones', highestBand: 2 }],
    ['she reads a lot', { interest: 'reading' }],
  ])('%s', (said, wish) => {
    expect(read(said)).toEqual(expect.objectContaining(wish));
    expect(
      Object.keys(read(said))
        .filter((part) => part !== 'mentioned')
        .sort(),
    ).toEqual(
      Object.keys(wish)
        .filter((part) => part !== 'mentioned')
        .sort(),
    );
  });
});

describe('ages', () => {
  test.each<[string, Wish]>([
    ['for a nine year old', age(9)],
    ['for a 9-year-old', age(9)],
    ["she'll be six next week", age(6)],
    ['he turns ten on friday', age(10)],
    ["he's seven", age(7)],
    ['twins of five', age(5)],
    ['the twins turn seven next month', age(7)],
    ['a boy of fifteen', age(15)],
    ['for a girl aged eleven', age(11)],
    ['an eighteen month old', age(1)],
    ['four to six year olds', age(4, 6)],
    ['my nine year old niece', age(9)],
    ['grandma is turning eighty', age(80)],
  ])('%s', (said, { ages }) => {
    expect(read(said).ages).toEqual(ages);
  });

  test('whose age it is stays', () => {
    expect(read('my nine year old niece').recipient).toBe('niece');
    expect(read('grandma is turning eighty').recipient).toBe('grandmother');
  });

  test.each(['she is one of a kind', 'under fifteen', 'a puzzle with five hundred pieces'])(
    'not in "%s"',
    (said) => {
      expect(read(said).ages).toBeUndefined();
    },
  );
});

describe('players', () => {
  test.each<[string, number | undefined]>([
    ['a game for three players', 3],
    ['a board game for two', 2],
    ['a game for the four of us', 4],
    ['a two player card game', 2],
    ['games for two to six players', 6],
    ['a game i can play all by myself', 1],
    ['a board game for me and five friends', 6],
    ['a kettle for two', undefined],
    ['a kettle, i live on my own', undefined],
    ['something for fifty dollars', undefined],
  ])('%s', (said, players) => {
    expect(read(said).players).toBe(players);
  });
});

describe('how long it may be', () => {
  test.each<[string, Wish]>([
    ['a game that takes under half an hour', { minutes: { most: 29 } }],
    ['a game that is over in fifteen or twenty minutes', { minutes: { most: 20 } }],
    ['a quick board game', { minutes: { most: 30 } }],
    ['a board game that fills the evening', { minutes: { least: 90 } }],
    ['a book with more than three hundred pages', { pages: { least: 300 } }],
    ['a short novel', { pages: { most: 250 } }],
    ['a game for long evenings', {}],
    ['a kettle that boils in four minutes', {}],
  ])('%s', (said, { minutes, pages }) => {
    const wish = read(said);
    expect({ minutes: wish.minutes, pages: wish.pages }).toEqual({ minutes, pages });
  });
});

describe('a slip of one letter', () => {
  test.each<[string, Wish]>([
    ['a fountin pen', { type: 'fountain-pen' }],
    ['a puzzel for my sister', { recipient: 'sister', type: 'logic-puzzle' }],
    ['under twenny dollers', { budget: { most: 20, isBelow: true } }],
  ])('in "%s" is seen', (said, wish) => {
    expect(read(said)).toEqual(expect.objectContaining(wish));
  });

  test.each(['something relaxed', 'no sweets'])('is not seen in the words of "%s"', (said) => {
    const { interest, type, mentioned = '' } = read(said);
    expect({ interest, type }).toEqual({});
    expect(mentioned).not.toMatch(/relaxes|sheets/);
  });
});

describe('budgets', () => {
  test.each<[string, Wish]>([
    ['under fifteen', below(15)],
    ['under $30', below(30)],
    ['up to thirty', most(30)],
    ['not above eighty', most(80)],
    ['less than a fiver', below(5)],
    ['a hundred and fifty dollars', most(150)],
    ["i don't want to spend more than twenty five dollars", most(25)],
    ['thirty or more', least(30)],
    ['at least two hundred bucks', least(200)],
    ['between twenty and forty', { budget: { least: 20, most: 40 } }],
    ['twenty to thirty dollars', { budget: { least: 20, most: 30 } }],
    ['roughly forty', { budget: { least: 32, most: 48, isAbout: true } }],
    ['forty dollars or so', { budget: { least: 32, most: 48, isAbout: true } }],
    ['my budget is sixty', most(60)],
  ])('%s', (said, { budget }) => {
    expect(read(`a gift for mom, ${said}`)).toEqual({ recipient: 'mother', budget });
  });

  test('in pounds where these are paid', () => {
    expect(readers.GB('something for mum for twenty quid')).toEqual({
      recipient: 'mother',
      ...most(20),
    });
  });

  test('a number of things is not taken for money', () => {
    expect(read('a jigsaw with more than five hundred pieces').budget).toBeUndefined();
  });
});

describe('what it must not be', () => {
  test.each<[string, string[]]>([
    ['anything but games', ['games']],
    ['no puzzles', ['puzzles', 'logic-puzzle']],
    ["she can't stand puzzles", ['puzzles', 'logic-puzzle']],
    ["my brother doesn't like coffee", ['coffee']],
    ['a gift for mom, no books please', ['books']],
    ['a gift for dad but not a kettle', ['kettle']],
    ['no toys or games', ['toys', 'games']],
    ['nothing for the kitchen', ['kitchen']],
    ['without batteries', ['battery-powered']],
    ['nothing made of plastic', ['plastic']],
  ])('%s', (said, without) => {
    const wish = read(said);
    expect(wish.without).toEqual(without);
    const { interest, category, type, text } = wish;
    expect({ interest, category, type, text }).toEqual({});
  });

  test('what no vocabulary knows is kept out by its words', () => {
    expect(read('not a candle')).toEqual({ unwanted: 'candle' });
    expect(read('a gift for mom without chocolate')).toEqual({
      recipient: 'mother',
      unwanted: 'chocolate',
    });
  });

  test('a part of what is liked is kept out by its words', () => {
    expect(read('she loves gardening but not flowers')).toEqual({
      interest: 'gardening',
      need: 'pruner',
      unwanted: 'flowers',
      notSo: 'flowers',
    });
  });

  test.each([
    ["my dad can't cook to save his life", { recipient: 'father', without: ['cooking'] }],
    ["can't find anything for my dad, he loves cooking", { interest: 'cooking' }],
    ["she can't live without coffee", { interest: 'coffee' }],
    ["he can't get enough of gardening", { interest: 'gardening' }],
  ])(
    'what somebody can’t do is no liking, and what they can’t do without is: "%s"',
    (said, wish) => {
      const heard = read(said, 'statement');
      expect(heard).toMatchObject(wish);
      expect(heard.without).toEqual('without' in wish ? wish.without : undefined);
    },
  );

  test('what comes after it is wanted', () => {
    expect(read("he hates puzzles, he's seven and loves science")).toMatchObject({
      without: ['puzzles', 'logic-puzzle'],
      interest: 'science',
      ...age(7),
    });
  });
});

describe('words that no vocabulary knows', () => {
  test.each<[string, Wish]>([
    ['a skateboard for my son', { text: 'skateboard', isName: true, recipient: 'son' }],
    ['search for a trombone', { text: 'trombone', isName: true, near: 'music' }],
    ["i'm looking for a good umbrella please", { text: 'umbrella', isName: true }],
    ['a book about sharks', { category: 'books', text: 'sharks' }],
    ['coffee mug', { text: 'coffee mug', isName: true, near: 'coffee', mentioned: 'coffee' }],
    ['a tea towel', { text: 'tea towel', isName: true, near: 'tea', mentioned: 'tea' }],
    ['a hot water bottle', { text: 'hot water bottle', isName: true }],
    [
      'filters for my coffee maker',
      {
        text: 'filters',
        mentioned: 'coffee maker',
        goesWith: 'coffee maker',
        without: ['coffee-maker'],
      },
    ],
    ['something for pasta', { text: 'pasta' }],
    ['a sturdy kettle', { type: 'kettle', mentioned: 'sturdy' }],
    [
      'a gift for my sister who just moved to portugal',
      { recipient: 'sister', mentioned: 'portugal' },
    ],
    [
      'dad likes coffee and llamas',
      { recipient: 'father', interest: 'coffee', mentioned: 'llamas', quality: 'llamas' },
    ],
    ['my son needs a skateboard', { text: 'skateboard', isName: true, recipient: 'son' }],
    [
      'a firm pillow i can adjust',
      { type: 'pillow', mentioned: 'firm adjust', quality: 'firm', demand: 'adjust' },
    ],
    [
      'just the screwdriver i have enough bits',
      { type: 'screwdriver', mentioned: 'bits', demand: 'bits' },
    ],
    ['my dog is my whole life', { recipient: 'dog', mentioned: 'whole life' }],
    ['coffee and travel', { interest: 'coffee', otherInterests: ['travel'] }],
  ])('%s', (said, wish) => {
    expect(read(said)).toEqual(wish);
  });

  test.each(['something nice', 'can you find me a gift please', "i don't know", ''])(
    'there are none in "%s"',
    (said) => {
      expect(read(said)).toEqual({});
    },
  );

  test('the end of a very long sentence is not read', () => {
    expect(read(`${'very '.repeat(100)}kettle`)).toEqual({});
  });
});

test('words of every object are words like others', () => {
  const building = { recipient: 'son', interest: 'building', mentioned: 'constructor' };
  expect(read('a constructor for my son')).toEqual(building);
  expect(read('toString valueOf __proto__')).toEqual({ text: 'tostring valueof proto' });
});

describe('who is meant', () => {
  test.each<[string, string]>([
    ["my sister's son", 'nephew'],
    ["my wife's mother", 'mother-in-law'],
    ["my friend's little boy", 'child'],
    ["my sister's teacher", 'teacher'],
    ['my little toddler nephew', 'nephew'],
    ['a gift for my mom no wait my dad', 'father'],
    ["the dog has plenty it's for the cat", 'cat'],
    ['something for my aunt my sister says she is lonely', 'aunt'],
  ])('%s', (said, recipient) => {
    expect(read(said).recipient).toBe(recipient);
  });

  test('"me" beside a verb says nothing of whom it is for', () => {
    expect(read('my husband is driving me nuts', 'statement').recipient).toBe('husband');
    expect(read('she would kill me', 'statement').recipient).toBeUndefined();
  });
});

describe('a number', () => {
  test('at the beginning of a statement is an age, because Alexa leaves "he is" out', () => {
    expect(read('twelve by the way', 'statement').ages).toEqual({ from: 12, to: 12 });
    expect(read('nine and loves drawing', 'statement').ages).toEqual({ from: 9, to: 9 });
  });

  test('that counts something is no age, no money and no party', () => {
    expect(read('two kettles', 'statement').ages).toBeUndefined();
    expect(read('about a hundred plants', 'statement').budget).toBeUndefined();
    expect(read('puzzles for six weeks', 'statement').players).toBeUndefined();
  });

  test('of each of two children is a range', () => {
    expect(read("something for my kids they're seven and ten").ages).toEqual({ from: 7, to: 10 });
  });
});

describe('what stands beside the point in a statement', () => {
  test('a place is not the kind of thing that is wanted', () => {
    expect(read('he has one of those sitting in the garage', 'statement').category).toBeUndefined();
    expect(read('the garden', 'statement').category).toBe('garden');
  });

  test('words that no id covers are looked for only where they are wanted or liked', () => {
    expect(read('is leaving for a job in denver', 'statement').text).toBeUndefined();
    expect(read('loves marbled gnomons', 'statement').text).toBe('marbled gnomons');
  });
});

test('the same words are read the same each time', () => {
  const said =
    'headphones or a kettle for my nine year old niece who likes tea, no games, under fifty';
  expect(read(said)).toEqual(read(said));
  expect(read(said)).toEqual(
    createReader(parts.readingWords('en-US'), forms, parts.belonging)(said),
  );
});
