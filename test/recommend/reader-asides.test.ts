import { type Wish } from '../../lambda/recommend/wish';
import { createReader } from '../../lambda/recommend/reader/reader';
import { parts } from '../support/shop';

const { forms } = parts.catalog.text['en'] ?? { forms: { stopWords: [], stems: [] } };
const read = createReader(parts.readingWords('en-US'), forms, parts.belonging);

describe('who only says or does something is not whom it is for', () => {
  test.each<[string, string | undefined]>([
    ["my wife says he's five now", undefined],
    ['my roommate told me to get an air fryer', undefined],
    ["i've taken up writing since my husband passed", 'myself'],
    ['i promised my girlfriend i would start cooking', undefined],
    ["an electric toothbrush for when i am at my mom's", undefined],
    ['my mom says she wants a kettle', 'mother'],
    ['my dad is out in the garden all day', 'father'],
    ['still writing letters to everybody', undefined],
    ['we were invited by my friend and need to bring a gift for the lady of the house', 'host'],
  ])('%s', (said, recipient) => {
    expect(read(said, 'statement').recipient).toBe(recipient);
  });
});

describe('an age that names somebody', () => {
  test.each<[string, Wish]>([
    ['a toy for a two year old', { recipient: 'toddler', ages: { from: 2, to: 2 } }],
    ['kids between four and seven', { recipient: 'child', ages: { from: 4, to: 7 } }],
    ['a sixteen year old girl', { recipient: 'teenager', ages: { from: 16, to: 16 } }],
    ['my nine year old niece', { recipient: 'niece', ages: { from: 9, to: 9 } }],
    ["my mom's seventieth birthday", { recipient: 'mother', ages: { from: 70, to: 70 } }],
    ['my niece is gonna be six', { recipient: 'niece', ages: { from: 6, to: 6 } }],
  ])('%s', (said, { recipient, ages }) => {
    expect(read(said)).toMatchObject({ recipient, ages });
  });

  test('an age alone names nobody: it may be that of the person before', () => {
    expect(read("she's nine", 'statement').recipient).toBeUndefined();
  });

  test('one of a kind is no age', () => {
    expect(read('one of those families that hike', 'statement').ages).toBeUndefined();
  });
});

describe('how much it may cost, in everyday words', () => {
  test.each<[string, Wish]>([
    ["my wife's birthday and money's no object", { lowestBand: 3 }],
    ['wanna spend a whole lot', { highestBand: 2 }],
    ["money's tight this year", { highestBand: 2 }],
    ['nothing too fancy for my aunt', { highestBand: 2 }],
    ['mid price range would be fine', { lowestBand: 2, highestBand: 3 }],
    ['not cheap but not crazy expensive', { lowestBand: 2, highestBand: 3 }],
    ["we're not allowed to go over twenty", { budget: { most: 20 } }],
    ['secret santa twenty dollar limit', { budget: { most: 20 } }],
    ['at least fifty dollars but no more than eighty', { budget: { least: 50, most: 80 } }],
  ])('%s', (said, { budget, lowestBand, highestBand }) => {
    const wish = read(said);
    expect([wish.budget, wish.lowestBand, wish.highestBand]).toEqual([
      budget,
      lowestBand,
      highestBand,
    ]);
  });
});

describe('what it must not be, in everyday words', () => {
  test.each<[string, string[]]>([
    ["he won't touch coffee", ['coffee']],
    ["she's not one for yoga or running", ['yoga', 'running']],
    ['could we steer clear of black', ['black']],
    ['he likes hiking but please do not give me any books', ['books']],
    ['she hates anything pink', ['pink']],
    ['something else rather than a kettle', ['kettle']],
  ])('%s', (said, without) => {
    expect(read(said).without).toEqual(expect.arrayContaining(without));
  });
});

describe('words that say nothing about the thing', () => {
  test.each<[string, Wish]>([
    ['a blender but my walls are thin', { type: 'blender' }],
    ['one', {}],
    ['a ceramic dog bowl would do nicely', { type: 'dog-bowl', attributes: ['ceramic'] }],
    ['a coffee grinder honestly', { type: 'coffee-grinder' }],
    ['a pack of colored pencils', { type: 'colored-pencils' }],
  ])('%s', (said, { type, attributes }) => {
    const wish = read(said);
    expect([wish.type, wish.attributes, wish.text]).toEqual([type, attributes, undefined]);
  });
});
