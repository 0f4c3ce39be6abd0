import * as fc from 'fast-check';
import { alexaOf } from '../../simulator/alexa';
import { interactionModelSchema } from '../../simulator/understanding';
import { builtInType } from '../../simulator/understanding/built-in-type';
import { readUtterance } from '../../simulator/understanding/utterance';
import {
  NOON,
  TO_ALEXA,
  TO_SKILL,
  interpretationOf,
  smallModel,
  smallUnderstanding,
} from './support/small-model';
import { SKILL_ID } from './support/understanding-of';
import { anyText } from '../support/any-text';

const slotsOf = (utterance: string): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.values(interpretationOf(utterance).intent.slots ?? {}).flatMap(({ name, value }) =>
      value === undefined ? [] : [[name, value]],
    ),
  );

describe('utterances and samples', () => {
  test.each([
    // Words, capitals, punctuation, apostrophes and fillers.
    ['find me a kettle', 'GiftIntent', { thing: 'kettle' }],
    ['  FIND me, a kettle!! ', 'GiftIntent', { thing: 'kettle' }],
    ['Im not sure', 'AnotherIntent', {}],
    ["I'm not sure.", 'AnotherIntent', {}],
    ['I’m not sure', 'AnotherIntent', {}],
    ['um, please find me a kettle, please', 'GiftIntent', { thing: 'kettle' }],
    ['alexa, the second one', 'ChooseIntent', { position: '2' }],
    // Values: synonyms, several words, hyphens, plurals, possessives.
    ['find me a tea kettle', 'GiftIntent', { thing: 'tea kettle' }],
    ['a wake-up light for my dad', 'GiftIntent', { thing: 'wake up light', person: 'dad' }],
    ['kettles', 'GiftIntent', { thing: 'kettles' }],
    ['boxes', 'GiftIntent', { thing: 'boxes' }],
    ["it's my dad's birthday", 'GiftIntent', { person: 'dad' }],
    // Numbers and ordinals become digits.
    ['under 50 dollars', 'GiftIntent', { budget: '50' }],
    ['under $1,200', 'GiftIntent', { budget: '1200' }],
    ['under fifty dollars', 'GiftIntent', { budget: '50' }],
    ['under a hundred and twenty five dollars', 'GiftIntent', { budget: '125' }],
    ['kettle under two thousand dollars', 'GiftIntent', { thing: 'kettle', budget: '2000' }],
    ['the 2nd one', 'ChooseIntent', { position: '2' }],
    ['the twenty first one', 'ChooseIntent', { position: '21' }],
    ['the last one', 'AMAZON.FallbackIntent', {}],
    // Free text keeps what was typed, at any length.
    ['search for <b>red</b> & blue!', 'SearchIntent', { query: '<b>red</b> & blue' }],
    ['search for', 'AMAZON.FallbackIntent', {}],
    // The cheapest reading wins: a typed value before free text, free text before an unknown value.
    ['find the second one', 'ChooseIntent', { position: '2' }],
    ['find a kettle', 'SearchIntent', { query: 'a kettle' }],
    ['find a unicorn', 'SearchIntent', { query: 'a unicorn' }],
    // Of two readings that cost the same, the one with more words of its own.
    ['find me a unicorn', 'GiftIntent', { thing: 'unicorn' }],
    // An unknown value needs two words of the sample beside it.
    ['something for my unicorn', 'GiftIntent', { person: 'unicorn' }],
    ['unicorn', 'AMAZON.FallbackIntent', {}],
    ['unicorn under fifty dollars', 'GiftIntent', { thing: 'unicorn', budget: '50' }],
    ['something for my great big purple spotted flying unicorn', 'AMAZON.FallbackIntent', {}],
    // No sample matches.
    ['what is the meaning of life', 'AMAZON.FallbackIntent', {}],
    ['🎁🎁', 'AMAZON.FallbackIntent', {}],
    ['', 'AMAZON.FallbackIntent', {}],
  ])('%j is %s %j', (utterance, intent, slots) => {
    expect(interpretationOf(utterance).intent.name).toBe(intent);
    expect(slotsOf(utterance)).toEqual(slots);
  });

  test.each([
    ['yeah', 'AMAZON.YesIntent'],
    ['yes please', 'AMAZON.YesIntent'],
    ['ok', 'AMAZON.YesIntent'],
    ['no thanks', 'AMAZON.NoIntent'],
    ['nope', 'AMAZON.NoIntent'],
    ['please stop', 'AMAZON.StopIntent'],
    ['never mind', 'AMAZON.CancelIntent'],
    ['what can I say?', 'AMAZON.HelpIntent'],
    ['say that again', 'AMAZON.RepeatIntent'],
    ['next', 'AMAZON.NextIntent'],
    ['go back', 'AMAZON.PreviousIntent'],
    ['start over', 'AMAZON.StartOverIntent'],
    ['go home', 'AMAZON.NavigateHomeIntent'],
  ])('%j is the built-in %s', (utterance, intent) => {
    expect(interpretationOf(utterance).intent.name).toBe(intent);
  });

  test.each([
    ['loop off', 'LoopOff'],
    ['stop looping', 'LoopOff'],
    ['turn on repeat', 'LoopOn'],
    ['shuffle', 'ShuffleOn'],
    ['turn off shuffle', 'ShuffleOff'],
    ['pause', 'Pause'],
    ['continue', 'Resume'],
    ['next page', 'PageDown'],
    ['page up', 'PageUp'],
    ['scroll to the right', 'ScrollRight'],
    ['scroll up', 'ScrollUp'],
    ['show me more', 'More'],
    ['open settings', 'NavigateSettings'],
    ['off', 'Stop'],
    ['next', 'Next'],
  ])('%j is the %s intent of a skill with playback and a screen', (utterance, name) => {
    const names = (
      'Stop Next Previous Pause Resume LoopOn LoopOff ShuffleOn ShuffleOff More NavigateSettings ' +
      'PageUp PageDown ScrollUp ScrollDown ScrollLeft ScrollRight'
    ).split(' ');
    const { hear } = smallUnderstanding({
      intents: names.map((each) => ({ name: `AMAZON.${each}Intent` })),
    });
    expect(hear(utterance, TO_SKILL)).toMatchObject({
      interpretation: { intent: { name: `AMAZON.${name}Intent` } },
    });
  });

  it("prefers a sample of the skill's own to a built-in phrase that is the same", () => {
    expect(interpretationOf('next one').intent.name).toBe('AnotherIntent');
  });

  it('does not know built-in intents that the model lacks', () => {
    expect(interpretationOf('pause').intent.name).toBe('AMAZON.FallbackIntent');
  });

  it('says which sample won, what it cost, and what else was considered', () => {
    const { won, considered } = interpretationOf('find me a kettle');
    expect(won).toMatchObject({ intent: 'GiftIntent', sample: 'find me a {thing}', cost: 1 });
    expect(won?.slots['thing']).toMatchObject({ value: 'kettle' });
    expect(considered).toEqual([
      {
        intent: 'SearchIntent',
        sample: 'find {query}',
        cost: 9,
        confidence: 12 / 21,
        slots: { query: expect.objectContaining({ value: 'me a kettle' }) as unknown },
      },
    ]);
  });

  test.each([
    ['find me a kettle', []],
    ['something for dad', ['adds "my"']],
    ['find me a unicorn', ['guesses "unicorn" for {thing}']],
    ['find me a the kettle', ['leaves out "the"']],
    ['the next ones', ['takes "ones" for "one"']],
  ])('says in what %j differs from its sample', (utterance, differences) => {
    expect(interpretationOf(utterance).differences).toEqual(differences);
  });

  it('is less sure the more it had to guess', () => {
    const sureOf = (utterance: string): number => interpretationOf(utterance).won?.confidence ?? 0;
    const falling = ["i'm not sure", 'find me a kettle', 'search for red', 'find me a unicorn'];
    const confidences = falling.map(sureOf);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    expect(confidences[0]).toBe(1);
    expect(sureOf('what is the meaning of life')).toBe(0);
  });
});

describe('an utterance that is close to a sample', () => {
  test.each([
    ['could there be something for my lovely dad', 'GiftIntent', { person: 'dad' }],
    ["so it's really my dad's birthday", 'GiftIntent', { person: 'dad' }],
    ['under about fifty dollars', 'GiftIntent', { budget: '50' }],
  ])('%j is %s %j', (utterance, intent, slots) => {
    expect(interpretationOf(utterance).intent.name).toBe(intent);
    expect(slotsOf(utterance)).toEqual(slots);
    expect(interpretationOf(utterance).won?.confidence).toBeLessThan(0.71);
  });

  it('is not the opposite of what a sample says', () => {
    expect(interpretationOf('something not for my dad').intent.name).toBe('AMAZON.FallbackIntent');
    expect(interpretationOf("i'm sure").intent.name).not.toBe('AnotherIntent');
  });

  test.each([
    ['could you show me something for my unicorn', { person: 'unicorn' }],
    ['i want to search for a unicorn', { query: 'a unicorn' }],
  ])('may have a value no type knows where the sample has it: %j', (utterance, slots) => {
    expect(slotsOf(utterance)).toEqual(slots);
  });

  it('does not have one elsewhere', () => {
    expect(interpretationOf("it really is a unicorn's birthday").intent.name).toBe(
      'AMAZON.FallbackIntent',
    );
  });

  test.each([
    ['LOW', 'GiftIntent'],
    ['HIGH', 'AMAZON.FallbackIntent'],
  ])('with sensitivity %s, when it is rather far, is %s', (level, intent) => {
    const understanding = smallUnderstanding({
      modelConfiguration: { fallbackIntentSensitivity: { level } },
    });
    const heard = understanding.hear('something purple and shiny for my dad', TO_SKILL);
    expect(heard).toMatchObject({ interpretation: { intent: { name: intent } } });
    if (heard.kind !== 'intent') throw new Error('no intent');
    const { won, considered } = heard.interpretation;
    // A fallback still lists what it might have been.
    expect([won, ...considered].map((reading) => reading?.intent)).toContain('GiftIntent');
  });
});

describe('words that decide the meaning', () => {
  const sentence = fc
    .array(fc.constantFrom(...'find me a kettle for my dad next one the second'.split(' ')), {
      minLength: 1,
      maxLength: 6,
    })
    .map((words) => words.join(' '));
  const deciding = fc.constantFrom(
    "don't",
    'never',
    'all',
    'delete',
    'forget',
    'cancel',
    'without',
  );

  it('are never left out to make a match', () => {
    fc.assert(
      fc.property(deciding, sentence, (word, rest) => {
        const { won, differences } = interpretationOf(`${word} ${rest}`);
        const leftOut = differences.find((difference) => difference.startsWith('leaves out'));
        expect({
          won,
          leftOut: leftOut?.match(/"(?:not|never|all|delete|forget|cancel|without)"/) ?? null,
        }).toMatchObject({ leftOut: null });
      }),
    );
  });
});

it('never takes a whole sentence for a value that no type knows', () => {
  const word = fc.constantFrom(
    ...'my purple sister sold green hats near oslo for a kettle'.split(' '),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
      const sentence = words.join(' ');
      const { won, differences } = interpretationOf(sentence);
      expect({ won, differences }).not.toMatchObject({
        differences: [expect.stringContaining(`guesses "${sentence}"`)],
      });
    }),
  );
});

describe("Amazon's own types", () => {
  const english = alexaOf('en-US').phrases;

  test.each([
    ['AMAZON.Color', 'navy blue', 'navy blue'],
    ['AMAZON.DURATION', 'ten minutes', 'PT10M'],
    ['AMAZON.DURATION', 'a week', 'P1W'],
    ['AMAZON.DATE', 'tomorrow', '2026-11-22'],
    ['AMAZON.DATE', 'friday', '2026-11-27'],
    ['AMAZON.DATE', 'saturday', '2026-11-28'],
    ['AMAZON.DATE', 'next week', '2026-W48'],
    ['AMAZON.DATE', 'march', '2027-03'],
    ['AMAZON.FOUR_DIGIT_NUMBER', '1984', '1984'],
    ['AMAZON.SearchQuery', 'anything at all', 'anything at all'],
    ['AMAZON.DURATION', 'a banana', undefined],
    ['AMAZON.DATE', 'a banana', undefined],
    ['AMAZON.Color', 'a banana', undefined],
  ])('%s reads %j as %j', (type, words, value) => {
    const utterance = { ...readUtterance(words), now: NOON };
    const reading = builtInType(type, english).read(utterance, 0, utterance.tokens.length);
    expect(reading?.fill('x').value).toBe(value);
  });
});

describe('dynamic entities', () => {
  const types = [
    {
      name: 'ThingType',
      values: [{ id: 'yacht', name: { value: 'yacht', synonyms: ['mug'] } }],
    },
  ];
  const extended = smallUnderstanding().withDynamicEntities(types);
  const thing = (utterance: string) => {
    const heard = extended.hear(utterance, TO_SKILL);
    if (heard.kind !== 'intent') throw new Error(`"${utterance}" was heard as ${heard.kind}`);
    return heard.interpretation.intent.slots?.['thing']?.resolutions?.resolutionsPerAuthority ?? [];
  };

  it('are added to the values of the model, with an authority of their own', () => {
    expect(thing('find me a yacht').map(({ status }) => status.code)).toEqual([
      'ER_SUCCESS_NO_MATCH',
      'ER_SUCCESS_MATCH',
    ]);
    expect(thing('find me a mug').map(({ values }) => values.map(({ value }) => value.id))).toEqual(
      [['glass', 'cup'], ['yacht']],
    );
    expect(thing('find me a yacht')[1]?.authority).toContain('dynamic');
  });

  it('are gone when others take their place', () => {
    const without = extended.withDynamicEntities([]);
    expect(without.hear('yacht', TO_SKILL)).toMatchObject({
      interpretation: { intent: { name: 'AMAZON.FallbackIntent' } },
    });
  });
});

describe('slots as Alexa sends them', () => {
  it('resolves a synonym to the id of its value', () => {
    expect(interpretationOf('find me a boiler').intent.slots?.['thing']).toEqual({
      name: 'thing',
      value: 'boiler',
      confirmationStatus: 'NONE',
      source: 'USER',
      resolutions: expect.anything() as unknown,
      slotValue: {
        type: 'Simple',
        value: 'boiler',
        resolutions: {
          resolutionsPerAuthority: [
            {
              authority: `amzn1.er-authority.echo-sdk.${SKILL_ID}.ThingType`,
              status: { code: 'ER_SUCCESS_MATCH' },
              values: [{ value: { name: 'kettle', id: 'kettle' } }],
            },
          ],
        },
      },
    });
  });

  it('gives every value that an ambiguous synonym may mean', () => {
    const slot = interpretationOf('find me a mug').intent.slots?.['thing'];
    const [resolution] = slot?.resolutions?.resolutionsPerAuthority ?? [];
    expect(resolution?.values.map(({ value }) => value.id)).toEqual(['glass', 'cup']);
  });

  it('distinguishes an unknown value from a known one', () => {
    const slot = interpretationOf('something for my unicorn').intent.slots?.['person'];
    const [resolution] = slot?.resolutions?.resolutionsPerAuthority ?? [];
    expect(resolution?.status.code).toBe('ER_SUCCESS_NO_MATCH');
    expect(resolution?.values).toEqual([]);
  });

  it('resolves no entities for a built-in type', () => {
    expect(interpretationOf('under fifty dollars').intent.slots?.['budget']).toEqual({
      name: 'budget',
      value: '50',
      confirmationStatus: 'NONE',
      source: 'USER',
      slotValue: { type: 'Simple', value: '50' },
    });
  });

  it('sends every slot of the intent, filled or not', () => {
    const { slots } = interpretationOf('kettle').intent;
    expect(Object.keys(slots ?? {})).toEqual(['thing', 'person', 'budget']);
    expect(slots?.['person']).toEqual({ name: 'person', confirmationStatus: 'NONE' });
  });

  it('sends no slots for an intent that has none', () => {
    expect(interpretationOf('yes').intent).toEqual({
      name: 'AMAZON.YesIntent',
      confirmationStatus: 'NONE',
    });
  });
});

describe('calling the skill by its name', () => {
  test.each([
    'open gift compass',
    'Launch Gift Compass, please',
    'alexa, talk to gift compass',
    'start gift compass',
    'gift compass',
    'ask gift compass',
    'please open gift compass',
  ])('%j opens it', (utterance) => {
    expect(smallUnderstanding().hear(utterance, TO_ALEXA)).toEqual({ kind: 'launch' });
  });

  test.each([
    ['ask gift compass to find me a kettle', 'GiftIntent'],
    ['alexa, ask gift compass for a kettle for my dad', 'GiftIntent'],
    ['tell gift compass it is my dad', 'AMAZON.FallbackIntent'],
    ['open gift compass and find me a kettle', 'GiftIntent'],
    ['use gift compass to search for tea', 'SearchIntent'],
    ['find me a kettle with gift compass', 'GiftIntent'],
    ['ask gift compass to dance', 'AMAZON.FallbackIntent'],
  ])('%j is a one-shot %s', (utterance, intent) => {
    const heard = smallUnderstanding().hear(utterance, TO_ALEXA);
    expect(heard).toMatchObject({
      kind: 'intent',
      opens: true,
      interpretation: { intent: { name: intent } },
    });
  });

  it('leaves everything else to Alexa while the skill is closed', () => {
    const { hear } = smallUnderstanding();
    for (const utterance of ['find me a kettle', 'hello', 'exit', 'open sesame']) {
      expect(hear(utterance, TO_ALEXA).kind).toBe('elsewhere');
    }
  });

  it('keeps exit and quit from an open skill', () => {
    const { hear } = smallUnderstanding();
    for (const utterance of ['exit', 'Quit.', 'exit please']) {
      expect(hear(utterance, TO_SKILL)).toEqual({ kind: 'exit' });
    }
  });
});

it('turns any text into an intent', () => {
  const { hear } = smallUnderstanding();
  const word = fc.constantFrom(
    ...'find me a the second kettle under for my dad dollars hundred and gift compass open'.split(
      ' ',
    ),
  );
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    anyText(200),
    fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(anything, (utterance) => {
      const heard = hear(utterance, TO_SKILL);
      if (heard.kind === 'intent') expect(heard.interpretation.intent.name).toMatch(/Intent$/);
      else expect(['launch', 'exit']).toContain(heard.kind);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['one word', 'x'.repeat(10_000)],
  ['many words', 'find me a '.repeat(1000)],
  ['emoji', '🎁 '.repeat(5000)],
  ['fillers', 'um please '.repeat(1000)],
])('copes with 10,000 characters of %s', (_, utterance) => {
  expect(smallUnderstanding().hear(utterance, TO_SKILL).kind).toBe('intent');
});

describe('a model that is not valid', () => {
  const broken = (intent: object): string => {
    const model = structuredClone(smallModel) as {
      interactionModel: { languageModel: { intents: object[] } };
    };
    model.interactionModel.languageModel.intents.push(intent);
    return interactionModelSchema.safeParse(model).error?.issues[0]?.message ?? 'sound';
  };

  it('is refused for a slot whose type is not declared', () => {
    const intent = {
      name: 'OddIntent',
      slots: [{ name: 'x', type: 'NoType' }],
      samples: ['{x} y'],
    };
    expect(broken(intent)).toBe('slot "x" of OddIntent has the type "NoType", which "types" lacks');
  });

  const query = { name: 'query', type: 'AMAZON.SearchQuery' };
  const number = { name: 'n', type: 'AMAZON.NUMBER' };
  test.each([
    [{ name: 'GiftIntent', samples: ['x y'] }, 'there are two intents GiftIntent'],
    [
      { name: 'OddIntent', samples: ['find {x'] },
      'the sample "find {x" of OddIntent has a brace without its partner',
    ],
    [
      { name: 'OddIntent', slots: [query], samples: ['{query}'] },
      'the sample "{query}" of OddIntent has nothing but an AMAZON.SearchQuery',
    ],
    [
      { name: 'OddIntent', slots: [query, number], samples: ['find {n} {query}'] },
      'the sample "find {n} {query}" of OddIntent has a slot beside AMAZON.SearchQuery',
    ],
  ])('is refused for what no build takes: %j', (intent, problem) => {
    expect(broken(intent)).toBe(problem);
  });

  it('is refused for a type without values', () => {
    const model = structuredClone(smallModel);
    model.interactionModel.languageModel.types.push({ name: 'EmptyType', values: [] });
    expect(interactionModelSchema.safeParse(model).error?.issues[0]?.message).toBe(
      'the type EmptyType has no values',
    );
  });

  it('is refused for a sample with a slot the intent lacks', () => {
    const intent = { name: 'OddIntent', samples: ['find {x}'] };
    expect(broken(intent)).toBe('the sample "find {x}" of OddIntent has no slot "x" to fill');
  });
});

it('refuses a locale whose language it does not speak', () => {
  expect(() => alexaOf('xx-YY')).toThrow('does not speak the language of xx-YY; it speaks en-US');
});
