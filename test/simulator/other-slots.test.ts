import { TO_SKILL, smallUnderstanding } from './support/small-model';

const value = (name: string, ...synonyms: string[]) => ({ name: { value: name, synonyms } });

const { hear } = smallUnderstanding({
  invocationName: 'corner salon',
  intents: [
    { name: 'AMAZON.FallbackIntent' },
    {
      name: 'BookIntent',
      slots: [
        { name: 'service', type: 'Service' },
        { name: 'stylist', type: 'Stylist' },
        { name: 'day', type: 'AMAZON.DATE' },
        { name: 'time', type: 'AMAZON.TIME' },
      ],
      samples: ['book a {service}', 'i need a {service} with {stylist}', 'book me in at {time}'],
    },
    {
      name: 'SwapIntent',
      slots: [
        { name: 'old', type: 'Service' },
        { name: 'new', type: 'Service' },
      ],
      samples: ['change the {old} to a {new}', 'change my appointment to a {new}'],
    },
  ],
  types: [
    { name: 'Service', values: [value('haircut', 'trim'), value('beard trim'), value('perm')] },
    { name: 'Stylist', values: [value('anna'), value('tony'), value('big tony')] },
  ],
});

const heardAs = (say: string) => {
  const heard = hear(say, TO_SKILL);
  if (heard.kind !== 'intent') throw new Error(`"${say}" was heard as ${heard.kind}`);
  const { intent, differences } = heard.interpretation;
  const filled = Object.values(intent.slots ?? {}).flatMap((slot) =>
    slot.value === undefined ? [] : [[slot.name, slot.value]],
  );
  return {
    intent: intent.name,
    slots: Object.fromEntries(filled) as Record<string, string>,
    differences,
  };
};

describe('a value of a slot that the sample lacks', () => {
  test.each([
    ['could you book me a trim with tony', { service: 'trim', stylist: 'tony' }],
    ['book anna for a perm', { service: 'perm', stylist: 'anna' }],
    ['please book a haircut tomorrow', { service: 'haircut', day: '2026-11-22' }],
    [
      'let me book a perm for tomorrow at noon with anna',
      { service: 'perm', stylist: 'anna', day: '2026-11-22', time: '12:00' },
    ],
  ])('fills the slot: %j', (say, slots) => {
    const heard = heardAs(say);
    expect([heard.intent, heard.slots]).toEqual(['BookIntent', slots]);
  });

  it('is taken as a whole', () => {
    expect(heardAs('could you book a perm with big tony').slots).toEqual({
      service: 'perm',
      stylist: 'big tony',
    });
  });

  it('is told among the differences from the sample', () => {
    expect(heardAs('could you book a trim with tony').differences).toEqual([
      'passes over "could you"',
      'leaves out "with"',
      'puts "tony" into {stylist}',
    ]);
  });

  it('is all of what was said for it, and not one of several values', () => {
    expect(heardAs('could you book a perm with anna or tony').slots).toEqual({
      service: 'perm',
      stylist: 'anna or tony',
    });
  });

  it('needs a sample with that slot when two slots of the intent may be meant', () => {
    const { intent, slots } = heardAs('could you change my perm appointment to a trim');
    expect([intent, slots]).toEqual(['SwapIntent', { old: 'perm', new: 'trim' }]);
  });

  test.each(['book a haircut but not tomorrow', 'book me a haircut without anna'])(
    'does not make a match of what means the opposite: %j',
    (say) => {
      expect(heardAs(say).intent).toBe('AMAZON.FallbackIntent');
    },
  );

  test.each(['tomorrow i will see anna', 'anna sold tony a boat at noon', 'is tony home tomorrow'])(
    'does not make a request of nonsense: %j',
    (say) => {
      expect(heardAs(say).intent).toBe('AMAZON.FallbackIntent');
    },
  );
});
