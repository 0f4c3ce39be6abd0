import { heardInHouse, houseReading } from './support/house-model';
import { TO_SKILL, smallUnderstanding } from './support/small-model';

const LOCK = ['LockIntent', { room: 'kitchen' }];

describe('politeness does not change what is asked for', () => {
  test.each([
    ...['kindly lock the kitchen door', 'could you please kindly lock the kitchen door'],
    ...['would you be so kind as to lock the kitchen door', 'be a dear and lock the kitchen door'],
    ...[
      'i was wondering if you could lock the kitchen door',
      "i'd like you to lock the kitchen door",
    ],
    ...[
      'sorry to bother you but could you lock the kitchen door',
      'would you lock the kitchen door',
    ],
    ...['it would be lovely if you could lock the kitchen door'],
    ...["i'd appreciate it if you would lock the kitchen door", 'excuse me, lock the kitchen door'],
    ...['do me a favor and lock the kitchen door', 'if you get a chance lock the kitchen door'],
  ])('before it: %j', (say) => {
    expect(heardInHouse(say)).toEqual(LOCK);
  });

  test.each([
    ...['would you mind locking the kitchen door', 'do you mind locking the kitchen door please'],
    ...["i'd appreciate you locking the kitchen door", 'how about locking the kitchen door'],
    ...['thank you for locking the kitchen door', 'do me the favor of locking the kitchen door'],
  ])('before a form of the verb: %j', (say) => {
    expect(heardInHouse(say)).toEqual(LOCK);
  });

  test.each([
    ...[
      "lock, if you don't mind, the kitchen door",
      'lock if you would be so kind the kitchen door',
    ],
    ...['lock please the kitchen door', 'lock the kitchen door when you get a chance please alexa'],
  ])('in the middle: %j', (say) => {
    expect(heardInHouse(say)).toEqual(LOCK);
  });

  test.each([
    ...[
      'lock the kitchen door thank you very much',
      'lock the kitchen door if you would be so kind',
    ],
    ...["lock the kitchen door if it's not too much trouble", 'lock the kitchen door would you'],
    ...["lock the kitchen door, i'd really appreciate it", 'lock the kitchen door many thanks'],
  ])('after it: %j', (say) => {
    expect(heardInHouse(say)).toEqual(LOCK);
  });

  test.each([
    ["i'd love to hear rain", 'rain'],
    ['may i hear the waves', 'waves'],
    ['i was hoping to hear whale songs', 'whale songs'],
    ['would it be possible to hear whale songs', 'whale songs'],
    ['would you mind playing whale songs', 'whale songs'],
    ['would you be so kind as to play whale songs', 'whale songs'],
  ])('in the way to wish, also for a value that no type knows: %j', (say, sound) => {
    expect(heardInHouse(say)).toEqual(['PlayIntent', { sound }]);
  });

  test.each([
    ["write down, if you don't mind, buy milk", 'buy milk'],
    ['would you mind writing down buy milk', 'buy milk'],
    ['kindly write down buy milk', 'buy milk'],
  ])('around free text: %j', (say, text) => {
    expect(heardInHouse(say)).toEqual(['NoteIntent', { text }]);
  });

  test.each([
    ['would you mind not locking the door', 'AMAZON.FallbackIntent'],
    ["i'd love for you not to lock the door", 'AMAZON.FallbackIntent'],
    ['would you mind unlocking the door', 'AMAZON.FallbackIntent'],
    ['would you mind stopping', 'AMAZON.StopIntent'],
  ])('and neither turns it round: %j is %s', (say, intent) => {
    expect(heardInHouse(say)[0]).toBe(intent);
  });

  test.each([
    [
      'would you mind locking the kitchen door',
      ['passes over "would you mind"', 'takes "locking" for "lock"'],
    ],
    [
      'kindly lock the door thank you so much',
      ['passes over "kindly"', 'passes over "thank you so much"'],
    ],
    ["i'd love to hear rain", ['takes "i would love to" for "i want to"']],
    ["lock if you don't mind the door", ['passes over "if you do not mind"']],
  ])('and what was made of it is told: %j', (say, differences) => {
    expect(houseReading(say).differences).toEqual(differences);
  });
});

describe('one way to wish is as good as another', () => {
  const { hear } = smallUnderstanding({
    invocationName: 'pantry',
    intents: [
      { name: 'AMAZON.FallbackIntent' },
      {
        name: 'FetchIntent',
        slots: [{ name: 'text', type: 'AMAZON.SearchQuery' }],
        samples: ['i want {text}', 'i want a bag of {text}', 'can i have the list'],
      },
    ],
    types: [],
  });
  const heardAs = (say: string): string => {
    const heard = hear(say, TO_SKILL);
    return heard.kind === 'intent' ? heard.interpretation.intent.name : heard.kind;
  };

  test.each(["i'd love a bag of flour", 'um give me a bag of flour please', 'i need the list'])(
    'where the sample says more: %j',
    (say) => {
      expect(heardAs(say)).toBe('FetchIntent');
    },
  );

  test.each(['i need a break from all of this', "i'd love to go home"])(
    'but free text alone is known by its own: %j',
    (say) => {
      expect(heardAs(say)).toBe('AMAZON.FallbackIntent');
    },
  );
});

describe('"ask … for" a thing', () => {
  test.each([
    ['ask house helper for rain', 'rain'],
    ['ask house helper for the waves please', 'waves'],
    ['ask house helper for whale songs', 'whale songs'],
    ['could you ask house helper for whale songs', 'whale songs'],
    ['ask house helper about whale songs', 'whale songs'],
  ])('is a sample that gives it: %j', (say, sound) => {
    expect(heardInHouse(say)).toEqual(['PlayIntent', { sound }]);
  });

  it('keeps a noun of the samples', () => {
    expect(heardInHouse('ask house helper for the weather in paris')).toEqual([
      'WeatherIntent',
      { city: 'paris' },
    ]);
  });

  test.each([
    'ask house helper for a kettle of fish that my brother caught',
    'ask house helper for more than this house could ever hold',
    'for whale songs',
    'whale songs',
  ])('is not any sentence: %j', (say) => {
    expect(heardInHouse(say)[0]).toBe('AMAZON.FallbackIntent');
  });

  it('says that "for" stands for the verb', () => {
    expect(houseReading('ask house helper for whale songs').differences).toEqual([
      'takes "for" for "play"',
      'guesses "whale songs" for {sound}',
    ]);
  });
});
