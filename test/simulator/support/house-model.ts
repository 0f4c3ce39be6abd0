import { type Interpretation } from '../../../simulator/understanding';
import { TO_SKILL, smallUnderstanding } from './small-model';

const value = (name: string, ...synonyms: string[]) => ({ name: { value: name, synonyms } });

/** A skill for a house: verbs that have opposites, and values that can be said in parts. */
const understanding = smallUnderstanding({
  invocationName: 'house helper',
  intents: [
    ...['Help', 'Stop', 'Fallback'].map((name) => ({ name: `AMAZON.${name}Intent` })),
    {
      name: 'LockIntent',
      slots: [{ name: 'room', type: 'Room' }],
      samples: ['lock the {room} door', 'lock the door'],
    },
    {
      name: 'LightIntent',
      slots: [{ name: 'room', type: 'Room' }],
      samples: ['turn on the lights', 'turn on the {room} lights'],
    },
    {
      name: 'HeatIntent',
      slots: [{ name: 'degrees', type: 'AMAZON.NUMBER' }],
      samples: ['set the heating to {degrees} degrees', 'set the heating to {degrees}'],
    },
    {
      name: 'TimerIntent',
      slots: [{ name: 'length', type: 'AMAZON.DURATION' }],
      samples: ['heat the house for {length}'],
    },
    {
      name: 'AlarmIntent',
      slots: [
        { name: 'time', type: 'AMAZON.TIME' },
        { name: 'day', type: 'AMAZON.DATE' },
      ],
      samples: ['wake me up at {time}', 'wake me up on {day}'],
    },
    {
      name: 'ColorIntent',
      slots: [{ name: 'color', type: 'AMAZON.Color' }],
      samples: ['make the lights {color}'],
    },
    {
      name: 'WeatherIntent',
      slots: [{ name: 'city', type: 'AMAZON.City' }],
      samples: ['what is the weather in {city}', 'weather in {city}'],
    },
    {
      name: 'GreetIntent',
      slots: [{ name: 'name', type: 'AMAZON.FirstName' }],
      samples: ['say hello to {name}'],
    },
    {
      name: 'PlayIntent',
      slots: [{ name: 'sound', type: 'Sound' }],
      samples: ['play {sound}', 'i want to hear {sound}'],
    },
    {
      name: 'NoteIntent',
      slots: [{ name: 'text', type: 'AMAZON.SearchQuery' }],
      samples: ['write down {text}'],
    },
  ],
  types: [
    { name: 'Room', values: [value('kitchen'), value('front'), value('living room')] },
    { name: 'Sound', values: [value('rain'), value('waves')] },
  ],
});

/** What something said to the house skill means. */
export const houseReading = (say: string): Interpretation => {
  const heard = understanding.hear(say, TO_SKILL);
  if (heard.kind !== 'intent') throw new Error(`"${say}" was heard as ${heard.kind}`);
  return heard.interpretation;
};

/** The intent and the values of its filled slots. */
export const heardInHouse = (say: string): readonly [string, Record<string, string>] => {
  const { name, slots = {} } = houseReading(say).intent;
  const filled = Object.values(slots).flatMap((slot) =>
    slot.value === undefined ? [] : [[slot.name, slot.value]],
  );
  return [name, Object.fromEntries(filled) as Record<string, string>];
};
