import { type Intent, type IntentRequest } from 'ask-sdk-model';
import { interactionModelSchema } from '../../simulator/understanding';
import { asking, fakeSkill, type FakeSkill, type Reply } from './support/fake-skill';
import { smallDevice } from './support/small-device';
import { smallModel, smallUnderstanding } from './support/small-model';

const prompt = (id: string, value: string) => ({ id, variations: [{ type: 'PlainText', value }] });

const giftDialog = (delegationStrategy: 'ALWAYS' | 'SKILL_RESPONSE') => ({
  delegationStrategy,
  intents: [
    {
      name: 'GiftIntent',
      confirmationRequired: true,
      prompts: { confirmation: 'Confirm' },
      slots: [
        {
          name: 'thing',
          type: 'ThingType',
          elicitationRequired: true,
          confirmationRequired: false,
          prompts: { elicitation: 'Elicit.thing' },
          validations: [{ type: 'hasEntityResolutionMatch', prompt: 'Retry.thing' }],
        },
        {
          name: 'budget',
          type: 'AMAZON.NUMBER',
          elicitationRequired: true,
          confirmationRequired: true,
          prompts: { elicitation: 'Elicit.budget', confirmation: 'Confirm.budget' },
          validations: [{ type: 'isLessThan', value: '100', prompt: 'Retry.budget' }],
        },
      ],
    },
  ],
});

const prompts = [
  prompt('Confirm', 'A {thing} under {budget}, right?'),
  prompt('Elicit.thing', 'What thing?'),
  prompt('Retry.thing', 'A kettle or a box?'),
  prompt('Elicit.budget', 'Under how much?'),
  prompt('Retry.budget', 'Less than a hundred, please.'),
  prompt('Confirm.budget', '{budget} dollars, yes?'),
];

const modelWith = (strategy: 'ALWAYS' | 'SKILL_RESPONSE') => ({
  interactionModel: { ...smallModel.interactionModel, dialog: giftDialog(strategy), prompts },
});

const deviceFor = (strategy: 'ALWAYS' | 'SKILL_RESPONSE', skill: FakeSkill) =>
  smallDevice(skill, { understanding: smallUnderstanding({}, modelWith(strategy)) });

const intentRequests = ({ requests }: FakeSkill): IntentRequest[] =>
  requests.flatMap(({ request }) => (request.type === 'IntentRequest' ? [request] : []));

const delegating: Reply = { directives: [{ type: 'Dialog.Delegate' }], shouldEndSession: false };

/** Delegates until the dialogue is complete. */
const delegatingSkill = (): FakeSkill => {
  const skill = fakeSkill({
    GiftIntent: async () =>
      intentRequests(skill).at(-1)?.dialogState === 'COMPLETED' ? asking('Done.') : delegating,
  });
  return skill;
};

describe('a dialogue the skill leaves to Alexa turn by turn', () => {
  it('elicits, validates and confirms in the order of the model, and tells the skill the state', async () => {
    const skill = delegatingSkill();
    const device = deviceFor('SKILL_RESPONSE', skill);
    const say = async (words: string): Promise<string> => (await device.say(words)).speech;
    expect(await say('ask gift compass for something for my dad')).toBe('What thing?');
    expect(await say('unicorn')).toBe('A kettle or a box?');
    expect(await say('a kettle')).toBe('Under how much?');
    expect(await say('two hundred')).toBe('Less than a hundred, please.');
    expect(await say('fifty')).toBe('50 dollars, yes?');
    expect(await say('no')).toBe('Under how much?');
    expect(await say('60')).toBe('60 dollars, yes?');
    expect(await say('yes')).toBe('A kettle under 60, right?');
    expect(await say('yes please')).toBe('Done.');
    const states = intentRequests(skill).map(({ dialogState }) => dialogState);
    expect(states[0]).toBe('STARTED');
    expect(new Set(states.slice(1, -1))).toEqual(new Set(['IN_PROGRESS']));
    expect(states.at(-1)).toBe('COMPLETED');
    const { intent } = intentRequests(skill).at(-1) ?? {};
    expect(intent).toMatchObject({
      confirmationStatus: 'CONFIRMED',
      slots: {
        person: { value: 'dad' },
        thing: { value: 'kettle' },
        budget: { value: '60', confirmationStatus: 'CONFIRMED' },
      },
    });
  });

  it('tells the skill of a "no" to the whole', async () => {
    const skill = delegatingSkill();
    const device = deviceFor('SKILL_RESPONSE', skill);
    await device.say('ask gift compass for a kettle under fifty dollars');
    await device.say('yes');
    await device.say('no');
    expect(intentRequests(skill).at(-1)).toMatchObject({
      dialogState: 'COMPLETED',
      intent: { confirmationStatus: 'DENIED' },
    });
  });

  it('lets the customer turn to something else', async () => {
    const skill = delegatingSkill();
    const device = deviceFor('SKILL_RESPONSE', skill);
    await device.say('ask gift compass for something for my dad');
    expect((await device.say('search for red shoes')).intent).toBe('SearchIntent');
    expect(intentRequests(skill).at(-1)).not.toHaveProperty('dialogState');
    expect((await device.say('kettle')).intent).toBe('GiftIntent');
    expect(
      intentRequests(skill).find(({ intent }) => intent.name === 'SearchIntent'),
    ).toBeDefined();
  });

  it('repeats its question after silence, then gives up', async () => {
    const device = deviceFor('SKILL_RESPONSE', delegatingSkill());
    await device.say('ask gift compass for something for my dad');
    expect((await device.silence()).speech).toBe('What thing?');
    expect((await device.silence()).sessionOpen).toBe(false);
  });
});

describe('a dialogue Alexa leads to its end', () => {
  it('calls the skill once, in a new session, when nothing is left to ask', async () => {
    const skill = fakeSkill({ GiftIntent: asking('Done.') });
    const device = deviceFor('ALWAYS', skill);
    await device.say('ask gift compass for a kettle');
    await device.say('fifty');
    await device.say('yes');
    expect(skill.requests).toEqual([]);
    expect((await device.say('yes')).speech).toBe('Done.');
    expect(skill.requests).toHaveLength(1);
    expect(skill.requests[0]).toMatchObject({
      session: { new: true },
      request: { dialogState: 'COMPLETED', intent: { confirmationStatus: 'CONFIRMED' } },
    });
  });

  it('does not call the skill when the customer leaves in the middle', async () => {
    const skill = fakeSkill({});
    const device = deviceFor('ALWAYS', skill);
    await device.say('ask gift compass for a kettle');
    expect((await device.say('exit')).sessionOpen).toBe(false);
    expect(skill.requests).toEqual([]);
  });
});

describe('a question of the skill', () => {
  const updatedIntent: Intent = {
    name: 'GiftIntent',
    confirmationStatus: 'NONE',
    slots: {
      thing: { name: 'thing', value: 'box', confirmationStatus: 'NONE' },
      person: { name: 'person', confirmationStatus: 'NONE' },
    },
  };

  const askedBy = async (
    directive: NonNullable<Reply & { directives?: unknown[] }>['directives'],
  ) => {
    const skill = fakeSkill({
      LaunchRequest: { ...asking('For whom?'), directives: directive as never },
      GiftIntent: asking('Thanks.'),
    });
    const device = deviceFor('SKILL_RESPONSE', skill);
    await device.say('open gift compass');
    return { device, skill };
  };

  it('for a slot takes the bare value as the answer (Dialog.ElicitSlot)', async () => {
    const { device, skill } = await askedBy([
      { type: 'Dialog.ElicitSlot', slotToElicit: 'person', updatedIntent },
    ]);
    const turn = await device.say('dad');
    expect(turn).toMatchObject({ intent: 'GiftIntent', slots: { person: { id: 'father' } } });
    expect(intentRequests(skill)[0]).toMatchObject({
      dialogState: 'IN_PROGRESS',
      intent: { slots: { thing: { value: 'box' }, person: { value: 'dad' } } },
    });
  });

  test.each([
    ['yes', 'CONFIRMED'],
    ['no thanks', 'DENIED'],
  ])('about a slot takes %j as %s (Dialog.ConfirmSlot)', async (words, status) => {
    const { device, skill } = await askedBy([
      { type: 'Dialog.ConfirmSlot', slotToConfirm: 'thing', updatedIntent },
    ]);
    await device.say(words);
    expect(intentRequests(skill)[0]?.intent.slots?.['thing']).toMatchObject({
      value: 'box',
      confirmationStatus: status,
    });
  });

  it('about the whole takes a yes as its confirmation (Dialog.ConfirmIntent)', async () => {
    const { device, skill } = await askedBy([{ type: 'Dialog.ConfirmIntent', updatedIntent }]);
    await device.say('yes');
    expect(intentRequests(skill)[0]?.intent.confirmationStatus).toBe('CONFIRMED');
  });

  it('is ignored, with a warning, for an intent the model has no dialogue for', async () => {
    const skill = fakeSkill({
      SearchIntent: {
        ...asking('What?'),
        directives: [{ type: 'Dialog.ElicitSlot', slotToElicit: 'query' }],
      },
    });
    const turn = await deviceFor('SKILL_RESPONSE', skill).say('ask gift compass to search for red');
    expect(turn.error).toBeNull();
    expect(turn.warnings).toEqual([
      'the model has no dialog for SearchIntent; Alexa ignores the directive [dialog.model, by the page "Dialog Interface Reference"]',
    ]);
  });

  it('that is delegated again and again ends with a sentence', async () => {
    const skill = fakeSkill({ GiftIntent: delegating });
    const device = deviceFor('SKILL_RESPONSE', skill);
    await device.say('ask gift compass for a kettle under fifty dollars');
    await device.say('yes');
    const turn = await device.say('yes');
    expect(turn.error).toContain('delegated again and again');
    expect(turn.error).toContain("12 requests in a turn is this simulator's own");
    expect(turn.sessionOpen).toBe(false);
  });
});

describe('dynamic entities', () => {
  const update = (types: unknown): Reply => ({
    ...asking('Well?'),
    directives: [
      { type: 'Dialog.UpdateDynamicEntities', updateBehavior: 'REPLACE', types } as never,
    ],
  });
  const yacht = [{ id: 'yacht', name: { value: 'yacht', synonyms: ['boat'] } }];

  it('are understood until the session ends', async () => {
    const device = smallDevice(
      fakeSkill({ LaunchRequest: update([{ name: 'ThingType', values: yacht }]) }),
    );
    await device.say('open gift compass');
    expect(await device.say('boat')).toMatchObject({ slots: { thing: { id: 'yacht' } } });
    await device.say('exit');
    const turn = await device.say('ask gift compass for a boat for my dad');
    expect(turn.slots['thing']).toEqual({ value: 'boat' });
  });

  test.each([
    [[{ name: 'NoType', values: yacht }], 'the model has no type "NoType"'],
    [[], '"types" is missing or not of its form'],
    [[{ name: 'ThingType', values: [{ id: 'yacht' }] }], '"types.0.values.0.name" is missing'],
    [
      [
        {
          name: 'ThingType',
          values: Array.from({ length: 101 }, (_, n) => ({ name: { value: `thing ${n}` } })),
        },
      ],
      '101 values; Alexa takes 100',
    ],
  ])('that are wrong are left out with a warning', async (types, warning) => {
    const turn = await smallDevice(fakeSkill({ LaunchRequest: update(types) })).say(
      'open gift compass',
    );
    expect(turn.warnings.join()).toContain(warning);
    expect(turn.warnings.join()).toContain(
      '[entities.update, by the page "Use Dynamic Entities for Customized Interactions"]',
    );
    expect(turn.warnings.join()).not.toContain('Invalid input');
  });
});

describe('an intent the skill changed', () => {
  const changed = (slots: unknown): Reply => ({
    raw: {
      version: '1.0',
      response: {
        directives: [{ type: 'Dialog.Delegate', updatedIntent: { name: 'GiftIntent', slots } }],
        shouldEndSession: false,
      },
    },
  });

  const match = {
    authority: 'a',
    status: { code: 'ER_SUCCESS_MATCH' },
    values: [{ value: { name: 'kettle', id: 'kettle' } }],
  };
  const kettle = { value: 'kettle', resolutions: { resolutionsPerAuthority: [match] } };

  it('comes back complete: with every slot, the statuses, and the question about the whole', async () => {
    const slots = { thing: kettle, budget: { name: 'budget', value: '20' } };
    const skill = fakeSkill({ LaunchRequest: changed(slots) });
    const device = deviceFor('SKILL_RESPONSE', skill);
    expect((await device.say('open gift compass')).speech).toBe('20 dollars, yes?');
    await device.say('yes');
    const [{ intent } = { intent: undefined }] = intentRequests(skill);
    expect(intent?.confirmationStatus).toBe('NONE');
    expect(Object.keys(intent?.slots ?? {})).toEqual(['thing', 'person', 'budget']);
    expect(intent?.slots?.['person']).toEqual({ name: 'person', confirmationStatus: 'NONE' });
  });

  test.each([[null], ['x'], [{ thing: null, nothing: 3 }], [{ thing: { value: 3 } }]])(
    'with slots %j counts as one without values',
    async (slots) => {
      const skill = fakeSkill({ LaunchRequest: changed(slots) });
      const turn = await deviceFor('SKILL_RESPONSE', skill).say('open gift compass');
      expect(turn).toMatchObject({ speech: 'What thing?', error: null });
    },
  );

  it('is not asked for a slot it does not have', async () => {
    const directive = { type: 'Dialog.ElicitSlot', slotToElicit: 'nope' };
    const raw = { version: '1.0', response: { directives: [directive], shouldEndSession: false } };
    const device = deviceFor('SKILL_RESPONSE', fakeSkill({ GiftIntent: { raw } }));
    const turn = await device.say('ask gift compass to find me a kettle');
    expect(turn.warnings).toEqual([
      'the model has no slot "nope" of GiftIntent to ask for; Alexa ignores the directive [dialog.model, by the page "Dialog Interface Reference"]',
    ]);
  });
});

describe('a model', () => {
  const problemWith = (changes: object): string => {
    const model = modelWith('ALWAYS');
    const broken = { interactionModel: { ...model.interactionModel, ...changes } };
    return interactionModelSchema.safeParse(broken).error?.issues[0]?.message ?? 'sound';
  };

  it('is refused when its dialogue names a prompt it lacks', () => {
    expect(problemWith({ prompts: [] })).toContain('which "prompts" lacks');
  });

  it('is refused when a rule of its dialogue is not valid', () => {
    const dialog = giftDialog('ALWAYS');
    const [slot] = dialog.intents[0]?.slots ?? [];
    const slots = [{ ...slot, validations: [{ type: 'isNice', prompt: 'Retry.thing' }] }];
    const problem = problemWith({ dialog: { intents: [{ ...dialog.intents[0], slots }] } });
    expect(problem).toContain("'hasEntityResolutionMatch' | 'isInSet'");
  });

  it('is refused when its dialogue names an intent it lacks', () => {
    expect(problemWith({ dialog: { intents: [{ name: 'NoIntent' }] } })).toContain(
      'NoIntent, which "intents" lacks',
    );
  });
});
