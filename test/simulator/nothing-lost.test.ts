import { TO_SKILL, smallUnderstanding } from './support/small-model';

const value = (name: string) => ({ name: { value: name } });

const { hear } = smallUnderstanding({
  invocationName: 'handy helper',
  intents: [
    { name: 'AMAZON.FallbackIntent' },
    { name: 'DoorIntent', samples: ['open the door', 'open the garage door'] },
    { name: 'SafeIntent', samples: ['unlock the safe', 'unlock my safe'] },
    { name: 'AlarmIntent', samples: ['set the alarm', 'set my alarm'] },
    {
      name: 'PartyIntent',
      slots: [{ name: 'day', type: 'AMAZON.DATE' }],
      samples: ['plan a party for {day}'],
    },
    {
      name: 'PaintIntent',
      slots: [{ name: 'color', type: 'Colour' }],
      samples: ['paint the wall {color}'],
    },
    {
      name: 'TimerIntent',
      slots: [{ name: 'length', type: 'AMAZON.DURATION' }],
      samples: ['set a timer for {length}'],
    },
    {
      name: 'PizzaIntent',
      slots: [{ name: 'toppings', type: 'Topping', multipleValues: { enabled: true } }],
      samples: ['make a pizza with {toppings}'],
    },
    {
      name: 'ArtistIntent',
      slots: [{ name: 'who', type: 'AMAZON.Artist' }],
      samples: ['films with {who}', 'who is {who}'],
    },
    {
      name: 'SongIntent',
      slots: [{ name: 'song', type: 'AMAZON.MusicRecording' }],
      samples: ['play the song {song}'],
    },
    {
      name: 'PlaceIntent',
      slots: [{ name: 'place', type: 'Place' }],
      samples: ['drive to {place}'],
    },
  ],
  types: [
    { name: 'Colour', values: [value('red'), value('blue')] },
    { name: 'Topping', values: [value('ham'), value('cheese')] },
    { name: 'Place', values: [value('paris')] },
  ],
});

const FALLBACK = 'AMAZON.FallbackIntent';

/** The intent and its filled slots, several values with a plus between them. */
const heardAs = (say: string): readonly [string, Record<string, string>] => {
  const heard = hear(say, TO_SKILL);
  if (heard.kind !== 'intent') throw new Error(`"${say}" was heard as ${heard.kind}`);
  const { name, slots = {} } = heard.interpretation.intent;
  const filled = Object.values(slots).flatMap(({ name: slot, slotValue }) => {
    if (slotValue === undefined) return [];
    const values = slotValue.type === 'List' ? slotValue.values : [slotValue];
    return [[slot, values.map((one) => ('value' in one ? String(one.value) : '')).join('+')]];
  });
  return [name, Object.fromEntries(filled) as Record<string, string>];
};

describe('a request is never done by half in silence', () => {
  test.each([
    ...['open the door and unlock the safe', 'please open the door and then unlock my safe'],
    ...['open the door then unlock the safe', 'unlock the safe and open the door'],
  ])('%j', (say) => {
    expect(heardAs(say)).toEqual([FALLBACK, {}]);
  });

  test.each([
    ['open the big door', 'DoorIntent'],
    ['open the big door and thank you', 'DoorIntent'],
  ])('but a word or a politeness may be left over: %j', (say, intent) => {
    expect(heardAs(say)[0]).toBe(intent);
  });
});

describe('a number, a day or a time that no slot takes is not passed over', () => {
  test.each([
    ...['set the alarm at seven', 'set the alarm for tomorrow', 'set the alarm for ten minutes'],
    ...['set my alarm next week', 'set the alarm 3 times'],
  ])('%j', (say) => {
    expect(heardAs(say)).toEqual([FALLBACK, {}]);
  });

  it('but the same sentence without it is heard', () => {
    expect(heardAs('set the loud alarm')).toEqual(['AlarmIntent', {}]);
  });
});

describe('what is said beside a value is not dropped when it makes another of it', () => {
  test.each([
    ...['set a timer for less than five minutes', 'set a big timer for more than ten minutes'],
    ...['set a timer for at least five minutes', 'set a long timer for five minutes or less'],
    ...['plan a party for before friday', 'paint the big wall red then blue'],
  ])('%j', (say) => {
    expect(heardAs(say)).toEqual([FALLBACK, {}]);
  });

  test.each([
    ['set a timer for about five minutes', 'TimerIntent', { length: 'PT5M' }],
    ['plan a big party for last christmas', 'PartyIntent', { day: '2025-12-25' }],
    ['paint the big wall red', 'PaintIntent', { color: 'red' }],
  ])('but the whole value is heard: %j', (say, intent, slots) => {
    expect(heardAs(say)).toEqual([intent, slots]);
  });
});

describe('several values are those that were asked for', () => {
  test.each([
    ...['make a pizza with everything but ham', 'make a pizza with ham instead of cheese'],
    ...['make a pizza with anything except ham', 'make a pizza with less ham'],
  ])('so none is read from %j', (say) => {
    expect(heardAs(say)).toEqual([FALLBACK, {}]);
  });

  test.each([
    ['make a pizza with ham and cheese', 'ham+cheese'],
    ['make a pizza with ham and olives', 'ham+olives'],
  ])('%j has %s', (say, toppings) => {
    expect(heardAs(say)).toEqual(['PizzaIntent', { toppings }]);
  });
});

describe('a guess is a name, and no sentence', () => {
  test.each([
    ...['films with what i watched last night', 'who is the man that came to dinner yesterday'],
    ...['drive to where i was yesterday', 'drive to what you think'],
  ])('%j', (say) => {
    expect(heardAs(say)).toEqual([FALLBACK, {}]);
  });

  test.each([
    ['films with tom hanks', 'ArtistIntent', { who: 'tom hanks' }],
    ['who is the duke of wellington', 'ArtistIntent', { who: 'duke of wellington' }],
    ['drive to london', 'PlaceIntent', { place: 'london' }],
    ['play the song what is love', 'SongIntent', { song: 'what is love' }],
  ])('but %j', (say, intent, slots) => {
    expect(heardAs(say)).toEqual([intent, slots]);
  });
});
