import * as fc from 'fast-check';
import { type Slot } from 'ask-sdk-model';
import { type Turn } from '../../simulator/device';
import { asking, fakeSkill } from './support/fake-skill';
import { smallDevice } from './support/small-device';
import { NOON } from './support/small-model';
import { SKILL_ID, understandingOf, understandingWith } from './support/understanding-of';

interface Described {
  readonly slots: readonly object[];
  readonly samples: readonly string[];
  readonly types?: readonly object[];
}

/** A device whose skill has one intent. */
const deviceFor = ({ slots, samples, types = [] }: Described) =>
  smallDevice(fakeSkill({ LaunchRequest: asking('Hello.') }), {
    understanding: understandingWith(
      [
        { name: 'TakeIntent', slots, samples },
        { name: 'AMAZON.FallbackIntent', samples: [] },
      ],
      types,
    ),
  });

/** The turn in which it is said to a skill that was just opened. */
const said = async (described: Described, utterance: string): Promise<Turn> => {
  const device = deviceFor(described);
  await device.say('open value tester');
  return device.say(utterance);
};

/** The slot as the skill got it. */
const slotIn = (turn: Turn, name: string): Slot | undefined => {
  const request = turn.exchanges.at(-1)?.request.request;
  return request?.type === 'IntentRequest' ? request.intent.slots?.[name] : undefined;
};

const codes = (slot: Slot | undefined): string[] =>
  (slot?.resolutions?.resolutionsPerAuthority ?? []).map(({ status }) => status.code);

const value = (name: string, id?: string) => ({ ...(id && { id }), name: { value: name } });

describe('a type of Amazon’s own to which the model adds values', () => {
  const paint: Described = {
    slots: [{ name: 'color', type: 'AMAZON.Color' }],
    samples: ['paint it {color}'],
    types: [{ name: 'AMAZON.Color', values: [value('dragon breath', 'dragon')] }],
  };

  it('keeps its own values, which its authority does not know', async () => {
    const slot = slotIn(await said(paint, 'paint it red'), 'color');
    expect(slot?.value).toBe('red');
    expect(codes(slot)).toEqual(['ER_SUCCESS_NO_MATCH']);
  });

  it('has the added ones, with their ids', async () => {
    const turn = await said(paint, 'paint it dragon breath');
    expect(turn.slots).toEqual({ color: { value: 'dragon breath', id: 'dragon' } });
    expect(codes(slotIn(turn, 'color'))).toEqual(['ER_SUCCESS_MATCH']);
  });

  it('resolves nothing when nothing is added', async () => {
    const slot = slotIn(await said({ ...paint, types: [] }, 'paint it red'), 'color');
    expect(slot).toEqual({
      name: 'color',
      value: 'red',
      confirmationStatus: 'NONE',
      source: 'USER',
      slotValue: { type: 'Simple', value: 'red' },
    });
  });

  it('can be one that the simulator has no reader for', async () => {
    const read: Described = {
      slots: [{ name: 'book', type: 'AMAZON.Book' }],
      samples: ['{book}', 'please read me {book}'],
      types: [{ name: 'AMAZON.Book', values: [value('the shelf', 'shelf')] }],
    };
    expect((await said(read, 'the shelf')).slots).toEqual({
      book: { value: 'the shelf', id: 'shelf' },
    });
  });
});

describe('a slot for several values', () => {
  const order: Described = {
    slots: [{ name: 'toppings', type: 'ToppingType', multipleValues: { enabled: true } }],
    samples: ['a pizza with {toppings}', '{toppings}'],
    types: [
      {
        name: 'ToppingType',
        values: [
          { id: 'p', name: { value: 'pepperoni', synonyms: ['salami'] } },
          value('mushrooms', 'm'),
          value('black olives', 'o'),
          value('cheese', 'c'),
          value('ham and cheese', 'hc'),
        ],
      },
    ],
  };

  test.each([
    ['a pizza with pepperoni and mushrooms', ['pepperoni', 'mushrooms']],
    ['a pizza with salami, mushrooms, and black olives', ['salami', 'mushrooms', 'black olives']],
    ['a pizza with mushrooms black olives cheese', ['mushrooms', 'black olives', 'cheese']],
    ['pepperoni and ham and cheese', ['pepperoni', 'ham and cheese']],
    ['a pizza with pepperoni and gravel', ['pepperoni', 'gravel']],
  ])('%j has %j', async (utterance, values) => {
    const slot = slotIn(await said(order, utterance), 'toppings');
    const held = slot?.slotValue?.type === 'List' ? slot.slotValue.values : [];
    expect(held.map((single) => (single.type === 'Simple' ? single.value : ''))).toEqual(values);
  });

  it('sends them as a list, each with its own resolution, and no value of the slot itself', async () => {
    const turn = await said(order, 'a pizza with salami and mushrooms');
    const authority = `amzn1.er-authority.echo-sdk.${SKILL_ID}.ToppingType`;
    const single = (words: string, name: string, id: string) => ({
      type: 'Simple',
      value: words,
      resolutions: {
        resolutionsPerAuthority: [
          { authority, status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name, id } }] },
        ],
      },
    });
    expect(slotIn(turn, 'toppings')).toEqual({
      name: 'toppings',
      confirmationStatus: 'NONE',
      source: 'USER',
      slotValue: {
        type: 'List',
        values: [single('salami', 'pepperoni', 'p'), single('mushrooms', 'mushrooms', 'm')],
      },
    });
    expect(turn.slots).toEqual({ toppings: { value: 'salami, mushrooms', id: 'p, m' } });
  });

  it('shows their ids in the same order, with a mark for a value that the type does not know', async () => {
    const turn = await said(order, 'a pizza with gravel and mushrooms');
    expect(turn.slots).toEqual({ toppings: { value: 'gravel, mushrooms', id: '?, m' } });
  });

  it('sends one value alone as any other slot', async () => {
    const slot = slotIn(await said(order, 'a pizza with cheese'), 'toppings');
    expect(slot).toMatchObject({ value: 'cheese', slotValue: { type: 'Simple' } });
  });

  it('reads as many values as were said, however they are joined', async () => {
    const toppings = ['pepperoni', 'mushrooms', 'black olives', 'cheese'];
    const device = deviceFor(order);
    await device.say('open value tester');
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...toppings), { minLength: 2 }),
        fc.constantFrom(' and ', ', ', ', and ', ' '),
        async (chosen, joint) => {
          const turn = await device.say(`a pizza with ${chosen.join(joint)}`);
          expect(turn.slots['toppings']?.value).toBe(chosen.join(', '));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('takes colours of two words as one value each', async () => {
    const paint: Described = {
      slots: [{ name: 'colors', type: 'AMAZON.Color', multipleValues: { enabled: true } }],
      samples: ['paint it {colors}'],
    };
    const turn = await said(paint, 'paint it navy blue and light green');
    expect(turn.slots).toEqual({ colors: { value: 'navy blue, light green' } });
  });
});

describe('what the simulator can’t read is told in the turn', () => {
  it('a type of Amazon’s own without a reader', async () => {
    const play: Described = {
      slots: [{ name: 'book', type: 'AMAZON.Book' }],
      samples: ['please read me {book}'],
    };
    const turn = await said(play, 'please read me Moby Dick');
    expect(turn.slots).toEqual({ book: { value: 'moby dick' } });
    expect(turn.warnings).toEqual([
      'the simulator has no reader for AMAZON.Book: {book} has "moby dick" as it was said, and Alexa may hear something else',
    ]);
  });

  it('values that are kept in a catalogue', async () => {
    const catalogId = 'amzn1.ask.interactionModel.catalog.1234';
    const play: Described = {
      slots: [{ name: 'artist', type: 'ArtistType' }],
      samples: ['please play songs by {artist}'],
      types: [
        {
          name: 'ArtistType',
          valueSupplier: {
            type: 'CatalogValueSupplier',
            valueCatalog: { catalogId, version: '1' },
          },
        },
      ],
    };
    const turn = await said(play, 'please play songs by abba');
    expect(turn.slots).toEqual({ artist: { value: 'abba' } });
    expect(turn.warnings.join()).toContain(`the values of ArtistType are in the catalogue`);
    expect(turn.warnings.join()).toContain(catalogId);
    expect(codes(slotIn(turn, 'artist'))).toEqual(['ER_SUCCESS_NO_MATCH']);
  });

  it('says nothing of a type that is read', async () => {
    const fly: Described = {
      slots: [{ name: 'city', type: 'AMAZON.City' }],
      samples: ['fly me to {city}'],
    };
    expect(await said(fly, 'fly me to paris')).toMatchObject({
      slots: { city: { value: 'paris' } },
      warnings: [],
    });
  });
});

test.each([
  ['book a table for tomorrow evening', { date: '2026-11-22', time: 'EV' }],
  ['book a table for friday at half past seven', { date: '2026-11-27', time: '07:30' }],
  ['book a table for the third of march at five thirty pm', { date: '2027-03-03', time: '17:30' }],
  ['book a table for this weekend', { date: '2026-W47-WE' }],
])('of two slots for a day and a time, %j fills %j', async (utterance, values) => {
  const book: Described = {
    slots: [
      { name: 'date', type: 'AMAZON.DATE' },
      { name: 'time', type: 'AMAZON.TIME' },
    ],
    samples: ['book a table for {date}', 'book a table for {date} {time}'],
  };
  const { slots } = await said(book, utterance);
  const held = Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, slot.value]));
  expect(held).toEqual(values);
});

test('any whole number is read from its digits, and its opposite from "minus" before them', async () => {
  const count: Described = {
    slots: [{ name: 'count', type: 'AMAZON.NUMBER' }],
    samples: ['count to {count}'],
  };
  const device = deviceFor(count);
  await device.say('open value tester');
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 999_999_999 }), async (number) => {
      expect((await device.say(`count to ${number}`)).slots['count']?.value).toBe(String(number));
      const minus = await device.say(`count to minus ${number}`);
      expect(minus.slots['count']?.value).toBe(String(-number));
    }),
    { numRuns: 50 },
  );
});

test('any day of the year is read as a day on or after today', async () => {
  const meet: Described = {
    slots: [{ name: 'day', type: 'AMAZON.DATE' }],
    samples: ['meet me on {day}'],
  };
  const device = deviceFor(meet);
  await device.say('open value tester');
  const words = new Intl.DateTimeFormat('en-US', {
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 364 }), async (ahead) => {
      const day = new Date(NOON + ahead * 86_400_000);
      const turn = await device.say(`meet me on ${words.format(day)}`);
      expect(turn.slots['day']?.value).toBe(day.toISOString().slice(0, 10));
    }),
    { numRuns: 60 },
  );
});

describe('a slot for several values that Alexa asks for', () => {
  const model = {
    interactionModel: {
      languageModel: {
        invocationName: 'value tester',
        intents: [
          {
            name: 'TakeIntent',
            slots: [{ name: 'colors', type: 'AMAZON.Color', multipleValues: { enabled: true } }],
            samples: ['paint the wall'],
          },
        ],
      },
      dialog: {
        delegationStrategy: 'ALWAYS',
        intents: [
          {
            name: 'TakeIntent',
            slots: [
              {
                name: 'colors',
                type: 'AMAZON.Color',
                elicitationRequired: true,
                confirmationRequired: true,
                prompts: { elicitation: 'Elicit', confirmation: 'Confirm' },
                validations: [{ type: 'isNotInSet', prompt: 'Not', values: ['black'] }],
              },
            ],
          },
        ],
      },
      prompts: [
        ['Elicit', 'Which colours?'],
        ['Confirm', 'So {colors}?'],
        ['Not', 'Not black. Which colours?'],
      ].map(([id, value]) => ({ id, variations: [{ type: 'PlainText', value }] })),
    },
  };

  it('is filled, checked and confirmed like one with a single value', async () => {
    const understanding = understandingOf(model);
    const device = smallDevice(fakeSkill({ LaunchRequest: asking('Hello.') }), { understanding });
    await device.say('open value tester');
    const spoken = async (words: string): Promise<string> =>
      (await device.say(words)).spoken.map(({ text }) => text).join(' ');
    expect(await spoken('paint the wall')).toBe('Which colours?');
    expect(await spoken('red and black')).toBe('Not black. Which colours?');
    expect(await spoken('red and navy blue')).toBe('So red, navy blue?');
    const done = await device.say('yes');
    const slot = slotIn(done, 'colors');
    expect(slot?.confirmationStatus).toBe('CONFIRMED');
    expect(slot?.slotValue).toMatchObject({ type: 'List' });
  });
});
