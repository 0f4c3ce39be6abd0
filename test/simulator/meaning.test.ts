import { heardInHouse, houseReading } from './support/house-model';

const FALLBACK = 'AMAZON.FallbackIntent';

describe('a verb is not taken for another', () => {
  test.each([
    ...['unlock the door', 'unlock the kitchen door', 'could you unlock the front door'],
    ...['open the door', 'close the kitchen door', 'is the door locked', 'lock the window'],
    ...['turn down the lights', 'turn the lights down', 'turn up the kitchen lights'],
    ...['dim the kitchen lights', 'turn off the lights', 'turn the lights off', 'lights out'],
    ...['where is the door', 'find the kitchen door', 'show me the front door'],
  ])('%j', (say) => {
    expect(heardInHouse(say)).toEqual([FALLBACK, {}]);
  });

  test.each([
    ['turn the lights on', {}],
    ['turn the kitchen lights on', { room: 'kitchen' }],
    ['switch on the lights', {}],
    ['turn on the lamps', {}],
    ['lights on', {}],
    ['turn on the lovely lights in the kitchen', { room: 'kitchen' }],
  ])('but one that means the same is, and a word may be missing on one side: %j', (say, slots) => {
    expect(heardInHouse(say)).toEqual(['LightIntent', slots]);
  });

  it('says which word was taken for which', () => {
    expect(houseReading('switch on the kitchen lights').differences).toEqual([
      'takes "switch" for "turn"',
    ]);
  });
});

describe('a value is taken as a whole', () => {
  test.each([
    ['set the heating to 3.5 degrees', '3.5'],
    ['set the heating to 20.5', '20.5'],
    ['set the heating to 3.5% degrees', '3.5'],
    ['set the heating to -5 degrees', '-5'],
    ['set the heating to one and a half degrees', '1.5'],
    ['set the heating to 1/2 degrees', '0.5'],
    ['set the heating to 2 1/2 degrees', '2.5'],
    ['set the heating to 2½ degrees', '2.5'],
    ['set the heating to ¾ degrees', '0.75'],
    ['set the heating to three quarters', '0.75'],
    ['set the heating to two and a half thousand degrees', '2500'],
    ['set the heating to 1.5 million degrees', '1500000'],
    ['set the heating to five billion degrees', '5000000000'],
    ['set the heating to about twenty degrees', '20'],
  ])('%j is %s', (say, degrees) => {
    expect(heardInHouse(say)).toEqual(['HeatIntent', { degrees }]);
  });

  test.each([
    ['heat the house for 1.5 hours', { length: 'PT1H30M' }],
    ['heat the house for 1.3 hours', { length: 'PT1H18M' }],
    ['wake me up at 7.30 pm', { time: '19:30' }],
    ['make the lights bright red', { color: 'bright red' }],
    ['make the lights reddish brown', { color: 'reddish brown' }],
  ])('%j has %j', (say, slots) => {
    expect(heardInHouse(say)[1]).toEqual(slots);
  });

  test.each([
    ...['set the heating to five or six degrees', 'set the heating to five to six degrees'],
    ...['set the heating to one or two', 'set the heating to between five and six degrees'],
    ...['set the heating to 5-6 degrees', 'set the heating to 5/6', 'set the heating to five six'],
    ...['set the heating to one and a third degrees', 'set the heating to two thirds of a degree'],
    ...['set the heating to three trillion degrees'],
    ...['heat the house for five or six hours', 'heat the house for 1.33 hours'],
    ...['wake me up at seven or eight', 'could you wake me up on monday or tuesday'],
    ...['make the lights red and blue', 'could you make the lights red or maybe blue'],
  ])('%j, which no value can hold, is not the last of it', (say) => {
    expect(heardInHouse(say)).toEqual([FALLBACK, {}]);
  });

  it('is what was said where the type takes other words', () => {
    expect(heardInHouse('could you please turn on the kitchen and living room lights')).toEqual([
      'LightIntent',
      { room: 'kitchen and living room' },
    ]);
  });
});

describe('no list of names swallows a sentence', () => {
  test.each([
    'weather in the city where my mother lives',
    'what is the weather in the place my mother lives',
    'what is the weather in a lovely little village by the sea',
    "weather in my mother's town",
    'say hello to the man who wants to know me',
    'say hello to everybody that i know',
  ])('%j', (say) => {
    expect(heardInHouse(say)).toEqual([FALLBACK, {}]);
  });

  test.each([
    ['what is the weather in springfield falls', { city: 'springfield falls' }],
    ['weather in sutton in ashfield', { city: 'sutton in ashfield' }],
    ['say hello to ezekiel', { name: 'ezekiel' }],
  ])('but a name that it lacks is one: %j', (say, slots) => {
    expect(heardInHouse(say)[1]).toEqual(slots);
  });
});
